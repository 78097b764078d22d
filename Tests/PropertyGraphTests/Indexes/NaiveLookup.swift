// SPDX-License-Identifier: MIT

import PropertyGraph

/// Finds nodes by looking at each, with the operators of the language.
struct NaiveLookup {
  let graph: Graph
  let key: PropertyKey
  let label: Label?

  /// The nodes whose value is equal to another.
  func nodes(equalTo value: PropertyValue) -> [Int32] { nodes { $0.equals(value) == true } }

  /// The nodes whose value lies in a range.
  func nodes(in range: ValueRange) -> [Int32] {
    nodes { value in
      switch range {
      case .from(let bound): Self.isAbove(value, bound)
      case .upTo(let bound): Self.isBelow(value, bound)
      case .between(let lower, let upper):
        Self.isAbove(value, lower) && Self.isBelow(value, upper)
      case .prefixed(let prefix): value.string?.utf8.starts(with: prefix.utf8) ?? false
      }
    }
  }

  private func nodes(where holds: (PropertyValue) -> Bool) -> [Int32] {
    graph.nodes.filter { node in
      let hasLabel = label.map { graph.labels(of: node).contains($0) } ?? true
      return hasLabel && holds(graph.property(key, of: node))
    }.map { Int32($0.index) }
  }

  private static func isAbove(_ value: PropertyValue, _ bound: ValueRange.Bound) -> Bool {
    switch bound {
    case .including(let bound): bound.isAtMost(value) == true
    case .excluding(let bound): bound.isLess(than: value) == true
    }
  }

  private static func isBelow(_ value: PropertyValue, _ bound: ValueRange.Bound) -> Bool {
    switch bound {
    case .including(let bound): value.isAtMost(bound) == true
    case .excluding(let bound): value.isLess(than: bound) == true
    }
  }
}
