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
      try Self.judge(mutator.mutated(bytes))
    }
  }

  private static func judge(_ bytes: [UInt8]) throws {
    let answer = try LibcgraphPrinter.answer(to: bytes)
    let ours = Result { try OurReading.graphs(of: bytes) }
    let shown = String(decoding: bytes, as: UTF8.self)
    switch (ours, answer) {
    case (.success(let graphs), .graphs):
      guard String(validating: bytes, as: UTF8.self) != nil else { return }
      #expect(LibcgraphPrinter.Answer.graphs(GraphListing.text(of: graphs)) == answer, "\(shown)")
    case (.success, .refused(let reason)):
      Issue.record("libcgraph refuses what we take: \(reason)\n\(shown)")
    case (.failure(let error), .graphs):
      Issue.record("libcgraph takes what we refuse: \(error)\n\(shown)")
    case (.failure, .refused): break
    }
  }
}
