// SPDX-License-Identifier: MIT

import Diagnostics
import Testing

@Suite struct DiagnosticPrinterTests {
  private func printed(
    _ text: String, _ range: SourceRange?, hint: String? = nil, color: Bool = false
  ) -> String {
    let source = SourceText(name: "a.yaml", text: text)
    return DiagnosticPrinter(source: source, usesColor: color)
      .text(of: .error("it is wrong", at: range, hint: hint))
  }

  @Test func `shows place, line, caret and hint`() {
    let text = printed("x: 1\nwho: [putni]\n", SourceRange(11, 16), hint: "did you mean 'putin'?")
    #expect(
      text == """
        a.yaml:2:7: error: it is wrong
            2 | who: [putni]
              |       ^~~~~ did you mean 'putin'?

        """)
  }

  @Test func `says what concerns the whole text without a place`() {
    #expect(printed("x", nil, hint: "say more") == "a.yaml: error: it is wrong\n  say more\n")
  }

  @Test func `puts the caret below wide letters`() {
    let text = printed("习近平: x", SourceRange(11, 12))
    #expect(text.contains("| 习近平: x\n"))
    #expect(text.contains("|         ^\n"))
  }

  @Test func `does not let a text steer the terminal`() {
    let text = printed("a\u{1B}[31mb\u{9B}c\u{202E}d", SourceRange(0, 1))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}") && !text.contains("\u{202E}"))
  }

  @Test func `cuts a long line around the place`() throws {
    let long = String(repeating: "x", count: 100_000) + "!" + String(repeating: "y", count: 100_000)
    let text = printed(long, SourceRange(100_000, 100_001))
    #expect(text.utf8.count < 600)
    let lines = text.split(separator: "\n").map(Array.init)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    #expect(lines[1][caret] == "!")
  }

  @Test func `adds the other places as notes`() {
    let source = SourceText(name: "a", text: "one\ntwo\n")
    let text = DiagnosticPrinter(source: source).text(
      of: .error(
        "again", at: SourceRange(4, 7), notes: [.init("first here", at: SourceRange(0, 3))]))
    #expect(text.contains("a:2:1: error: again\n"))
    #expect(text.contains("a:1:1: note: first here\n"))
  }

  @Test func `colours only when asked`() {
    #expect(printed("x", SourceRange(0, 1), color: true).contains("\u{1B}[1;31merror:"))
    #expect(!printed("x", SourceRange(0, 1)).contains("\u{1B}"))
  }

  @Test func `sorts by place and keeps the order of the rest`() {
    let items = [
      Diagnostic.error("c", at: SourceRange(5, 6)), .error("a"),
      .warning("b", at: SourceRange(1, 2)),
      .error("d", at: SourceRange(5, 9)),
    ]
    #expect(items.inTextOrder().map(\.message) == ["a", "b", "c", "d"])
  }
}
