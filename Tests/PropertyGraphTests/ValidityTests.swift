// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct ValidityTests {
  @Test func `is always where nothing was said`() {
    var builder = GraphBuilder()
    let nodes = (0..<3).map { _ in builder.addNode() }
    let tie = builder.addRelationship(type: "T", from: nodes[0], to: nodes[1])
    builder.setValidity(.unknown, of: nodes[1])
    let graph = builder.finish()
    #expect(nodes.map { graph.validity(of: $0) } == [.always, .unknown, .always])
    #expect(graph.validity(of: tie) == .always)
  }

  @Test func `can be set late, again, and back`() {
    var builder = GraphBuilder()
    let nodes = (0..<3).map { _ in builder.addNode() }
    builder.setValidity(.unknown, of: nodes[2])
    builder.setValidity(.unknown, of: nodes[0])
    builder.setValidity(.always, of: nodes[2])
    let graph = builder.finish()
    #expect(nodes.map { graph.validity(of: $0) } == [.unknown, .always, .always])
  }

  @Test func `is stored once for all that share it`() throws {
    let bounds = try ["1904", "1905", "1904", "1905"].map {
      TimeBounds(try ExtendedDate($0), horizon: nil)
    }
    var builder = GraphBuilder()
    for bounds in bounds { builder.setValidity(bounds, of: builder.addNode()) }
    let graph = builder.finish()
    #expect(graph.nodes.map { graph.validity(of: $0) } == bounds)
    #expect(graph.nodeValidity.bounds == [.always, bounds[0], bounds[1]])
  }
}
