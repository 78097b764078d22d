// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct ExpandIntoOperatorTests {
  typealias Shape = WalkTestGraph.Shape

  @Test(arguments: Shape.all, WalkCase.all)
  func `finds what nested loops find between each two nodes`(
    shape: Shape, walk: WalkCase
  ) throws {
    let naive = try WalkTestGraph(shape)
    let pairs = naive.nodes.flatMap { from in naive.nodes.map { (from, $0) } }
    let batch = Batch(
      columns: [
        .nodes(pairs.map { Int32($0.0) }), .nodes(pairs.map { Int32($0.1) }),
      ], rowCount: pairs.count)
    let runner = WalkRunner(naive.graph)
    let forward = try runner.rows(
      of: .expandInto(.argument, ExpandInto(from: 0, to: 1, walk.walk(in: naive))),
      argument: batch)
    #expect(forward == expected(pairs, walk, naive) { [.node($0), .node($1), .relationship($2)] })
    // The other way round it is the end that stays for long.
    let backward = try runner.rows(
      of: .expandInto(.argument, ExpandInto(from: 1, to: 0, walk.walk(in: naive), keeping: [])),
      argument: batch)
    let turned = pairs.map { ($0.1, $0.0) }
    #expect(backward == expected(turned, walk, naive) { [.relationship($2)] })
  }

  private func expected(
    _ pairs: [(Int, Int)], _ walk: WalkCase, _ naive: WalkTestGraph,
    _ row: (Int, Int, Int) -> [PropertyValue]
  ) -> [[PropertyValue]] {
    pairs.flatMap { from, to in
      walk.steps(from: from, in: naive).filter { $0.neighbor == to }
        .map { row(from, to, $0.relationship) }
    }
  }

  @Test(arguments: Shape.all, WalkCase.all)
  func `closes triangles`(shape: Shape, walk: WalkCase) throws {
    let naive = try WalkTestGraph(shape)
    let one = PhysicalPlan.expand(.nodeScan(NodeScan()), Expand(from: 0, walk.walk(in: naive)))
    let two = PhysicalPlan.expand(
      one, Expand(from: 2, walk.walk(in: naive, distinctFrom: [1])))
    let plan = PhysicalPlan.expandInto(
      two,
      ExpandInto(from: 4, to: 0, walk.walk(in: naive, distinctFrom: [1, 3]), keeping: [1, 3]))
    var expected: [[PropertyValue]] = []
    for node in naive.nodes {
      for one in walk.steps(from: node, in: naive) {
        for two in walk.steps(from: one.neighbor, in: naive, without: [one.relationship]) {
          let before = [one.relationship, two.relationship]
          for three in walk.steps(from: two.neighbor, in: naive, without: before)
          where three.neighbor == node {
            expected.append((before + [three.relationship]).map { .relationship($0) })
          }
        }
      }
    }
    #expect(try WalkRunner(naive.graph).rows(of: plan) == expected)
  }

  @Test func `gives more rows than a batch has from one pair, and none for null`() throws {
    var builder = GraphBuilder()
    let (from, to) = (builder.addNode(), builder.addNode())
    let ties = (0..<5_000).map { _ in builder.addRelationship(type: "T", from: from, to: to) }
    let batch = Batch(
      columns: [.nodes([0, -1, 0, 1]), .nodes([1, 1, -1, 0])], rowCount: 4)
    let rows = try WalkRunner(builder.finish()).rows(
      of: .expandInto(.argument, ExpandInto(from: 0, to: 1, Walk(.outgoing))), argument: batch)
    #expect(rows.map { $0[2] } == ties.map { .relationship($0) })
  }
}
