// SPDX-License-Identifier: MIT

internal import Chronology

extension PropertyValue {
  /// Returns whether one value comes before another where values are sorted.
  package static func orders(_ left: Self, _ right: Self) -> Bool {
    compare(left, right) == .before
  }

  /// Compares any two values, as `ORDER BY`, `min` and `max` do.
  ///
  /// This is the orderability of openCypher (CIP2016-06-14): a total order in which values are the
  /// same if and only if they are equivalent. Types come in the order maps, nodes, relationships,
  /// lists, paths, temporal values, texts, truth values, numbers, null. Not-a-number is the greatest
  /// number. What the language leaves open: maps are ordered by the number of names, then by the
  /// names, then by the values; temporal types come in the order of openCypher's temporal types from
  /// the fullest, dates as sources give them behind days.
  package static func compare(_ left: Self, _ right: Self) -> ValueOrdering {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): ValueOrdering(left, right)
    case (.float(let left), .float(let right)): ValueOrdering(float: left, right)
    case (.integer(let left), .float(let right)): ValueOrdering(integer: left, float: right)
    case (.float(let left), .integer(let right)):
      ValueOrdering(integer: right, float: left).reversed
    case (.string(let left), .string(let right)): ValueOrdering(text: left, right)
    case (.boolean(let left), .boolean(let right)): ValueOrdering(left ? 1 : 0, right ? 1 : 0)
    case (.list(let left), .list(let right)): compare(left, right)
    case (.map(let left), .map(let right)): compare(left, right)
    case (.node(let left), .node(let right)): ValueOrdering(left, right)
    case (.relationship(let left), .relationship(let right)): ValueOrdering(left, right)
    case (.path(let left), .path(let right)): compare(left, right)
    default: compareTemporal(left, right) ?? ValueOrdering(left.typeRank, right.typeRank)
    }
  }

  /// Compares two values of one temporal type; nothing, if they are not.
  static func compareTemporal(_ left: Self, _ right: Self) -> ValueOrdering? {
    switch (left, right) {
    case (.date(let left), .date(let right)): ValueOrdering(left, right)
    case (.localTime(let left), .localTime(let right)): ValueOrdering(left, right)
    case (.time(let left), .time(let right)): ValueOrdering(left, right)
    case (.localDateTime(let left), .localDateTime(let right)): ValueOrdering(left, right)
    case (.dateTime(let left), .dateTime(let right)): ValueOrdering(left, right)
    case (.duration(let left), .duration(let right)): ValueOrdering(left, right)
    case (.extendedDate(let left), .extendedDate(let right)):
      ValueOrdering(extendedDate: left, right)
    default: nil
    }
  }

  /// The place of the type in the order of values; that of all numbers is one.
  var typeRank: Int {
    switch self {
    case .map: 0
    case .node: 1
    case .relationship: 2
    case .list: 3
    case .path: 4
    case .dateTime: 5
    case .localDateTime: 6
    case .date: 7
    case .extendedDate: 8
    case .time: 9
    case .localTime: 10
    case .duration: 11
    case .string: 12
    case .boolean: 13
    case .integer, .float: 14
    case .null: 15
    }
  }
}

extension PropertyValue {
  private static func compare(_ left: [Self], _ right: [Self]) -> ValueOrdering {
    for (left, right) in zip(left, right) {
      let order = compare(left, right)
      if order != .same { return order }
    }
    return ValueOrdering(left.count, right.count)
  }

  private static func compare(_ left: PropertyMap, _ right: PropertyMap) -> ValueOrdering {
    let (left, right) = (left.sortedEntries, right.sortedEntries)
    var order = ValueOrdering(left.count, right.count)
    for (left, right) in zip(left, right) where order == .same {
      order = ValueOrdering(text: left.key, right.key)
    }
    for (left, right) in zip(left, right) where order == .same {
      order = compare(left.value, right.value)
    }
    return order
  }

  /// Compares paths as lists of nodes and relationships by turns.
  private static func compare(_ left: GraphPath, _ right: GraphPath) -> ValueOrdering {
    var order = ValueOrdering.same
    for place in 0..<min(left.nodes.count, right.nodes.count) where order == .same {
      if place > 0 {
        order = ValueOrdering(left.relationships[place - 1], right.relationships[place - 1])
      }
      order = order.then(ValueOrdering(left.nodes[place], right.nodes[place]))
    }
    return order.then(ValueOrdering(left.nodes.count, right.nodes.count))
  }
}
