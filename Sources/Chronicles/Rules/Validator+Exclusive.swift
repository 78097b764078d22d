// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

extension Validator {
  /// Checks that kinds of which a body has one holder at a time have no more, in each capacity.
  ///
  /// The body is whoever has the last required role. It is an error only if two surely hold it at
  /// one time, for more than the day of a handover. Those whom one relation names hold it jointly.
  mutating func checkExclusiveKinds() {
    let exclusive = chronicle.kinds.kinds.filter { $0.isExclusive && $0.family == .relation }
    guard !exclusive.isEmpty else { return }
    let seats = Dictionary(grouping: tenures(of: exclusive), by: \.seat)
    for (_, tenures) in seats.sorted(by: { $0.key < $1.key }) where tenures.count > 1 {
      for (later, earlier) in TenureSweep(tenures).clashes() {
        report(later, clashingWith: earlier)
      }
    }
  }

  /// Returns who held what when, as far as it is sure.
  private func tenures(of exclusive: [Kind]) -> [Tenure] {
    let widest = Dictionary(
      exclusive.map { kind in
        let above = chronicle.kinds.lineage(of: kind.name).prefix { $0.isExclusive }
        return (kind.name, above.last?.name ?? kind.name)
      }, uniquingKeysWith: { first, _ in first })
    return chronicle.relations.indices.flatMap { position -> [Tenure] in
      let happening = chronicle.relations[position].happening
      guard let name = widest[happening.kind.value],
        let occasion = occasion(happening, .relation), occasion.severity(doubted: false) == .error
      else { return [] }
      return tenures(in: occasion, at: position, of: name)
    }
  }

  private func tenures(in occasion: Occasion, at position: Int, of name: String) -> [Tenure] {
    let kind = occasion.kind
    guard let bodyRole = kind.requiredRoles.last, kind.requiredRoles.count > 1 else { return [] }
    let parts = occasion.happening.who.filter { !$0.isExpected }
    let bodies = parts.filter { kind.role(of: $0) == bodyRole }
    let holders = parts.filter { kind.role(of: $0) == kind.requiredRoles[0] }
    return bodies.flatMap { body in
      Dictionary(grouping: holders) { ($0.capacity ?? body.capacity).map(Self.folded) }
        .sorted { ($0.key ?? "") < ($1.key ?? "") }
        .compactMap { capacity, joint in
          let seat = Tenure.Seat(kind: name, body: body.actor.value, capacity: capacity)
          return tenure(of: joint, of: body, in: occasion, at: position, seat)
        }
    }
  }

  /// Returns the tenure of one, or of several who hold a seat together and count as one.
  private func tenure(
    of joint: [Participation], of body: Participation, in occasion: Occasion, at position: Int,
    _ seat: Tenure.Seat
  ) -> Tenure? {
    guard let first = joint.min(by: { $0.actor.value < $1.actor.value }) else { return nil }
    // Of several, one may have left early: the seat was held all the same.
    let own = joint.count == 1 ? [body.when, first.when] : [body.when]
    let bounds = own.compactMap(\.self).reduce(occasion.bounds) {
      $0.intersection(TimeBounds($1, horizon: times.horizon))
    }
    guard !bounds.isDoubtful else { return nil }
    return Tenure(seat: seat, holder: first.actor, bounds: bounds, relation: position)
  }

  /// Returns a capacity without what people write now so, now otherwise: capitals and spaces.
  private static func folded(_ capacity: String) -> String {
    capacity.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func report(_ tenure: Tenure, clashingWith other: Tenure) {
    let seat = tenure.seat
    let capacity = seat.capacity.map { " as \($0)" } ?? ""
    let otherRelation = chronicle.relations[other.relation].happening
    diagnostics.append(
      .error(
        "'\(tenure.holder.value)' and '\(other.holder.value)' hold '\(seat.kind)' of "
          + "'\(seat.body)'\(capacity) at one time, and only one may",
        at: tenure.holder.range, hint: "mend one of the dates, or tell capacities with as:",
        notes: Self.note("'\(other.holder.value)' holds it here", at: other.holder.range)
          + otherRelation.dateNotes))
  }
}
