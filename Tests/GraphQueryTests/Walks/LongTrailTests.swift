// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct LongTrailTests {
  @Test func `gives fewer rows a batch where trails are long`() throws {
    let sizes = try listSizes(of: Self.chain(of: 2_000))
    #expect(sizes.flatMap { $0 } == Array(1...2_000))
    #expect(sizes.allSatisfy { $0.reduce(0, +) <= 33 * Batch.size })
  }

  @Test func `charges what is left to try along a trail`() throws {
    // The marks of its relationships alone take a tenth of what is allowed.
    let monitor = QueryMonitor(limits: QueryLimits(memoryBytes: 200_000))
    let error = #expect(throws: QueryError.self) {
      try listSizes(of: Self.chain(of: 1_500, leaves: 100), monitor)
    }
    #expect(error?.code == .memory)
  }

  /// Returns how long the lists of relationships from the first node are, batch by batch.
  @discardableResult
  private func listSizes(
    of graph: Graph, _ monitor: QueryMonitor = QueryMonitor()
  ) throws -> [[Int]] {
    let execution = Execution(graph: graph, monitor: monitor)
    var factory = OperatorFactory(for: execution)
    let source = ArgumentSource()
    source.supply(Batch(columns: [.nodes([0])], rowCount: 1))
    factory.argument = source
    let step = VariableExpand(from: 0, Walk(.outgoing), lengths: (1, nil), addsEnd: false)
    let trails = try factory.makeOperator(for: .variableExpand(.argument, step))
    var sizes: [[Int]] = []
    while let batch = try trails.next(execution) {
      sizes.append((0..<batch.count).map { batch.values(at: $0)[1].list?.count ?? 0 })
    }
    return sizes
  }

  /// Returns nodes in a chain, each with further nodes that lead nowhere.
  private static func chain(of length: Int, leaves: Int = 0) -> Graph {
    var builder = GraphBuilder()
    var last = builder.addNode()
    for _ in 0..<length {
      let next = builder.addNode()
      builder.addRelationship(type: "T", from: last, to: next)
      for _ in 0..<leaves {
        builder.addRelationship(type: "T", from: last, to: builder.addNode())
      }
      last = next
    }
    return builder.finish()
  }
}
