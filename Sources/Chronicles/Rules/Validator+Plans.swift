// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Warns of a fact that lies beyond the end of the knowledge.
  mutating func checkReach(of occasion: Occasion) {
    // Of a million events few are so late: their bounds are not worked out.
    guard let asOf = chronicle.asOf, let horizon = times.horizon,
      let first = occasion.happening.when?.firstDay, TimePoint(startOf: first) >= horizon.end,
      occasion.happening.status == .actual, occasion.happening.details.evidence != .denied
    else { return }
    let bounds = occasion.bounds
    guard !bounds.isDoubtful, let start = bounds.earliestStart, start >= horizon.end else { return }
    diagnostics.append(
      .warning(
        "\(occasion.phrase) lies beyond as-of, \(asOf.value.text)",
        at: occasion.happening.date?.range ?? occasion.happening.kind.range,
        hint: "say that it is planned, or how far the knowledge reaches",
        notes: Self.note("the knowledge reaches so far", at: asOf.range)))
  }

  /// Warns of what is still planned for a time before the end of the knowledge.
  mutating func checkPlan(_ occasion: Occasion) {
    let happening = occasion.happening
    guard happening.status == .planned, let horizon = times.horizon else { return }
    let bounds = occasion.bounds
    guard !bounds.isDoubtful, bounds.isSurelyOver(by: horizon.startOfLastDay) else { return }
    let reach = chronicle.asOf.map { "as-of, \($0.value.text)" } ?? "the latest source"
    diagnostics.append(
      .warning(
        "\(occasion.phrase) is planned for a time before \(reach)",
        at: happening.date?.range ?? happening.kind.range,
        hint: "tell what became of it: status: actual, or cancelled",
        notes: Self.note("the knowledge reaches so far", at: chronicle.asOf?.range)))
  }
}
