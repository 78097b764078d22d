// SPDX-License-Identifier: MIT

import Chronicles
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "7", "no", "0044", "state-visit.a.b.2024-05-16", "a_b", "a--", "z.", "9_"])
  func `takes small letters, digits, dots, underscores and hyphens`(text: String) {
    #expect(Identifier(text)?.text == text)
    #expect(Identifier(text)?.description == text)
  }

  @Test(arguments: [
    "", "-a", ".a", "_a", "A", "aB", "a b", " a", "a ", "ä", "aé", "a\u{301}", "习", "a/b", "a'",
    "a\0",
    "a\n", "a@b", "`", "{", "a{", "a:b",
  ])
  func `refuses everything else`(text: String) {
    #expect(Identifier(text) == nil)
  }

  @Test(arguments: [
    ("Germany", "germany"), ("Gyula Andrássy", "gyula-andr-ssy"), ("a  &  b", "a-b"),
    ("-a-", "a"), ("A/B_c.D", "a-b_c.d"), ("(1904)", "1904"), ("\u{212A}iel", "kiel"),
    ("_x", "x"), ("...a.", "a."), ("…", nil), ("", nil), ("北京", nil),
  ])
  func `offers what a text could have been`(text: String, expected: String?) {
    #expect(Identifier.resembling(text)?.text == expected)
  }

  @Test func `is ordered byte by byte`() throws {
    let ordered = ["0", "a", "a-", "a.", "a0", "a_", "aa", "b"]
    #expect(try ordered.reversed().map(identifier).sorted().map(\.text) == ordered)
  }

  @Test func `does not come before itself`() throws {
    #expect(try !(identifier("a") < identifier("a")))
  }
}
