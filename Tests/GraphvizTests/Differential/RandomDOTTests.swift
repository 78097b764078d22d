// SPDX-License-Identifier: MIT

import Testing

/// The random texts must be what they are said to be: DOT, and all of it.
@Suite(.enabled(if: LibcgraphPrinter.isThere, "libcgraph-printer is not built."))
struct RandomDOTTests {
  @Test(arguments: UInt64(0)..<60)
  func `libcgraph reads each`(seed: UInt64) throws {
    let text = RandomDOT.text(seed: seed)
    let answer = try LibcgraphPrinter.answer(to: text)
    #expect(answer.isAccepted, "\(answer)\n\(text)")
  }

  @Test(arguments: UInt64(0)..<40)
  func `libcgraph reads each that is to be drawn`(seed: UInt64) throws {
    let text = RandomPictures.text(seed: seed)
    #expect(try LibcgraphPrinter.answer(to: text).isAccepted, "\(text)")
  }

  @Test func `the same seed gives the same text, and another another`() {
    #expect(RandomDOT.text(seed: 7) == RandomDOT.text(seed: 7))
    #expect(RandomDOT.text(seed: 7) != RandomDOT.text(seed: 8))
  }
}
