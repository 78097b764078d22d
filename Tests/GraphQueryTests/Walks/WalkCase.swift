// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// A walk to be tried, and how anybody would write it in a hurry.
struct WalkCase: CustomTestStringConvertible, Sendable {
  var direction: Direction
  var types: [String] = []
  var hasCondition = false
  var hasWindow = false

  var testDescription: String {
    "\(direction), types \(types)\(hasCondition ? ", condition" : "")\(hasWindow ? ", window" : "")"
  }

  static let all = [
    WalkCase(direction: .outgoing),
    WalkCase(direction: .incoming),
    WalkCase(direction: .both),
    WalkCase(direction: .outgoing, types: ["T1"]),
    WalkCase(direction: .incoming, types: ["T0", "none such", "T2", "T0"]),
    WalkCase(direction: .both, types: ["T2", "T0"]),
    WalkCase(direction: .both, types: ["none such"]),
    WalkCase(direction: .outgoing, hasCondition: true),
    WalkCase(direction: .both, types: ["T1"], hasCondition: true, hasWindow: true),
    WalkCase(direction: .incoming, hasWindow: true),
    WalkCase(direction: .both, hasWindow: true),
  ]

  func walk(in graph: WalkTestGraph, distinctFrom: [Int] = []) -> Walk {
    Walk(
      direction, types: types,
      condition: hasCondition
        ? .comparison(.equal, .property(.slot(0), "weight"), .literal(1)) : nil,
      distinctFrom: distinctFrom, window: hasWindow ? graph.window : nil)
  }

  /// Returns the relationships that may be walked from a node, and where they lead.
  func steps(
    from node: Int, in graph: WalkTestGraph, without walked: [Int] = []
  ) -> [(relationship: Int, neighbor: Int)] {
    graph.ties.compactMap { tie in
      guard let neighbor = end(of: tie, from: node), isTaken(tie, neighbor, graph),
        !walked.contains(tie.place)
      else { return nil }
      return (tie.place, neighbor)
    }
  }

  private func end(of tie: WalkTestGraph.Tie, from node: Int) -> Int? {
    switch direction {
    case .outgoing: tie.source == node ? tie.target : nil
    case .incoming: tie.target == node ? tie.source : nil
    case .both: tie.source == node ? tie.target : tie.target == node ? tie.source : nil
    }
  }

  private func isTaken(
    _ tie: WalkTestGraph.Tie, _ neighbor: Int, _ graph: WalkTestGraph
  ) -> Bool {
    guard types.isEmpty || types.contains(tie.type) else { return false }
    guard !hasCondition || tie.weight.equals(1) == true else { return false }
    guard hasWindow, let window = graph.window else { return true }
    return window.contains(RelationshipID(index: tie.place))
      && window.contains(NodeID(index: neighbor))
  }
}
