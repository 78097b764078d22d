// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

/// Walks and look-ups that begin anew, as the inner part of a step does, while the graph changes:
/// what they have found out outlives the beginning, but no change.
@Suite struct ChangingWalkTests {
  private let execution: Execution
  private let source = ArgumentSource()
  private static let count = 40

  /// A ring of nodes with a number, by relationships of which the even ones weigh 1.
  init() throws {
    var graph = Graph()
    for place in 0..<Self.count { try graph.addNode(properties: [("x", .integer(Int64(place)))]) }
    for place in 0..<Self.count {
      try graph.addRelationship(
        type: "T", from: NodeID(index: place), to: NodeID(index: (place + 1) % Self.count),
        properties: [("weight", .integer(place % 2 == 0 ? 1 : 2))])
    }
    execution = Execution(
      graph: graph, monitor: QueryMonitor(limits: QueryLimits(memoryBytes: 1 << 20)))
  }

  private func makeOperator(
    _ plan: PhysicalPlan, limitedTo bytes: Int? = nil
  ) throws -> (any Operator, Execution) {
    var execution = execution
    if let bytes {
      execution = Execution(
        graph: execution.graph, monitor: QueryMonitor(limits: QueryLimits(memoryBytes: bytes)))
    }
    var factory = OperatorFactory(for: execution)
    factory.argument = source
    return (try factory.makeOperator(for: plan), execution)
  }

  /// Runs a plan anew for all nodes; returns the nodes that its last column gives.
  private func run(_ plan: any Operator) throws -> [PropertyValue] {
    let nodes = (0..<Self.count).map { Int32($0) }
    source.supply(Batch(columns: [.nodes(nodes)], rowCount: nodes.count))
    plan.reset()
    var found: [PropertyValue] = []
    while let batch = try plan.next(execution) {
      found += (0..<batch.count).compactMap { batch.values(at: $0).last }
    }
    return found
  }

  private static let walk = Walk(
    .outgoing, condition: .comparison(.equal, .property(.slot(0), "weight"), .literal(1)))

  static let walks: [String: PhysicalPlan] = [
    "expand": .expand(
      .argument, Expand(from: 0, walk, addsRelationship: false, addsNeighbor: true)),
    "trails": .variableExpand(.argument, VariableExpand(from: 0, walk, lengths: (1, 1))),
  ]

  @Test(arguments: walks.keys.sorted())
  func `sees each change, however often it has run`(name: String) throws {
    let (walk, _) = try makeOperator(try #require(Self.walks[name]))
    let even = (0..<Self.count).filter { $0 % 2 == 0 }
    // By then it has laid down what it may take.
    for _ in 0..<6 { #expect(try run(walk) == even.map { .node($0 + 1) }) }
    // No count of anything changes by this.
    try execution.graph.set("weight", of: RelationshipID(index: 4), to: 2)
    let without = even.filter { $0 != 4 }
    for _ in 0..<6 { #expect(try run(walk) == without.map { .node($0 + 1) }) }
    let savepoint = execution.graph.savepoint()
    try execution.graph.remove(RelationshipID(index: 0))
    #expect(try run(walk) == without.dropFirst().map { .node($0 + 1) })
    execution.graph.rollBack(to: savepoint)
    #expect(try run(walk) == without.map { .node($0 + 1) })
  }

  @Test func `sees changes between one batch and the next`() throws {
    let (seek, _) = try makeOperator(.nodeSeek(.argument, NodeSeek(key: "x", value: .slot(0))))
    let batches = (0..<4).map { _ in Batch(columns: [.integers([7], nulls: nil)], rowCount: 1) }
    source.supply(batches)
    #expect(try seek.next(execution)?.values(at: 0).last == .node(7))
    #expect(try seek.next(execution)?.values(at: 0).last == .node(7))
    try execution.graph.set("x", of: NodeID(index: 7), to: 0)
    try execution.graph.set("x", of: NodeID(index: 8), to: 7)
    #expect(try seek.next(execution)?.values(at: 0).last == .node(8))
    #expect(try seek.next(execution)?.values(at: 0).last == .node(8))
    #expect(try seek.next(execution) == nil)
  }

  @Test func `makes an index at the second look-up, also if it began anew between them`() throws {
    let plan = PhysicalPlan.nodeSeek(.argument, NodeSeek(key: "x", value: .slot(0)))
    let (seek, execution) = try makeOperator(plan, limitedTo: 1)
    func find() throws -> PropertyValue? {
      source.supply(Batch(columns: [.integers([7], nulls: nil)], rowCount: 1))
      seek.reset()
      return try seek.next(execution)?.values(at: 0).last
    }
    #expect(try find() == .node(7))
    // The graph is another now: this is a first look-up again.
    try execution.graph.addNode()
    #expect(try find() == .node(7))
    // For an index there is no memory.
    let error = #expect(throws: QueryError.self) { try find() }
    #expect(error?.code == .memory)
  }
}
