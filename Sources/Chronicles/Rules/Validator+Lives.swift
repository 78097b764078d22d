// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that whoever takes part existed then.
  ///
  /// Nobody acts without a moment at which both he and the matter are, give or take a day, since the
  /// act that founds a state may be the last of the one before: that is an error. Who is acted upon
  /// may be dead, or yet to be (a bank that gets its first president), and is worth a warning; so is
  /// a relation that surely begins before one of its parties, or outlasts it. Kinship and
  /// predecessors outlive people by nature, and are let be.
  ///
  /// - Parameters:
  ///   - occasion: The relation or event.
  ///   - isLasting: Whether a part of it outside a life is worth a warning: of a relation.
  mutating func checkLives(in occasion: Occasion, lasting isLasting: Bool) {
    var bounds: TimeBounds?
    for participation in occasion.happening.who {
      if let life = life(of: participation.actor.value) {
        let whole = bounds ?? occasion.bounds
        bounds = whole
        check(
          life, of: participation.actor, participation, in: occasion, whole, lasting: isLasting)
      }
      guard let principal = participation.actingFor, let life = life(of: principal.value) else {
        continue
      }
      let whole = bounds ?? occasion.bounds
      bounds = whole
      check(life, of: principal, participation, in: occasion, whole, lasting: false)
    }
  }

  private mutating func check(
    _ life: Located<ExtendedDate>, of actor: Reference, _ participation: Participation,
    in occasion: Occasion, _ whole: TimeBounds, lasting isLasting: Bool
  ) {
    let lifetime = TimeBounds(life.value, horizon: times.horizon)
    let part = participation.when.map { TimeBounds($0, horizon: times.horizon) } ?? whole
    let isDoubtful = lifetime.isDoubtful || part.isDoubtful || participation.isExpected
    let problem: (severity: Diagnostic.Severity, text: String, hint: String)
    if !part.canTouch(lifetime) {
      let isActed = actor == participation.actor && !acts(participation, occasion)
      problem = (
        isActed ? .warning : occasion.severity(doubted: isDoubtful), "has no part in",
        "mend one of the dates, or name whoever came before or after"
      )
    } else if isLasting, part.surelyBegins(before: lifetime) {
      problem = (.warning, "did not exist yet at the beginning of", Self.hintOfParts)
    } else if isLasting, part.surelyLasts(beyond: lifetime) {
      problem = (.warning, "did not exist any more at the end of", Self.hintOfParts)
    } else {
      return
    }
    guard !outlives(participation, in: occasion.kind) else { return }
    let text = participation.date.map { ", \($0.value.text)" } ?? ""
    diagnostics.append(
      Diagnostic(
        problem.severity,
        "'\(actor.value)', which exists \(life.value.text), \(problem.text) \(occasion.phrase)\(text)",
        at: actor.range, hint: problem.hint,
        notes: Self.note("the time of '\(actor.value)'", at: life.range) + occasion.dateNotes))
  }

  private static let hintOfParts =
    "mend one of the dates, or give the participant a when of its own"

  /// Roles of those who are acted upon, or hold what may be held in name.
  private static let passiveRoles: Set = [
    "target", "body", "recognized", "beneficiary", "receiver", "supported", "holder", "member",
    "audience", "addressee", "on",
  ]

  /// Returns whether a participant does something, for which one has to be there.
  private func acts(_ participation: Participation, _ occasion: Occasion) -> Bool {
    if participation.actingFor != nil { return true }
    let isHonour = chronicle.kinds.isKind(occasion.kind.name, a: "ceremony")
    guard !isHonour, let role = occasion.kind.role(of: participation) else { return false }
    // Whoever holds a position has a mind, and whoever holds a role of that name elsewhere a title.
    return !Self.passiveRoles.contains(role)
      || chronicle.kinds.isKind(occasion.kind.name, a: "position")
  }

  /// Returns when an actor existed, if that is told.
  private func life(of id: Identifier) -> Located<ExtendedDate>? {
    index.actor(id)?.life
  }

  /// Returns whether somebody may be long dead in a role: a predecessor, or one of a family.
  private func outlives(_ participation: Participation, in kind: Kind) -> Bool {
    kind.role(of: participation) == "predecessor"
      || chronicle.kinds.isKind(kind.name, a: "kinship")
  }

  /// Returns a note about a place, if it is known.
  static func note(_ message: String, at place: SourceRange?) -> [Diagnostic.Note] {
    place.map { [Diagnostic.Note(message, at: $0)] } ?? []
  }
}
