// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that an event lies within the events that it is a part of, give or take a day.
  ///
  /// Having no moment in common is an error; beginning before the whole, or lasting beyond it, is
  /// worth a warning.
  mutating func checkWholes(of event: Event, _ occasion: Occasion) {
    for reference in event.partOf {
      guard let entry = index[reference.value], entry.section == .event,
        let whole = self.occasion(chronicle.events[entry.position].happening, .event)
      else { continue }
      check(occasion, partOf: whole, at: reference)
    }
  }

  private mutating func check(
    _ part: Occasion, partOf whole: Occasion, at reference: Reference
  ) {
    let (time, around) = (part.bounds, whole.bounds)
    let isApart = !time.canTouch(around)
    guard isApart || time.surelyBegins(before: around) || time.surelyLasts(beyond: around) else {
      return
    }
    let isDoubtful = time.isDoubtful || around.isDoubtful
    let severities = [part, whole].map { $0.severity(doubted: isDoubtful) }
    let isError = isApart && !severities.contains(.warning)
    diagnostics.append(
      Diagnostic(
        isError ? .error : .warning,
        "\(part.phrase) \(isApart ? "lies outside" : "reaches beyond") \(whole.phrase), "
          + "of which it is a part",
        at: reference.range, hint: "mend one of the dates",
        notes: whole.dateNotes + part.dateNotes))
  }
}
