// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
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
