// SPDX-License-Identifier: MIT

import Graphviz
import Testing

/// Spoiled texts: we must take what libcgraph takes, refuse what it refuses, and never crash.
@Suite(.enabled(if: LibcgraphPrinter.isThere, "libcgraph-printer is not built."))
struct MutationTests {
  @Test(arguments: DOTFiles.valid)
  func `a spoiled file is taken or refused as by libcgraph`(name: String) throws {
    let bytes = try DOTFiles.bytes(of: name)
    for seed in 0..<3 {
      var mutator = TextMutator(seed: UInt64(seed) &+ UInt64(bytes.count) &* 1000)
      let spoiled = mutator.mutated(bytes)
      let fault = try Self.fault(spoiled)
      #expect(fault == nil, "\(String(decoding: spoiled, as: UTF8.self))")
    }
  }

  @Test func `any input is taken or refused as by libcgraph`() throws {
    try FuzzRun(name: "differential", count: 60).run(FuzzInputs.text) { bytes, _ in
      do { return try Self.fault(bytes) } catch { return "\(error)" }
    }
  }

  /// Returns how our answer differs from libcgraph's; what is not UTF-8 it keeps in other bytes.
  private static func fault(_ bytes: [UInt8]) throws -> String? {
    let answer = try LibcgraphPrinter.answer(to: bytes)
    switch (Result { try OurReading.graphs(of: bytes) }, answer) {
    case (.success(let graphs), .graphs(let theirs)):
      guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
      let ours = GraphListing.text(of: graphs)
      return isSame(ours, theirs) ? nil : "ours:\n\(ours)\nlibcgraph's:\n\(theirs)"
    case (.success, .refused(let reason)): return "libcgraph refuses what we take: \(reason)"
    case (.failure(let error as OurReading.Refusal), .graphs) where error.isOurs: return nil
    case (.failure(let error), .graphs): return "libcgraph takes what we refuse: \(error)"
    case (.failure, .refused): return nil
    }
  }

  /// Whether two listings are the same but for which texts are HTML-like: libcgraph takes a plain
  /// and an HTML-like text of the same letters for one.
  private static func isSame(_ ours: String, _ theirs: String) -> Bool {
    ours == theirs
      || ours.replacing(" html:", with: " text:") == theirs.replacing(" html:", with: " text:")
  }
}
