// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct ExpandOperatorTests {
  typealias Shape = WalkTestGraph.Shape

  @Test(arguments: Shape.all, WalkCase.all)
  func `walks as nested loops do`(shape: Shape, walk: WalkCase) throws {
    let naive = try WalkTestGraph(shape)
    let plan = PhysicalPlan.expand(
      .nodeScan(NodeScan()), Expand(from: 0, walk.walk(in: naive)))
    let expected = naive.nodes.flatMap { node in
      walk.steps(from: node, in: naive).map { step -> [PropertyValue] in
        [.node(node), .relationship(step.relationship), .node(step.neighbor)]
      }
    }
    #expect(try WalkRunner(naive.graph).rows(of: plan) == expected)
  }

  @Test(arguments: Shape.all, WalkCase.all)
  func `does not walk a relationship again`(shape: Shape, walk: WalkCase) throws {
    let naive = try WalkTestGraph(shape)
    let first = PhysicalPlan.expand(
      .nodeScan(NodeScan()), Expand(from: 0, walk.walk(in: naive)))
    let plan = PhysicalPlan.expand(
      first,
      Expand(
        from: 2, walk.walk(in: naive, distinctFrom: [1]), labels: ["B"], addsRelationship: false,
        keeping: [2, 0]))
    var expected: [[PropertyValue]] = []
    for node in naive.nodes {
      for one in walk.steps(from: node, in: naive) {
        for two in walk.steps(from: one.neighbor, in: naive, without: [one.relationship])
        where naive.labels[two.neighbor]?.contains("B") ?? false {
          expected.append([.node(one.neighbor), .node(node), .node(two.neighbor)])
        }
      }
    }
    #expect(try WalkRunner(naive.graph).rows(of: plan) == expected)
  }

  @Test func `does not walk the relationships of a list again, nor from null`() throws {
    let naive = try WalkTestGraph(Shape.all[3])
    let walk = WalkCase(direction: .both)
    let lists: [PropertyValue] = naive.nodes.map { node in
      .list(walk.steps(from: node, in: naive).prefix(2).map { .relationship($0.relationship) })
    }
    var batch = Batch(
      columns: [
        .values(naive.nodes.map { $0 % 3 == 0 ? nil : .node($0) }), .values(lists),
      ], rowCount: naive.nodes.count)
    batch.selection = (0..<Int32(naive.nodes.count)).filter { $0 != 1 }
    let expand = Expand(
      from: 0, walk.walk(in: naive, distinctFrom: [1]), addsNeighbor: false, keeping: [])
    let rows = try WalkRunner(naive.graph).rows(of: .expand(.argument, expand), argument: batch)
    let expected = naive.nodes.enumerated().flatMap { row, node -> [[PropertyValue]] in
      guard row != 1, node % 3 != 0 else { return [] }
      return walk.steps(from: node, in: naive).dropFirst(2).map { [.relationship($0.relationship)] }
    }
    #expect(rows == expected)
  }

  @Test(arguments: [Direction.outgoing, .both])
  func `gives more rows than a batch has from one row`(direction: Direction) throws {
    var builder = GraphBuilder()
    let hub = builder.addNode()
    let others = (1...3 * Batch.size).map { _ in builder.addNode() }
    for other in others { builder.addRelationship(type: "T", from: hub, to: other) }
    let expand = Expand(from: 0, Walk(direction), addsRelationship: false)
    let rows = try WalkRunner(builder.finish())
      .rows(of: .expand(.nodeScan(NodeScan()), expand))
    let expected = others.map { [PropertyValue.node(hub), .node($0)] }
    let back = direction == .both ? expected.map { [$0[1], $0[0]] } : []
    #expect(rows == expected + back)
  }

  @Test(arguments: [Direction.outgoing, .incoming, .both])
  func `asks seldom of relationships that it meets often`(direction: Direction) throws {
    let count = direction == .both ? 500 : 1_000
    let naive = try WalkTestGraph(Shape(seed: 7, nodes: 12, relationships: count, changes: 9))
    let walk = WalkCase(direction: direction, hasCondition: true, hasWindow: true)
    let plan = (0..<4).reduce(PhysicalPlan.nodeScan(NodeScan())) { plan, step in
      .expand(
        plan,
        Expand(from: step, walk.walk(in: naive), labels: ["A"], addsRelationship: false))
    }
    let next = naive.nodes.map { node in
      walk.steps(from: node, in: naive).map(\.neighbor)
        .filter { naive.labels[$0]?.contains("A") ?? false }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(naive.nodes, next))
    let expected = (0..<4).reduce(naive.nodes.map { [$0] }) { rows, _ in
      rows.flatMap { row in (places[row[row.count - 1]] ?? []).map { row + [$0] } }
    }
    // So many that most of them are walked by what has been selected before.
    #expect(expected.count > 3 * Batch.size)
    #expect(try WalkRunner(naive.graph).rows(of: plan) == expected.map { $0.map { .node($0) } })
  }

  @Test func `fails only for relationships that it meets`() throws {
    var builder = GraphBuilder()
    let (node, far) = (builder.addNode(), builder.addNode())
    builder.addRelationship(type: "T", from: node, to: node, properties: ["weight": 1])
    builder.addRelationship(type: "T", from: far, to: far, properties: ["weight": 0])
    let condition = Expression.comparison(
      .equal, .arithmetic(.divided, .literal(1), .property(.slot(0), "weight")), .literal(1))
    let step = Expand(from: 0, Walk(.both, condition: condition))
    let runner = WalkRunner(builder.finish())
    // Asked so often that it would pay to ask all relationships in advance.
    let count = 3 * Batch.size
    let batch = Batch(columns: [.constant(.node(node), count: count)], rowCount: count)
    let many = PhysicalPlan.expand(.argument, Expand(from: 0, Walk(.both)))
    #expect(try runner.rows(of: .expand(many, step), argument: batch).count == count)
    let error = #expect(throws: QueryError.self) {
      try runner.rows(of: .expand(.nodeScan(NodeScan()), step))
    }
    #expect(error?.code == .arithmetic)
  }

  @Test func `refuses to walk from what is no node`() throws {
    let batch = Batch(columns: [.constant(1, count: 1)], rowCount: 1)
    let error = #expect(throws: QueryError.self) {
      try WalkRunner(Graph()).rows(
        of: .expand(.argument, Expand(from: 0, Walk(.both))), argument: batch)
    }
    #expect(error?.code == .type)
  }
}
