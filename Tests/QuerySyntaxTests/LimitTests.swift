// SPDX-License-Identifier: MIT

import Diagnostics
import QuerySyntax
import Testing

@Suite struct LimitTests {
  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
  }

  /// What opens and closes a level, and how many levels it counts as.
  static let brackets: [(String, String, Int)] = [
    ("(", ")", 1), ("[", "]", 1), ("{a: ", "}", 1), ("f(", ")", 1), ("NOT ", "", 1), ("- ", "", 1),
    ("a[", "]", 1), ("CASE WHEN ", " THEN 1 END", 2), ("[x IN ", " | x]", 2),
    ("all(x IN xs WHERE ", ")", 2), ("reduce(a = ", ", x IN xs | 1)", 2), ("n {a: ", "}", 2),
    ("EXISTS { MATCH (a) WHERE ", " }", 8),
  ]

  @Test(arguments: brackets)
  func `reads nesting up to a limit, and no deeper`(
    open: String, close: String, levels: Int
  ) throws {
    // A node in the innermost subquery is a level as well.
    let most = (Parser.deepestNesting - (levels == 8 ? 1 : 0)) / levels
    let tree = try Parser.expression(in: Self.nested(open, close, most))
    #expect(try Parser.expression(in: tree.description) == tree)
    for depth in [Parser.deepestNesting / levels + 1, 100_000] {
      let error = try #require(throws: SyntaxError.self) {
        try Parser.expression(in: Self.nested(open, close, depth))
      }
      #expect(error.diagnostic.message == "this is nested too deeply")
    }
  }

  @Test(arguments: [
    ["FOREACH (x IN [] | ", "CREATE (n)", ")"], ["CALL { ", "CREATE (n)", " }"],
    ["MATCH (n) WHERE EXISTS { ", "MATCH (n)", " } RETURN 1"],
    ["MATCH ", "()", ""], ["RETURN n:", "A", ""],
  ])
  func `does not fall over clauses and patterns within each other`(parts: [String]) {
    let open = parts[2].isEmpty ? "(" : parts[0]
    let close = parts[2].isEmpty ? ")" : parts[2]
    let start = parts[2].isEmpty ? parts[0] : ""
    let text =
      start + String(repeating: open, count: 5000) + parts[1]
      + String(repeating: close, count: 5000)
    #expect(throws: SyntaxError.self) { try Parser.statement(in: text) }
  }

  @Test(arguments: [
    " AND a", " OR a", " XOR a", " + a", " - 1", " * a", " ^ 2", " = a", " < a", " AND NOT a",
    " + -a", " OR a AND b", " = a + 1",
  ])
  func `reads chains of any length`(link: String) throws {
    let text = "a" + String(repeating: link, count: Self.chainLength)
    let tree = try Parser.expression(in: text)
    #expect(tree.description == text)
  }

  @Test(arguments: [".a", "[0]", "[1..]", " IS NULL", " IN a", " STARTS WITH a"])
  func `refuses chains that would make a tree too tall`(link: String) throws {
    let text = "a" + String(repeating: link, count: 100_000)
    #expect(throws: SyntaxError.self) { try Parser.expression(in: text) }
    let short = "a" + String(repeating: link, count: 500)
    #expect(try Parser.expression(in: short).description == short)
  }

  @Test func `refuses trees that are tall through subqueries and chains together`() {
    let chain = String(repeating: " IN a", count: 200)
    var text = "a"
    for _ in 0..<20 { text = "EXISTS { MATCH (n) WHERE \(text) }" + chain }
    #expect(throws: SyntaxError.self) { try Parser.expression(in: text) }
  }

  /// Parts that are repeated to queries of a megabyte.
  static let parts = [
    ["RETURN [", "1, ", "1]"], ["MATCH (n)", ", (n)", " RETURN n"],
    ["MATCH (n)", "-->(n)", " RETURN n"],
    ["RETURN {", "a: [1, {b: 2}], ", "a: 1}"], ["RETURN '", "\\u0041x", "'"],
    ["RETURN ", "(a)-(b)-", "1"],
    ["RETURN ", "[x IN [1] WHERE x:A|B | x] + ", "[]"], ["RETURN ", "[x IN [1] | ", "1"],
    ["", "MATCH (n) ", "RETURN n"], ["RETURN 1 AS a", " UNION RETURN 1 AS a", ""],
    ["RETURN f(", "(a), (", "1)"],
    ["RETURN ", "(a)-[", ""], ["MATCH (n) WHERE ", "(n)-->(:A {b: [1]}) AND ", "true RETURN n"],
    ["RETURN ", "a.b.c.d.f(1) + ", "1"], ["/*", " * / ", "*/ RETURN 1"], ["RETURN `", "``", "`"],
    ["RETURN ", "/* c */ // d\n", "1"], ["RETURN ", "((((((((", "1"], ["RETURN 1", "0", ""],
    ["RETURN n:A", "|B", ""],
  ]

  /// A megabyte; less without optimization, where a byte costs thirty times as much.
  #if DEBUG
    private static let size = 100_000
    private static let chainLength = 20_000
  #else
    private static let size = 1_000_000
    private static let chainLength = 100_000
  #endif

  @Test(arguments: parts)
  func `reads a megabyte`(part: [String]) {
    let count = Self.size / part[1].utf8.count
    let text = part[0] + String(repeating: part[1], count: count) + part[2]
    let script = Parser.script(in: Array(text.utf8))
    #expect(script.statements.count + script.errors.count == 1)
    for statement in script.statements {
      #expect((try? Parser.statement(in: statement.description)) == statement)
    }
  }
}
