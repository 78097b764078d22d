// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct VariableExpandOperatorTests {
  typealias Shape = WalkTestGraph.Shape

  /// A trail as nested loops find it.
  struct Trail {
    var nodes: [Int]
    var relationships: [Int] = []
  }

  @Test(
    arguments: [Shape.all[1], Shape.all[2], Shape.all[3]], WalkCase.all)
  func `finds the trails of some lengths`(shape: Shape, walk: WalkCase) throws {
    let naive = try WalkTestGraph(shape)
    for lengths in [(0, 0), (0, 2), (1, 1), (1, 3), (2, 2), (3, 2)] as [(Int, Int?)] {
      let step = VariableExpand(
        from: 0, walk.walk(in: naive), lengths: lengths, labels: ["A"], addsPath: true)
      let rows = try WalkRunner(naive.graph)
        .rows(of: .variableExpand(.nodeScan(NodeScan()), step))
      let expected = naive.nodes.flatMap { trails(from: $0, walk, naive, lengths) }
        .filter { naive.labels[$0.nodes[$0.nodes.count - 1]]?.contains("A") ?? false }
      #expect(rows == expected.map(row))
    }
  }

  @Test(arguments: Shape.all, WalkCase.all)
  func `gives only ends if no more is asked for`(shape: Shape, walk: WalkCase) throws {
    let naive = try WalkTestGraph(shape)
    let step = VariableExpand(
      from: 0, walk.walk(in: naive), lengths: (1, 2), addsRelationships: false, keeping: [])
    let rows = try WalkRunner(naive.graph).rows(of: .variableExpand(.nodeScan(NodeScan()), step))
    let expected = naive.nodes.flatMap { trails(from: $0, walk, naive, (1, 2)) }
    #expect(rows == expected.map { [.node($0.nodes[$0.nodes.count - 1])] })
  }

  @Test(arguments: [Direction.outgoing, .incoming, .both])
  func `has no end if none is given`(direction: Direction) throws {
    let naive = try WalkTestGraph(Shape(seed: 9, nodes: 5, relationships: 8))
    let walk = WalkCase(direction: direction)
    let step = VariableExpand(from: 0, walk.walk(in: naive), lengths: (1, nil), addsPath: true)
    let rows = try WalkRunner(naive.graph).rows(of: .variableExpand(.nodeScan(NodeScan()), step))
    #expect(rows == naive.nodes.flatMap { trails(from: $0, walk, naive, (1, nil)) }.map(row))
  }

  @Test(arguments: WalkCase.all)
  func `ends at a node that is given, without what was walked before`(walk: WalkCase) throws {
    let naive = try WalkTestGraph(Shape.all[3])
    let first = PhysicalPlan.expand(.nodeScan(NodeScan()), Expand(from: 0, walk.walk(in: naive)))
    let step = VariableExpand(
      from: 2, to: 0, walk.walk(in: naive, distinctFrom: [1]), lengths: (1, 3), addsEnd: false,
      keeping: [])
    let rows = try WalkRunner(naive.graph).rows(of: .variableExpand(first, step))
    var expected: [[PropertyValue]] = []
    for node in naive.nodes {
      for one in walk.steps(from: node, in: naive) {
        for trail in trails(from: one.neighbor, walk, naive, (1, 3), without: [one.relationship])
        where trail.nodes.last == node {
          expected.append([.list(trail.relationships.map { .relationship($0) })])
        }
      }
    }
    #expect(rows == expected)
  }

  @Test func `gives no rows where the start or the end is null`() throws {
    let naive = try WalkTestGraph(Shape.all[2])
    let batch = Batch(columns: [.nodes([0, -1, 0]), .nodes([-1, 0, 0])], rowCount: 3)
    let step = VariableExpand(from: 0, to: 1, Walk(.both), lengths: (0, 0), addsEnd: false)
    let rows = try WalkRunner(naive.graph)
      .rows(of: .variableExpand(.argument, step), argument: batch)
    #expect(rows == [[.node(0), .node(0), []]])
  }

  @Test func `goes as deep as the graph`() throws {
    var builder = GraphBuilder()
    let nodes = (0..<50_000).map { _ in builder.addNode() }
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      builder.addRelationship(type: "T", from: node, to: next)
    }
    let step = VariableExpand(
      from: 0, Walk(.outgoing), lengths: (0, nil), addsRelationships: false, keeping: [])
    let rows = try WalkRunner(builder.finish()).rows(
      of: .variableExpand(.argument, step),
      argument: Batch(columns: [.nodes([0])], rowCount: 1))
    #expect(rows == nodes.map { [.node($0)] })
  }

  private func row(_ trail: Trail) -> [PropertyValue] {
    [
      .node(trail.nodes[0]), .list(trail.relationships.map { .relationship($0) }),
      .path(trail.nodes, trail.relationships), .node(trail.nodes[trail.nodes.count - 1]),
    ]
  }

  private func trails(
    from node: Int, _ walk: WalkCase, _ naive: WalkTestGraph,
    _ lengths: (least: Int, greatest: Int?), without walked: [Int] = []
  ) -> [Trail] {
    var found: [Trail] = []
    func goOn(_ trail: Trail, _ node: Int) {
      let length = trail.relationships.count
      if let greatest = lengths.greatest, length > greatest || lengths.least > greatest { return }
      if length >= lengths.least { found.append(trail) }
      for step in walk.steps(from: node, in: naive, without: walked + trail.relationships) {
        goOn(
          Trail(
            nodes: trail.nodes + [step.neighbor],
            relationships: trail.relationships + [step.relationship]), step.neighbor)
      }
    }
    goOn(Trail(nodes: [node]), node)
    return found
  }
}
