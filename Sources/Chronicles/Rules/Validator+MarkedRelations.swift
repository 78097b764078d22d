// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that an event is at the time at which it begins, changes or ends a relation.
  ///
  /// A day of slack is given on either side: what is signed in the evening holds from the morning.
  /// What comes too late can begin or end nothing: that is an error. What comes early may take effect
  /// later, as a treaty that is ratified and a notice that lapses: that is worth a note within a
  /// year, and a warning beyond, since then mostly a date is wrong.
  mutating func checkMarkedRelations(of event: Event, _ occasion: Occasion) {
    for reference in event.begins {
      check(reference, occasion, "begin") { event, relation in
        event.surelyFollowsStart(of: relation)
          ? .impossible : event.surelyEndsADay(before: relation) ? .early("begins") : .fits
      }
    }
    for reference in event.changes {
      check(reference, occasion, "change") { $0.canTouch($1) ? .fits : .impossible }
    }
    for reference in event.ends {
      check(reference, occasion, "end") { event, relation in
        guard !relation.surelyEndsADay(before: event) else { return .impossible }
        guard event.surelyPrecedesEnd(of: relation) else { return .fits }
        // What is still so was not ended.
        return relation.latestEnd == nil ? .impossible : .early("ends")
      }
    }
  }

  /// How the time of an event goes with that of a relation which it marks.
  private enum Fit {
    case fits
    /// The relation begins or ends only later.
    case early(String)
    case impossible
  }

  private mutating func check(
    _ reference: Reference, _ occasion: Occasion, _ verb: String,
    fit: (TimeBounds, TimeBounds) -> Fit
  ) {
    guard let entry = index[reference.value], entry.section == .relation,
      let relation = self.occasion(chronicle.relations[entry.position].happening, .relation)
    else { return }
    switch fit(occasion.bounds, relation.bounds) {
    case .fits: break
    case .early(let effect):
      let isSoon =
        effect == "begins"
        ? occasion.bounds.endsWithinAYear(of: relation.bounds.earliestStart)
        : occasion.bounds.endsWithinAYear(of: relation.bounds.earliestEnd)
      diagnostics.append(
        Diagnostic(
          isSoon ? .note : .warning,
          "\(relation.phrase) \(effect) later than \(occasion.phrase), which should \(verb) it",
          at: reference.range,
          hint:
            "mend one of the dates, or let an event of that day \(verb) it, such as a ratification",
          notes: relation.dateNotes + occasion.dateNotes))
    case .impossible: report(reference, occasion, relation, verb)
    }
  }

  private mutating func report(
    _ reference: Reference, _ occasion: Occasion, _ relation: Occasion, _ verb: String
  ) {
    let isDoubtful = occasion.bounds.isDoubtful || relation.bounds.isDoubtful
    let severity = [occasion, relation].map { $0.severity(doubted: isDoubtful) }
    let hint =
      verb == "change" ? "while it lasts" : "on its \(verb == "begin" ? "first" : "last") day"
    diagnostics.append(
      Diagnostic(
        severity.contains(.warning) ? .warning : .error,
        "\(occasion.phrase) cannot \(verb) \(relation.phrase) at that time", at: reference.range,
        hint: "an event \(verb)s it \(hint), give or take a day; mend one of the dates",
        notes: relation.dateNotes + occasion.dateNotes))
  }
}
