// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// What ends a worker becomes an error that says which it was.
@Suite struct IsolationFailureTests {
  @Test(.enabled(if: HardGraphs.areDrawnBadly, "Only Graphviz before 2.50 stops at it."))
  func `a process that stops itself is a crash, told with its last words`() throws {
    let error = try error(of: HardGraphs.crash)
    #expect(error.code == .crashed)
    #expect(error.message.contains("Graphviz' dot crashed (SIGABRT)"), "\(error.message)")
    #expect(error.messages.count == 1)
    #expect(error.messages.allSatisfy { error.message.contains($0) })
  }

  @Test(.enabled(if: HardGraphs.areDrawnBadly, "Only Graphviz before 2.50 stops at it."))
  func `a fault is a crash`() throws {
    let error = try error(of: HardGraphs.fault)
    #expect(error.code == .crashed)
    #expect(error.message.contains("(SIGSEGV)"), "\(error.message)")
  }

  @Test func `a graph that takes too long is stopped`() throws {
    let error = try error(of: HardGraphs.endless, .init(wallSeconds: 0.5))
    #expect(error.code == .timedOut)
    #expect(error.message == "Graphviz' dot took longer than 0.5 seconds")
  }

  @Test func `a graph that computes too long is stopped`() throws {
    let error = try error(of: HardGraphs.endless, .init(cpuSeconds: 1))
    #expect(error.code == .timedOut)
    #expect(error.message == "Graphviz' dot took more than 1 second of the processor")
  }

  @Test(
    .enabled(if: limitsMemory, "Here memory that cannot be had is a crash."),
    arguments: [HardGraphs.huge, HardGraphs.outlines])
  func `a graph that needs too much memory is stopped`(graph: DOTGraph) throws {
    let error = try error(of: graph, .init(memoryBytes: 300 << 20))
    #expect(error.code == .outOfMemory)
    #expect(error.message == "Graphviz' dot needs more memory than the 300 MB that are allowed")
  }

  @Test func `the least memory draws every sample`() throws {
    for name in GraphSamples.names {
      let renderer = BuiltWorker.renderer(.init(memoryBytes: 0))
      _ = try renderer.render(GraphSamples[name], format: .svg)
    }
  }

  @Test func `recursion is as deep as a chain of fifty thousand is long`() throws {
    let renderer = BuiltWorker.renderer(.init(wallSeconds: 3))
    do {
      _ = try renderer.render(HardGraphs.chain(50_000), format: .plain)
    } catch {
      #expect(error.code == .timedOut, "\(error)")
    }
  }

  private static var limitsMemory: Bool {
    #if canImport(Glibc)
      // A sanitizer has no such limit.
      !BuiltWorker.isSanitized
    #else
      false
    #endif
  }

  private func error(
    of graph: DOTGraph, _ limits: RenderLimits = .init()
  ) throws -> GraphvizError {
    try #require(throws: GraphvizError.self) {
      try BuiltWorker.renderer(limits).render(graph, format: .svg, trust: .full)
    }
  }
}
