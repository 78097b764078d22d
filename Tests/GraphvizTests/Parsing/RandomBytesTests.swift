// SPDX-License-Identifier: MIT

import Graphviz
import TestSupport
import Testing

@Suite struct RandomBytesTests {
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
