// SPDX-License-Identifier: MIT

import Graphviz
import TestSupport
import Testing

@Suite struct RandomDOTTests {
  @Test(arguments: 0..<8)
  func `formatting keeps the meaning, and a second run changes nothing`(part: UInt64) throws {
    for seed in (part * 100)..<(part * 100 + 100) {
      var random = RandomDOT(seed: seed)
      let text = random.text()
      let reading = DOTParser.parse(Array(text.utf8))
      try #require(reading.isSound, "\(text)")
      let once = try #require(DOTDocument.parse(Array(text.utf8)).document).formatted()
      #expect(DOTParser.parse(Array(once.utf8)).graphs == reading.graphs, "\(text)")
      #expect(DOTDocument.parse(Array(once.utf8)).document?.formatted() == once, "\(text)")
    }
  }

  @Test(arguments: 0..<8)
  func `a text with changed bytes is read or refused, and formatted alike`(part: UInt64) {
    for seed in (part * 250)..<(part * 250 + 250) {
      var random = RandomDOT(seed: seed)
      let bytes = random.mutant()
      let reading = DOTParser.parse(bytes)
      #expect(reading.graphs.isEmpty == !reading.isSound)
      guard let once = DOTDocument.parse(bytes).document?.formatted() else { continue }
      #expect(DOTParser.parse(Array(once.utf8)).graphs == reading.graphs, "\(bytes)")
      #expect(DOTDocument.parse(Array(once.utf8)).document?.formatted() == once, "\(bytes)")
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `bytes by chance are refused`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for length in 1..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      #expect(DOTParser.parse(bytes).graphs.isEmpty)
      let signs = (0..<length).map { _ in
        Array("{}[]<>\"=;,:-+ a1\n\\/*#".utf8).randomElement(using: &generator)
      }
      #expect(
        DOTParser.parse(Array("graph {".utf8) + signs.compactMap(\.self)).diagnostics.count <= 30)
    }
  }
}
