// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Each limit lets its own figure pass, and not one more.
@Suite struct RenderLimitTests {
  private static let graph = GraphSamples.flat

  @Test(arguments: [11, 12, 13])
  func `counts nodes`(limit: Int) throws {
    try expect(
      .init(nodes: limit), passes: limit >= 12, "the graph has 12 nodes, and \(limit) are allowed")
  }

  @Test(arguments: [10, 11, 12])
  func `counts edges`(limit: Int) throws {
    try expect(
      .init(edges: limit), passes: limit >= 11, "the graph has 11 edges, and \(limit) are allowed")
  }

  @Test func `counts nodes that only edges name`() {
    var graph = DOTGraph()
    graph.edges = [.init("a", "b"), .init("b", "c")]
    let renderer = BuiltWorker.renderer(.init(nodes: 2))
    let error = #expect(throws: GraphvizError.self) { try renderer.render(graph, format: .svg) }
    #expect(error?.message == "the graph has 3 nodes, and 2 are allowed")
  }

  @Test(arguments: [-1, 0, 1])
  func `counts the bytes of the picture`(more: Int) throws {
    let size = try GraphvizLibrary.render(Self.graph, format: .svg).bytes.count
    try expect(
      .init(outputBytes: size + more), passes: more >= 0,
      "the picture takes more than the \(size + more) bytes that are allowed")
  }

  @Test func `a limit that no process can live with is raised to the least`() throws {
    let limits = RenderLimits(cpuSeconds: -5, memoryBytes: -5)
    try expect(limits, passes: true, "")
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e300])
  func `takes every time`(seconds: Double) throws {
    let passes = !(seconds <= 0)
    let renderer = BuiltWorker.renderer(.init(wallSeconds: seconds))
    let result = Result { try renderer.render(Self.graph, format: .svg) }
    #expect(((try? result.get()) != nil) == passes)
    guard case .failure(let error as GraphvizError) = result else { return }
    #expect(error.code == .timedOut)
  }

  /// What a graph says of itself changes nothing.
  @Test func `a graph cannot raise them`() throws {
    var graph = HardGraphs.endless
    for name in ["wallSeconds", "timeout", "maxiter", "limits"] { graph.attributes[name] = "1000" }
    let renderer = BuiltWorker.renderer(.init(wallSeconds: 0.2))
    let error = #expect(throws: GraphvizError.self) {
      try renderer.render(graph, format: .svg, trust: .full)
    }
    #expect(error?.code == .timedOut)
  }

  private func expect(_ limits: RenderLimits, passes: Bool, _ message: String) throws {
    let result = Result { try BuiltWorker.renderer(limits).render(Self.graph, format: .svg) }
    #expect(((try? result.get()) != nil) == passes)
    guard case .failure(let error as GraphvizError) = result else { return }
    #expect(error.code == .limit)
    #expect(error.message == message)
  }
}
