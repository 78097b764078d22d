// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Warns of a source that was published before what it is said to report.
  ///
  /// There is a day of slack: a paper of one place can be a day behind the event at another. A
  /// relation that an event begins is let be: its treaty may be published before it is in force.
  mutating func checkPublications(of occasion: Occasion) {
    let claims = occasion.happening.details.claims
    guard !claims.isEmpty, occasion.happening.status == .actual,
      !begun.contains(occasion.happening.id.value)
    else { return }
    let bounds = occasion.bounds
    guard !bounds.isDoubtful, bounds.earliestStart != nil else { return }
    var told: Set<Identifier> = []
    for claim in claims where claim.stance == .asserts && claim.when == nil {
      guard let published = index.source(claim.source.value)?.publication else { continue }
      let publication = TimeBounds(published.value, horizon: times.horizon)
      guard !publication.isDoubtful, publication.surelyEndsADay(before: bounds) else { continue }
      guard told.insert(claim.source.value).inserted else { continue }
      diagnostics.append(
        .warning(
          "'\(claim.source.value)' was published \(published.value.text), before "
            + "\(occasion.phrase) began",
          at: claim.source.range,
          hint: "mend one of the dates, or say that it was planned: status: planned",
          notes: Self.note("published here", at: published.range) + occasion.dateNotes))
    }
  }

  /// Warns of a source that was read before it was published, or is derived from a later one.
  mutating func checkSources() {
    for source in chronicle.sources {
      guard let published = source.publication else { continue }
      let time = TimeBounds(published.value, horizon: times.horizon)
      if let retrieved = source.retrieved,
        TimeBounds(retrieved, horizon: times.horizon).surelyEndsADay(before: time)
      {
        warn(
          "'\(source.id.value)' was retrieved \(retrieved.text), before it was published",
          at: source.id, published)
      }
      for origin in source.derivedFrom {
        guard let other = index.source(origin.value)?.publication,
          time.surelyEndsADay(before: TimeBounds(other.value, horizon: times.horizon))
        else { continue }
        warn(
          "'\(source.id.value)' was published \(published.value.text), before "
            + "'\(origin.value)', which it is derived from", at: origin, other)
      }
    }
  }

  private mutating func warn(
    _ message: String, at reference: Reference, _ date: Located<ExtendedDate>
  ) {
    diagnostics.append(
      .warning(
        message, at: reference.range, hint: "mend one of the dates",
        notes: Self.note("published here", at: date.range)))
  }
}
