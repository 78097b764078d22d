// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// Counts over a scan alone, which the graph knows, beside counts of rows that pass a filter.
@Suite struct ElementCountTests {
  static let scans: [String: PhysicalPlan] = [
    "nodes": .nodeScan(NodeScan()),
    "nodes with a label": .nodeScan(NodeScan(labels: ["A"])),
    "nodes with two labels": .nodeScan(NodeScan(labels: ["A", "B"])),
    "nodes with an unknown label": .nodeScan(NodeScan(labels: ["none such"])),
    "relationships": .relationshipScan(RelationshipScan()),
    "relationships of a type": .relationshipScan(RelationshipScan(types: ["T1"])),
    "relationships of two types, one twice": .relationshipScan(
      RelationshipScan(types: ["T1", "T0", "T1", "none such"])),
    "relationships of an unknown type": .relationshipScan(RelationshipScan(types: ["none such"])),
  ]

  static let aggregates = [
    Aggregate(.countRows), Aggregate(.count, .slot(0)),
    Aggregate(.count, .slot(0), isDistinct: true),
  ]

  @Test(arguments: WalkTestGraph.Shape.all, scans.keys.sorted())
  func `counts what a scan gives`(shape: WalkTestGraph.Shape, name: String) throws {
    let naive = try WalkTestGraph(shape)
    let scan = try #require(Self.scans[name])
    let isOfNodes = if case .nodeScan = scan { true } else { false }
    let lists = [Self.aggregates, isOfNodes ? [] : Self.ofEnds]
    for aggregates in lists where !aggregates.isEmpty {
      let rows = try WalkRunner(naive.graph)
        .rows(of: .aggregate(scan, keys: [], aggregates))
      let filtered = PhysicalPlan.filter(scan, .not(.isNull(.slot(0))))
      #expect(
        try rows
          == WalkRunner(naive.graph).rows(of: .aggregate(filtered, keys: [], aggregates)))
    }
  }

  /// Of the nodes at the ends not all differ.
  static let ofEnds = [
    Aggregate(.count, .slot(2)), Aggregate(.count, .slot(1), isDistinct: true),
  ]

  @Test func `leaves windows to the scan`() throws {
    let naive = try WalkTestGraph(WalkTestGraph.Shape.all[5])
    let scan = PhysicalPlan.nodeScan(NodeScan(window: naive.window))
    let rows = try WalkRunner(naive.graph).rows(of: .aggregate(scan, keys: [], Self.aggregates))
    let count = naive.nodes.count { naive.window?.contains(NodeID(index: $0)) ?? false }
    #expect(rows == [Array(repeating: .integer(Int64(count)), count: 3)])
    #expect(count < naive.nodes.count)
  }

  @Test func `counts anew when it begins anew`() throws {
    let execution = Execution(graph: Graph())
    let count = try OperatorFactory(for: execution)
      .makeOperator(for: .aggregate(.nodeScan(NodeScan()), keys: [], [Aggregate(.countRows)]))
    #expect(try count.next(execution)?.values(at: 0) == [0])
    #expect(try count.next(execution) == nil)
    try execution.graph.addNode()
    count.reset()
    #expect(try count.next(execution)?.values(at: 0) == [1])
  }
}
