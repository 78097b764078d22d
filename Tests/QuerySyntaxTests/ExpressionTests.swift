// SPDX-License-Identifier: MIT

import QuerySyntax
import Testing

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("a OR b XOR c AND NOT d = e", "a OR (b XOR (c AND (NOT (d = e))))"),
    ("NOT a IS NULL", "NOT (a IS NULL)"), ("NOT NOT a", "NOT (NOT a)"),
    ("a + b * c ^ d", "a + (b * (c ^ d))"), ("-a ^ b", "(-a) ^ b"), ("a ^ -b", "a ^ (-b)"),
    ("-a.b", "-(a.b)"), ("-a[0]", "-(a[0])"), ("a = b IN c", "a = (b IN c)"),
    ("a IN b IS NULL", "(a IN b) IS NULL"), ("a + b IN c + d", "(a + b) IN (c + d)"),
    ("a IN b IN c", "(a IN b) IN c"), ("a STARTS WITH b + c", "a STARTS WITH (b + c)"),
    ("a =~ b OR c", "(a =~ b) OR c"), ("a IS NOT NULL = b", "(a IS NOT NULL) = b"),
    ("a < b AND c", "(a < b) AND c"), ("a - -b", "a - (-b)"), ("n:A = true", "(n:A) = true"),
    ("a ENDS WITH b CONTAINS c", "(a ENDS WITH b) CONTAINS c"),
    ("a % b / c", "a%b/c"), ("a[1..2][0]", "(a[1..2])[0]"),
  ])
  func `binds operators by rank`(text: String, grouped: String) throws {
    #expect(try Parser.expression(in: text) == Parser.expression(in: grouped))
  }

  @Test(arguments: [
    ("a - (b - c)", "a - b - c"), ("(a OR b) AND c", "a OR b AND c"), ("(a < b) < c", "a < b < c"),
    ("NOT (a AND b)", "NOT a AND b"), ("(a + b).c", "a + b.c"), ("-(3 ^ 2)", "-3 ^ 2"),
    ("[(x IN xs)]", "[x IN xs]"),
  ])
  func `keeps what parentheses mean`(text: String, other: String) throws {
    #expect(try Parser.expression(in: text) != Parser.expression(in: other))
  }

  /// Each form as the printer gives it.
  static let forms = [
    "[]", "[1, 'a', [null]]", "{}", "{a: 1, `b c`: {where: 2}}", "a.b.match", "a[0]", "a[..]",
    "a[1..]", "a[..-1]", "a[1..2]", "n:A", "n:A:B", "n:(A|B)", "n:!A", "n:(A&!(B|C))", "n:%",
    "a AND b AND c", "a < b <= c <> d", "a + b - c", "a * b / c % d", "a ^ b ^ c", "NOT a",
    "-a", "+a", "a IN b", "a =~ b", "a STARTS WITH b", "a ENDS WITH b", "a CONTAINS b",
    "a IS NULL", "a IS NOT NULL", "f()", "f(a, b)", "a.b.f(DISTINCT c)", "count(*)", "exists(n.a)",
    "exists((a)-->(b))", "toUpper('a')", "CASE WHEN a THEN b END",
    "CASE a WHEN 1 THEN b WHEN 2 THEN c ELSE d END", "[x IN xs]", "[x IN xs WHERE x > 0]",
    "[x IN xs | x.a]", "[x IN xs WHERE x:A | x.a]", "[x IN xs | x:(A|B)]", "[(a)-->(b) | b.c]",
    "[p = (a)-[:T*]->() WHERE a.b | p]", "all(x IN xs WHERE x)", "any(x IN xs WHERE x)",
    "none(x IN xs WHERE x)", "single(x IN xs WHERE x)", "reduce(s = 0, x IN xs | s + x)",
    "n {.*}", "n {.a, b: 1, c}", "n {}", "(a)-->(b)", "(a)--(b)", "(a)<--(b)", "(a)<-->(b)",
    "(:A {b: 1})-[r:T|U*1..2 {c: 2}]->($p)", "shortestPath((a)-[*]-(b))",
    "allShortestPaths((a)-[:T*..5]->(b))", "EXISTS { (a)-->(b) WHERE a.c }",
    "EXISTS { MATCH (a)-->(b) RETURN b }", "COUNT { (a), (b) }",
    "COLLECT { MATCH (a) RETURN a.b AS c }", "EXISTS { MATCH (a) }", "-9223372036854775808",
    "(-9223372036854775808).a", "(n:A).b", "((n:A OR b)) - c", "1.5", "1e+300", "$a", "$1",
    #"'\\\'\n'"#, "`any`(x)", "`count`", "(a + b)[0]", "[(x IN xs)]", "[x IN xs, 1]", "a - (-b)",
  ]

  @Test(arguments: forms)
  func `reads each form and prints it as it was`(text: String) throws {
    let expected = text == "a - (-b)" ? "a - -b" : text
    #expect(try Parser.expression(in: text).description == expected)
  }

  @Test(arguments: [
    ("(a) - (b)", false), ("(a)-(b)", false), ("(a)--(b)", true), ("(a) - [b] - (c)", true),
    ("(1)--(2)", false), ("(a)-[b]", false), ("(a + 1)--(b)", false), ("(a)<(b)", false),
    ("(a)<--(b)", true), ("(a)--b", false), ("((a)-->(b))", true), ("(a)–→(b)", nil),
    ("(a)⟨—(b)", nil), ("(a)⟨—–(b)", true), ("(a)-->(:B {c: 1})", true), ("(a)<-1", false),
  ])
  func `tells patterns from arithmetic`(text: String, isPattern: Bool?) throws {
    guard let isPattern else {
      #expect(throws: SyntaxError.self) { try Parser.expression(in: text) }
      return
    }
    let form = try Parser.expression(in: text).form
    if case .pattern = form { #expect(isPattern) } else { #expect(!isPattern) }
  }

  @Test(arguments: [
    ("[x IN xs WHERE x:A|B | x]", "[x IN xs WHERE (x:(A|B)) | x]"),
    ("[x IN xs WHERE x:A | x]", "[x IN xs WHERE (x:A) | x]"),
    ("[x IN xs | x:A|B]", "[x IN xs | (x:(A|B))]"),
    ("[(a)-[:T|U]->(b) WHERE a:A | b]", "[(a)-[:T|U]->(b) WHERE (a:A) | (b)]"),
    ("reduce(a = 0, x IN n:A | x)", "reduce(a = 0, x IN (n:A) | x)"),
    ("[x IN [y IN ys WHERE y:A|B | y] | x]", "[x IN ([y IN ys WHERE (y:(A|B)) | y]) | x]"),
  ])
  func `tells the bar of a comprehension from one between labels`(
    text: String, grouped: String
  ) throws {
    #expect(try Parser.expression(in: text) == Parser.expression(in: grouped))
  }
}
