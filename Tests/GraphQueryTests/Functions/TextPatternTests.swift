// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import TestSupport
import Testing

@Suite struct TextPatternTests {
  @Test(arguments: [
    ("a.c", "abc", true), ("a.c", "xabc", false), ("a.c", "a\nc", false), ("(?s)a.c", "a\nc", true),
    ("", "", true), ("", "a", false), ("a|b|", "", true), ("ab|cd", "acd", false),
    ("(ab|a)(bc)?", "abc", true), ("a*", "aaaa", true), ("a+", "", false), ("a?b", "b", true),
    ("a{2}", "aaa", false), ("a{2,}", "aaa", true), ("a{2,3}", "aaaa", false), ("a{0}", "", true),
    ("(a|b)*?c", "abac", true), ("(?:ab)+", "abab", true), ("(?<year>\\d{4})", "1914", true),
    ("^ab$", "ab", true), ("a$", "a\n", false), ("a\\n$", "a\n", true), ("\\Aa\\z", "a", true),
    ("(?m)a$\\nb", "a\nb", true), ("a$\\nb", "a\nb", false), ("(?m)a\\n^b", "a\nb", true),
    ("\\bab\\b.*", "ab cd", true), ("a\\Bb", "ab", true), ("a\\bb", "ab", false),
    ("[a-c]+", "abc", true), ("[^a-c]+", "abd", false), ("[]a]+", "]a", true),
    ("[a-]+", "a-", true), ("[\\d\\-x]+", "1-x", true), ("[a[^b-z]]+", "a1", true),
    ("[\\w.]+@\\w+\\.com", "a.b@c.com", true), ("\\Qa.c\\E", "abc", false),
    ("\\Qa.c\\Ed", "a.cd", true), ("\\Q.c\\E+", ".cc", true),
    ("\\x41\\u0042\\x{1F600}", "AB\u{1F600}", true),
    (".", "\u{1F600}", true), (".", "e\u{301}", false), ("\\p{Lu}\\p{L}+", "\u{C9}t\u{E9}", true),
    ("\\P{L}", "1", true), ("\\pL", "\u{416}", true), ("\\p{Alpha}+", "ab", true),
    ("(?i)stra\u{DF}e", "STRA\u{DF}E", true), ("(?i)[a-c]\u{E9}", "B\u{C9}", true),
    ("a(?i:b)c", "aBc", true), ("a(?i:b)c", "aBC", false), ("((?i)a)b", "AB", false),
    ("(?x) a b # c\n d", "abd", true), ("\\R", "\r\n", true), ("\\.\\*", ".*", true),
    ("a(?i)b|c", "C", true), ("(a*)*", "aaaa", true), ("((){1000}){1000}a", "a", true),
    ("(a|bc?){2,3}", "bcab", true),
    ("(a|bc?){2,3}", "bcaba", false), ("((a|b){2}c){2}", "abcbac", true),
    ("((a|b){1,2}c*){3}d?", "abcab", true), ("(a+b){2}", "aabab", true), ("(a+b){2}", "aab", false),
    ("(|a)+", "aa", true),
  ])
  func `matches whole texts`(pattern: String, text: String, expected: Bool) throws {
    #expect(try TextPattern(pattern).matches(text) == expected)
  }

  @Test(arguments: [
    "(", ")", "a)", "[a", "[b-a]", "*a", "a**", "a++", "a{", "a{2,1}", "a{x}", "{2}", "\\",
    "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?>a)", "(a)\\1", "\\k<a>", "\\p{Foo}", "\\y", "(?q)",
    "[a&&b]", "\\x4", "\\u12G4", "\\x{110000}", "a{1001}", "((a{1000}){1000}){1000}",
    String(repeating: "(", count: 100_000),
    String(repeating: "[", count: 9_999),
  ])
  func `refuses what is no pattern`(pattern: String) {
    do throws(QueryError) {
      _ = try TextPattern(pattern)
      Issue.record("\(pattern) should have been refused")
    } catch {
      #expect(error.code == .argument)
      #expect(error.detail == .invalidArgumentValue)
    }
  }

  @Test func `takes time in proportion to the text for patterns that make others hang`() throws {
    let text = String(repeating: "a", count: 5_000) + "!"
    #expect(try !TextPattern("(a+)+").matches(text))
    #expect(try !TextPattern("(a|aa)*b").matches(text))
    #expect(try !TextPattern("(.*)*(.*)*x").matches(text))
    #expect(try TextPattern("(x?){50}(a*)*!").matches(text))
  }

  @Test func `ends with the query`() throws {
    let monitor = QueryMonitor()
    monitor.cancel()
    let text = String(repeating: "a", count: 5_000)
    #expect(throws: QueryError.self) { try TextPattern("a*").matches(text, monitor) }
  }

  @Test(arguments: 0..<8)
  func `never traps whatever the pattern`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let parts = Array("ab()[]{}*+?|^$.\\-&dwsbpQE01,<:i")
    for _ in 0..<500 {
      let count = Int.random(in: 0..<12, using: &generator)
      let pattern = String((0..<count).map { _ in parts.randomElement(using: &generator) ?? "a" })
      guard let compiled = try? TextPattern(pattern) else { continue }
      // Every pattern takes itself if it is quoted.
      _ = try compiled.matches("ab01-&")
      let isQuotable = !pattern.contains("\\E")
      if isQuotable { #expect(try TextPattern("\\Q\(pattern)\\E").matches(pattern)) }
    }
  }

  @Test func `answers null where a value is no text`() throws {
    let function = PatternMatch.makeFunction()
    let execution = Execution(graph: Graph())
    #expect(try function.body(["abc", "a.*"], execution) == true)
    #expect(try function.body(["xbc", "a.*"], execution) == false)
    #expect(try function.body(["xbc", "x.*"], execution) == true)
    #expect(try function.body([nil, "a.*"], execution) == nil)
    #expect(try function.body([1, "a.*"], execution) == nil)
    #expect(try function.body(["a", nil], execution) == nil)
  }
}
