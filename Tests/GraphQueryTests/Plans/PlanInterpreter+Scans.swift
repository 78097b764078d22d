// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph

extension PlanInterpreter {
  /// Returns the nodes that carry labels and are in a window.
  func nodes(_ labels: [String], _ window: GraphWindow?) -> [Int] {
    graph.nodeBitmap.filter { node in
      let node = NodeID(index: node)
      return labels.allSatisfy { graph.hasLabel($0, on: node) } && window?.contains(node) ?? true
    }
  }

  private func holds(
    _ condition: NodeSeek.Condition, _ value: PropertyValue, _ row: Row
  ) throws(QueryError) -> Bool {
    switch condition {
    case .equal(let other): return value.equals(try self.value(other, row)) == true
    case .from(let bound): return try isAtLeast(bound, value, row)
    case .upTo(let bound): return try isAtMost(bound, value, row)
    case .between(let low, let high):
      guard try isAtLeast(low, value, row) else { return false }
      return try isAtMost(high, value, row)
    case .prefixed(let prefix):
      guard case .string(let text) = value, case .string(let start) = try self.value(prefix, row)
      else { return false }
      return text.utf8.starts(with: start.utf8)
    }
  }

  private func isAtLeast(
    _ bound: NodeSeek.Bound, _ value: PropertyValue, _ row: Row
  ) throws(QueryError) -> Bool {
    switch bound {
    case .including(let end): try self.value(end, row).isAtMost(value) == true
    case .excluding(let end): try self.value(end, row).isLess(than: value) == true
    }
  }

  private func isAtMost(
    _ bound: NodeSeek.Bound, _ value: PropertyValue, _ row: Row
  ) throws(QueryError) -> Bool {
    switch bound {
    case .including(let end): value.isAtMost(try self.value(end, row)) == true
    case .excluding(let end): value.isLess(than: try self.value(end, row)) == true
    }
  }

  /// Returns the rows of a scan of relationships.
  func ties(_ scan: RelationshipScan) -> [Row] {
    ties.compactMap { tie in
      guard scan.types.isEmpty || scan.types.contains(tie.type),
        isIn(scan.window, tie.place, [tie.source, tie.target])
      else { return nil }
      return [.relationship(tie.place), .node(tie.source), .node(tie.target)]
    }
  }

  /// Returns the rows of a look-up of nodes.
  func sought(_ input: PhysicalPlan, _ seek: NodeSeek) throws(QueryError) -> [Row] {
    var result: [Row] = []
    let nodes = nodes(seek.labels, seek.window)
    for row in try rows(of: input) {
      for node in nodes
      where try holds(seek.condition, graph.property(seek.key, of: NodeID(index: node)), row) {
        result.append(row + [.node(node)])
      }
    }
    return result
  }
}
