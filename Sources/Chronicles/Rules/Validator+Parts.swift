// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks the parts that actors have: their time, for whom they act, and whether they are repeated.
  mutating func checkParts(of occasion: Occasion) {
    for participation in occasion.happening.who {
      checkTime(of: participation, in: occasion)
      if let principal = participation.actingFor, principal == participation.actor {
        diagnostics.append(
          .error(
            "'\(principal.value)' cannot act for itself", at: principal.range,
            hint: "leave 'for' out"))
      }
    }
    checkRepeatedParts(of: occasion)
  }

  /// Checks that somebody takes part while the matter lasts.
  private mutating func checkTime(of participation: Participation, in occasion: Occasion) {
    guard let date = participation.date else { return }
    let part = TimeBounds(date.value, horizon: times.horizon)
    let whole = occasion.bounds
    let severity: Diagnostic.Severity
    if part.isApart(from: whole) {
      severity = occasion.severity(doubted: part.isDoubtful || whole.isDoubtful)
    } else if part.surelyBegins(before: whole) || part.surelyLasts(beyond: whole) {
      severity = .warning
    } else {
      return
    }
    let manner = part.isApart(from: whole) ? "lies outside" : "reaches beyond"
    diagnostics.append(
      Diagnostic(
        severity,
        "the time of '\(participation.actor.value)', \(date.value.text), \(manner) that of "
          + occasion.phrase,
        at: date.range, hint: "mend one of the dates", notes: occasion.dateNotes))
  }

  // MARK: - Repeated

  private mutating func checkRepeatedParts(of occasion: Occasion) {
    let parts = occasion.happening.who
    guard parts.count > 1 else { return }
    guard parts.count > 2 else {
      if parts[0].actor == parts[1].actor { report(parts[1], after: [parts[0]], in: occasion) }
      return
    }
    var earlier: [Identifier: [Participation]] = [:]
    for part in parts {
      if let others = earlier[part.actor.value] { report(part, after: others, in: occasion) }
      earlier[part.actor.value, default: []].append(part)
    }
  }

  /// Warns of a part that says nothing beside an earlier one: the same role at the same time.
  private mutating func report(
    _ part: Participation, after others: [Participation], in occasion: Occasion
  ) {
    let role = occasion.kind.role(of: part)
    // Somebody with hundreds of parts is compared with the last ones only.
    let same = others.suffix(Self.mostCompared).first { other in
      occasion.kind.role(of: other) == role && other.capacity == part.capacity
        && other.actingFor == part.actingFor && isAtOneTime(part, other)
    }
    guard let same else { return }
    let place = role.map { " as \($0)" } ?? ""
    diagnostics.append(
      .warning(
        "'\(part.actor.value)' stands here twice\(place)", at: part.actor.range,
        hint: "leave one out, or give each its time with when:",
        notes: Self.note("the first time", at: same.actor.range)))
  }

  private func isAtOneTime(_ first: Participation, _ second: Participation) -> Bool {
    guard let one = first.when, let other = second.when, one != other else { return true }
    return TimeBounds(one, horizon: times.horizon)
      .surelyOverlapsBeyondADay(TimeBounds(other, horizon: times.horizon))
  }

  private static let mostCompared = 20
}
