// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that an event is at the time at which it begins, changes or ends a relation.
  ///
  /// A day of slack is given on either side: what is signed in the evening holds from the morning.
  mutating func checkMarkedRelations(of event: Event, _ occasion: Occasion) {
    for reference in event.begins {
      check(reference, occasion, "begin", "begins it on its first day") { $0.canBegin($1) }
    }
    for reference in event.changes {
      check(reference, occasion, "change", "changes it while it lasts") { $0.canTouch($1) }
    }
    for reference in event.ends {
      check(reference, occasion, "end", "ends it on its last day") { $0.canEnd($1) }
    }
  }

  private mutating func check(
    _ reference: Reference, _ occasion: Occasion, _ verb: String, _ rule: String,
    fits: (TimeBounds, TimeBounds) -> Bool
  ) {
    guard let entry = index[reference.value], entry.section == .relation,
      let relation = self.occasion(chronicle.relations[entry.position].happening, .relation),
      !fits(occasion.bounds, relation.bounds)
    else { return }
    let isDoubtful = occasion.bounds.isDoubtful || relation.bounds.isDoubtful
    let severity = [occasion, relation].map { $0.severity(doubted: isDoubtful) }
    diagnostics.append(
      Diagnostic(
        severity.contains(.warning) ? .warning : .error,
        "\(occasion.phrase) cannot \(verb) \(relation.phrase) at that time", at: reference.range,
        hint: "an event \(rule), give or take a day; mend one of the dates",
        notes: relation.dateNotes + occasion.dateNotes))
  }
}
