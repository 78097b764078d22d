// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct ShortestPathOperatorTests {
  typealias Shape = WalkTestGraph.Shape

  @Test(arguments: Shape.all, WalkCase.all)
  func `finds all shortest paths, or the first of them`(shape: Shape, walk: WalkCase) throws {
    let naive = try WalkTestGraph(shape)
    let pairs = naive.nodes.flatMap { from in
      naive.nodes.filter { (from + $0) % 5 == 0 || $0 == from }.map { (from, $0) }
    }
    let batch = Batch(
      columns: [.nodes(pairs.map { Int32($0.0) }), .nodes(pairs.map { Int32($0.1) })],
      rowCount: pairs.count)
    for lengths in [(0, nil), (1, nil), (1, 2), (0, 1), (0, 0)] as [(Int, Int?)] {
      let expected = pairs.map { shortestPaths($0.0, $0.1, walk, naive, lengths) }
      var step = ShortestPath(
        from: 0, to: 1, walk.walk(in: naive), lengths: lengths, givesAll: true, keeping: [])
      let all = try WalkRunner(naive.graph)
        .rows(of: .shortestPath(.argument, step), argument: batch)
      #expect(all == expected.flatMap { $0 }.map { [$0] })
      step.givesAll = false
      let first = try WalkRunner(naive.graph)
        .rows(of: .shortestPath(.argument, step), argument: batch)
      #expect(first == expected.compactMap(\.first).map { [$0] })
    }
  }

  @Test(arguments: [Shape.all[2], Shape.all[4]])
  func `does not take what was walked before`(shape: Shape) throws {
    let naive = try WalkTestGraph(shape)
    let walk = WalkCase(direction: .both)
    let first = PhysicalPlan.expand(.nodeScan(NodeScan()), Expand(from: 0, Walk(.outgoing)))
    let step = ShortestPath(
      from: 0, to: 2, walk.walk(in: naive, distinctFrom: [1]), givesAll: true, keeping: [1])
    let rows = try WalkRunner(naive.graph).rows(of: .shortestPath(first, step))
    let ties = naive.nodes.flatMap { node in naive.ties.filter { $0.source == node } }
    let expected = ties.flatMap { tie in
      shortestPaths(tie.source, tie.target, walk, naive, (1, nil), without: [tie.place])
        .map { [.relationship(tie.place), $0] }
    }
    #expect(rows == expected)
  }

  @Test func `gives no rows where the start or the end is null`() throws {
    let naive = try WalkTestGraph(Shape.all[2])
    let batch = Batch(columns: [.nodes([0, -1, 0]), .nodes([-1, 0, 0])], rowCount: 3)
    let step = ShortestPath(from: 0, to: 1, Walk(.both), lengths: (0, nil))
    let rows = try WalkRunner(naive.graph).rows(of: .shortestPath(.argument, step), argument: batch)
    #expect(rows == [[.node(0), .node(0), .path([0], [])]])
  }

  @Test func `gives more paths than a batch has rows`() throws {
    var builder = GraphBuilder()
    let nodes = (0..<5).map { _ in builder.addNode() }
    for (node, next) in zip(nodes, nodes.dropFirst()) {
      for _ in 0..<9 { builder.addRelationship(type: "T", from: node, to: next) }
    }
    let batch = Batch(columns: [.nodes([0]), .nodes([4])], rowCount: 1)
    let step = ShortestPath(from: 0, to: 1, Walk(.outgoing), givesAll: true, keeping: [])
    let rows = try WalkRunner(builder.finish())
      .rows(of: .shortestPath(.argument, step), argument: batch)
    let expected = (0..<9 * 9 * 9 * 9).map { number -> [PropertyValue] in
      let digits = [number / 729, number / 81 % 9, number / 9 % 9, number % 9]
      return [.path([0, 1, 2, 3, 4], digits.enumerated().map { $0.offset * 9 + $0.element })]
    }
    #expect(rows == expected)
  }

  /// Returns the shortest paths, level by level, in the order of their relationships.
  private func shortestPaths(
    _ start: Int, _ end: Int, _ walk: WalkCase, _ naive: WalkTestGraph,
    _ lengths: (least: Int, greatest: Int?), without walked: [Int] = []
  ) -> [PropertyValue] {
    if start == end { return lengths.least == 0 ? [.path([start], [])] : [] }
    var seen: Set = [start]
    var paths: [(nodes: [Int], relationships: [Int])] = [([start], [])]
    for _ in 0..<(lengths.greatest ?? naive.nodes.count) {
      var longer: [(nodes: [Int], relationships: [Int])] = []
      for path in paths {
        for step in walk.steps(from: path.nodes[path.nodes.count - 1], in: naive, without: walked)
        where !seen.contains(step.neighbor) {
          longer.append(
            (path.nodes + [step.neighbor], path.relationships + [step.relationship]))
        }
      }
      let found = longer.filter { $0.nodes.last == end }
      if !found.isEmpty { return found.map { .path($0.nodes, $0.relationships) } }
      seen.formUnion(longer.map { $0.nodes[$0.nodes.count - 1] })
      paths = longer
    }
    return []
  }
}
