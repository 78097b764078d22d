// SPDX-License-Identifier: MIT

import Diagnostics
import Testing

@Suite struct SpellingIndexTests {
  private let index = SpellingIndex(["putin", "xi", "belousov", "shoigu", "russia"])

  @Test(arguments: [
    ("putni", "putin"), ("belusov", "belousov"), ("russiaa", "russia"), ("yi", "xi"),
    ("shoigo", "shoigu"),
  ])
  func `offers the nearest word`(word: String, expected: String) {
    #expect(index.nearest(to: word) == expected)
    #expect(index.hint(for: word) == "did you mean '\(expected)'?")
  }

  @Test(arguments: ["germany", "", "p", String(repeating: "x", count: 10_000)])
  func `offers nothing for a word that is far from all`(word: String) {
    #expect(index.nearest(to: word) == nil)
  }

  @Test func `offers no letter for another`() {
    #expect(SpellingIndex(["a", "b"]).nearest(to: "c") == nil)
    #expect(SpellingIndex(["us", "a"]).nearest(to: "uk") == "us")
  }

  @Test func `offers the first of words equally near`() {
    #expect(SpellingIndex(["cat", "bat"]).nearest(to: "hat") == "cat")
  }
}
