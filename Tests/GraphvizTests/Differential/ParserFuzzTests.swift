// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Any bytes end in graphs that survive being written, or in diagnostics.
@Suite struct ParserFuzzTests {
  @Test func `whatever is read can be written and read again`() throws {
    try FuzzRun(name: "parser", count: 300).run(FuzzInputs.text) { bytes, _ in
      do { return try Self.fault(bytes) } catch { return "\(error)" }
    }
  }

  /// Returns what is wrong with what we make of some bytes.
  private static func fault(_ bytes: [UInt8]) throws -> String? {
    guard let graphs = try? OurReading.graphs(of: bytes) else {
      return OurReading.errors(in: bytes).isEmpty ? "refused without a word" : nil
    }
    for graph in graphs {
      // Not every graph can be written: no id may start with a percent sign.
      guard let text = try? graph.canonicalText() else { continue }
      let again = try OurReading.graphs(of: Array(text.utf8))
      guard again == [graph] else { return "written as another graph:\n\(text)" }
    }
    let formatted = try OurReading.formatted(bytes)
    guard try OurReading.graphs(of: formatted) == graphs else {
      return "formatted as other graphs:\n\(String(decoding: formatted, as: UTF8.self))"
    }
    return try OurReading.formatted(formatted) == formatted ? nil : "formatted otherwise again"
  }
}
