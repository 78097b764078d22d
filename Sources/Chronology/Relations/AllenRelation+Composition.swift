// SPDX-License-Identifier: MIT

extension AllenRelation {
  /// Returns the relations that two stretches can have by way of a third.
  ///
  /// If *a* has this relation to *b*, and *b* has the other to *c*, then *a* has one of these to
  /// *c*. It is a cell of Allen's table of transitivity, which has 13 × 13 cells and 409 entries.
  ///
  ///     AllenRelation.meets.composition(.during)  // overlaps, starts, during
  public func composition(_ other: AllenRelation) -> AllenRelationSet {
    Self.compositions[Int(rawValue) * Self.allCases.count + Int(other.rawValue)]
  }

  private static let compositions: [AllenRelationSet] = allCases.flatMap { first in
    allCases.map { first.composed(with: $0) }
  }

  /// Returns a cell of the table.
  ///
  /// The ends of *b* cut the line into five zones, two of which are a moment. Where the ends of *a*
  /// and *c* lie in different zones, or in a moment, their order is settled; within a stretch any
  /// order will do.
  private func composed(with other: AllenRelation) -> AllenRelationSet {
    let start = Zone(endpoints.start, endpoints.otherStart, endpoints.otherEnd)
    let end = Zone(endpoints.end, endpoints.otherStart, endpoints.otherEnd)
    let last = other.endpoints
    let otherStart = Zone(last.otherStart, last.start, last.end)
    let otherEnd = Zone(last.otherEnd, last.start, last.end)
    let possible = Self.allCases.filter { relation in
      let order = relation.endpoints
      return start.allows(order.start, order.otherStart, otherStart)
        && start.allows(order.start, order.otherEnd, otherEnd)
        && end.allows(order.end, order.otherStart, otherStart)
        && end.allows(order.end, order.otherEnd, otherEnd)
    }
    return AllenRelationSet(possible)
  }

  /// Where a moment lies to a stretch.
  private enum Zone: Int, Comparable {
    case before
    case atStart
    case within
    case atEnd
    case after

    init(_ moment: Int, _ start: Int, _ end: Int) {
      if moment < start {
        self = .before
      } else if moment == start {
        self = .atStart
      } else if moment < end {
        self = .within
      } else {
        self = moment == end ? .atEnd : .after
      }
    }

    static func < (first: Zone, second: Zone) -> Bool { first.rawValue < second.rawValue }

    /// Returns whether a moment of this zone can have an order to a moment of another zone.
    func allows(_ place: Int, _ otherPlace: Int, _ other: Zone) -> Bool {
      if self < other { return place < otherPlace }
      if other < self { return otherPlace < place }
      return self == .atStart || self == .atEnd ? place == otherPlace : true
    }
  }
}
