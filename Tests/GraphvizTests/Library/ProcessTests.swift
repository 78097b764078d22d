// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// What only a process of its own can show.
@Suite struct ProcessTests {
  @Test(.enabled(if: !isSanitized, "A sanitizer takes memory of its own."))
  func `a thousand drawings take less than a megabyte`() async {
    await #expect(processExitsWith: .success) {
      try Self.expectGrowth(below: 1 << 20) {
        _ = try GraphvizLibrary.render(GraphSamples.flat, format: .svg)
      }
    }
  }

  @Test(.enabled(if: !isSanitized, "A sanitizer takes memory of its own."))
  func `a thousand texts and refusals take less than a megabyte`() async {
    await #expect(processExitsWith: .success) {
      try Self.expectGrowth(below: 1 << 20) {
        _ = try GraphSamples.texts.text()
        _ = try? GraphvizLibrary.render(.init(), engine: .init(rawValue: "?"), format: .svg)
        _ = try? GraphvizLibrary.render(.init(), format: .init(rawValue: "?"))
      }
    }
  }

  @Test(.enabled(if: !isSanitized, "A sanitizer takes memory of its own."))
  func `a thousand failed layouts leak only what Graphviz does`() async {
    await #expect(processExitsWith: .success) {
      let broken = DOTValue.html(HTMLLabel(markup: "<TABLE>"))
      var graph = GraphSamples.flat
      graph.nodes[0].attributes["label"] = broken
      let failing = graph
      // Graphviz 2.42 itself loses about a kilobyte with each broken label.
      try Self.expectGrowth(below: 3 << 20) {
        _ = try? GraphvizLibrary.render(failing, format: .svg, trust: .full)
      }
    }
  }

  /// Graphviz 2.42 frees the list of a rank twice where an edge within it has a label.
  @Test func `labels within a rank leave the memory whole`() async {
    await #expect(processExitsWith: .success) {
      let ids = (0..<150).map { "n\($0)" }
      var graph = DOTGraph(name: "rank")
      graph.subgraphs = [.init(name: nil, ["rank": "same"], nodes: ids)]
      graph.edges = zip(ids, ids.dropFirst()).map { .init($0, $1) }
      graph.edges += zip(ids, ids.dropFirst(2)).map { .init($0, $1, ["label": "over one"]) }
      // The places themselves are not the same each time: dot orders such ranks by what it finds in
      // memory that it did not set.
      for _ in 0..<3 { _ = try GraphvizLibrary.render(graph, format: .plain) }
    }
  }

  @Test func `nothing goes to standard error`() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      var graph = GraphSamples.flat
      graph.nodes[0].attributes["shape"] = "octopus"
      graph.nodes[1].attributes["fontname"] = "No Such Font"
      graph.nodes[2].attributes["color"] = "blurple"
      let warned = try GraphvizLibrary.render(graph, format: .png, trust: .full)
      #expect(!warned.warnings.isEmpty)
      graph.nodes[0].attributes["label"] = .html(HTMLLabel(markup: "<TABLE>"))
      #expect(throws: GraphvizError.self) {
        try GraphvizLibrary.render(graph, format: .svg, trust: .full)
      }
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self) == "")
    #expect(String(decoding: result.standardOutputContent, as: UTF8.self) == "")
  }

  @Test func `a fresh process draws the same bytes, in any order`() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardOutputContent]
    ) {
      var pictures: [String: [UInt8]] = [:]
      for name in GraphSamples.names.reversed() {
        pictures[name] = try GraphvizLibrary.render(GraphSamples[name], format: .svg).bytes
      }
      let all = GraphSamples.names.flatMap { pictures[$0] ?? [] }
      try FileHandle.standardOutput.write(contentsOf: Data(all))
    }
    let here = try GraphSamples.names.flatMap {
      try GraphvizLibrary.render(GraphSamples[$0], format: .svg).bytes
    }
    #expect(Array(result.standardOutputContent) == here)
  }

  /// Whether ThreadSanitizer watches the process.
  private static let isSanitized = unsafe dlsym(nil, "__tsan_init") != nil

  /// Runs a step fifty times, then a thousand times, which must not take more memory.
  private static func expectGrowth(below limit: Int, _ step: () throws -> Void) throws {
    for _ in 0..<50 { try step() }
    let before = try #require(residentBytes)
    for _ in 0..<1000 { try step() }
    let growth = try #require(residentBytes) - before
    #expect(growth < limit, "\(growth) bytes")
  }

  /// The memory that the process takes, or nothing where the system does not say it in a file.
  private static var residentBytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 }
  }
}
