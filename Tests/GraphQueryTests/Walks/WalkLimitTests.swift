// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct WalkLimitTests {
  static let steps: [String: PhysicalPlan] = [
    "expand": .expand(.argument, Expand(from: 0, Walk(.both))),
    "expand into": .expandInto(.argument, ExpandInto(from: 0, to: 1, Walk(.both))),
    "trails": .variableExpand(
      .argument, VariableExpand(from: 0, Walk(.both), lengths: (1, nil))),
    // No trail of a graph of 12 nodes and 66 relationships is as long as that.
    "trails that are searched in vain": .variableExpand(
      .argument, VariableExpand(from: 0, Walk(.both), lengths: (67, nil))),
    "shortest path": .shortestPath(.argument, ShortestPath(from: 0, to: 1, Walk(.both))),
    "node scan": .nodeScan(NodeScan()),
    "relationship scan": .relationshipScan(RelationshipScan()),
    "seek": .nodeSeek(.argument, NodeSeek(key: "value", value: .literal(1))),
  ]

  @Test(arguments: steps.keys.sorted())
  func `ends when it is cancelled`(name: String) throws {
    let monitor = QueryMonitor()
    monitor.cancel()
    #expect(try code(of: name, monitor) == .cancelled)
  }

  @Test(arguments: steps.keys.sorted())
  func `ends when its time is over`(name: String) throws {
    let monitor = QueryMonitor(limits: QueryLimits(time: .zero))
    #expect(try code(of: name, monitor) == .time)
  }

  @Test func `ends in the midst of a search that finds nothing`() throws {
    // It would take longer than the world has stood if it did not look at the clock on the way.
    let monitor = QueryMonitor(limits: QueryLimits(time: .milliseconds(20)))
    #expect(try code(of: "trails that are searched in vain", monitor) == .time)
  }

  @Test(arguments: ["expand into", "trails", "shortest path"])
  func `holds no more memory than it may`(name: String) throws {
    let monitor = QueryMonitor(limits: QueryLimits(memoryBytes: 1))
    #expect(try code(of: name, monitor) == .memory)
  }

  private func code(of name: String, _ monitor: QueryMonitor) throws -> QueryError.Code? {
    var builder = GraphBuilder()
    let nodes = (0..<12).map { _ in builder.addNode(properties: ["value": 1]) }
    for (place, node) in nodes.enumerated() {
      for other in nodes[..<place] { builder.addRelationship(type: "T", from: node, to: other) }
    }
    let plan = try #require(Self.steps[name])
    let runner = WalkRunner(builder.finish(), monitor: monitor)
    let batch = Batch(columns: [.nodes([0]), .nodes([7])], rowCount: 1)
    let error = #expect(throws: QueryError.self) { try runner.rows(of: plan, argument: batch) }
    return error?.code
  }
}
