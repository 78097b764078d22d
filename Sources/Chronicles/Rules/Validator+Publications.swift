// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Warns of a source that was published before what it is said to report.
  ///
  /// There is a day of slack: a paper of one place can be a day behind the event at another.
  mutating func checkPublications(of occasion: Occasion) {
    let claims = occasion.happening.details.claims
    guard !claims.isEmpty, occasion.happening.status == .actual else { return }
    let bounds = occasion.bounds
    guard !bounds.isDoubtful, bounds.earliestStart != nil else { return }
    for claim in claims where claim.stance == .asserts && claim.when == nil {
      guard let source = source(claim.source.value), let published = source.publication else {
        continue
      }
      let publication = TimeBounds(published.value, horizon: times.horizon)
      guard !publication.isDoubtful, publication.surelyEndsADay(before: bounds) else { continue }
      diagnostics.append(
        .warning(
          "'\(claim.source.value)' was published \(published.value.text), before "
            + "\(occasion.phrase) began",
          at: claim.source.range,
          hint: "mend one of the dates, or say that it was planned: status: planned",
          notes: Self.note("published here", at: published.range) + occasion.dateNotes))
    }
  }

  private func source(_ id: Identifier) -> Source? {
    guard let entry = index[id], entry.section == .source else { return nil }
    return chronicle.sources[entry.position]
  }
}
