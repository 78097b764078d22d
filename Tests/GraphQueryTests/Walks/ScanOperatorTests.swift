// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct ScanOperatorTests {
  typealias Shape = WalkTestGraph.Shape

  @Test(arguments: Shape.all, [[], ["A"], ["A", "C"], ["B", "none such"]])
  func `gives the nodes with all labels, in a window, too`(shape: Shape, labels: [String]) throws {
    let naive = try WalkTestGraph(shape)
    for window in [nil, naive.window] {
      let rows = try WalkRunner(naive.graph)
        .rows(of: .nodeScan(NodeScan(labels: labels, window: window)))
      let expected = naive.nodes.filter { node in
        labels.allSatisfy { naive.labels[node]?.contains($0) ?? false }
          && window?.contains(NodeID(index: node)) ?? true
      }
      #expect(rows == expected.map { [.node($0)] })
    }
  }

  @Test(arguments: Shape.all, [[], ["T1"], ["T2", "T0", "none such"], ["none such"]])
  func `gives the relationships of some types`(shape: Shape, types: [String]) throws {
    let naive = try WalkTestGraph(shape)
    for window in [nil, naive.window] {
      let rows = try WalkRunner(naive.graph)
        .rows(of: .relationshipScan(RelationshipScan(types: types, window: window)))
      let expected = naive.ties.filter { tie in
        (types.isEmpty || types.contains(tie.type))
          && window?.contains(RelationshipID(index: tie.place)) ?? true
          && window?.contains(NodeID(index: tie.source)) ?? true
          && window?.contains(NodeID(index: tie.target)) ?? true
      }
      #expect(
        rows == expected.map { [.relationship($0.place), .node($0.source), .node($0.target)] })
    }
  }

  @Test(arguments: [0..<0, 0..<1, 3..<70, 63..<64, 64..<128, 100..<5_000, 4_999..<9_000])
  func `covers only a part of the graph if it is told so`(range: Range<Int>) throws {
    var builder = GraphBuilder()
    let nodes = (0..<5_000).map { _ in builder.addNode(labels: ["A"]) }
    for node in nodes { builder.addRelationship(type: "T", from: node, to: nodes[0]) }
    let runner = WalkRunner(builder.finish(), scanRange: range)
    let expected = Array(range.clamped(to: 0..<5_000))
    let nodeRows = try runner.rows(of: .nodeScan(NodeScan(labels: ["A"])))
    #expect(nodeRows == expected.map { [.node($0)] })
    let tieRows = try runner.rows(of: .relationshipScan(RelationshipScan()))
    #expect(tieRows.map { $0[0] } == expected.map { .relationship($0) })
  }

  @Test(
    arguments: [PropertyValue](
      [nil, 1, 1.0, 2, "one", "none such", .float(.nan), [1], [1, nil]]))
  func `finds nodes by the value of a property`(value: PropertyValue) throws {
    for shape in Shape.all {
      let naive = try WalkTestGraph(shape)
      let seek = NodeSeek(
        labels: ["A"], key: "value", value: .slot(0), window: naive.window)
      // The second row is found by another way than the first.
      let batch = Batch(columns: [.values([value, nil, value])], rowCount: 3)
      let rows = try WalkRunner(naive.graph).rows(of: .nodeSeek(.argument, seek), argument: batch)
      let expected = naive.nodes.filter { node in
        naive.labels[node]?.contains("A") ?? false && naive.values[node]?.equals(value) == true
          && naive.window?.contains(NodeID(index: node)) ?? false
      }
      #expect(rows == (expected + expected).map { [value, .node($0)] })
    }
  }

  @Test func `finds nodes by text and by number in a column of one type`() throws {
    var builder = GraphBuilder()
    for place in 0..<5_000 {
      builder.addNode(properties: [
        ("name", .string("n\(place % 2)")), ("number", place % 3 == 0 ? .integer(7) : nil),
      ])
    }
    let runner = WalkRunner(builder.finish())
    let batch = Batch(columns: [.values([nil])], rowCount: 1)
    let named = try runner.rows(
      of: .nodeSeek(.argument, NodeSeek(key: "name", value: .literal("n1"))), argument: batch)
    #expect(named == (0..<2_500).map { [nil, .node($0 * 2 + 1)] })
    let numbered = try runner.rows(
      of: .nodeSeek(.argument, NodeSeek(key: "number", value: .literal(7))), argument: batch)
    #expect(numbered == (0..<1_667).map { [nil, .node($0 * 3)] })
    let none = try runner.rows(
      of: .nodeSeek(.argument, NodeSeek(key: "number", value: .literal(0))), argument: batch)
    #expect(none.isEmpty)
  }
}
