// SPDX-License-Identifier: MIT

import Diagnostics
import QuerySyntax
import Testing

@Suite struct PositionTests {
  @Test(
    arguments: [
      ("«MATCH (n) WHERE n.a» RETURN n", 0), ("MATCH (n) «RETURN n.é LIMIT 1» // end", 1),
      ("UNWIND [1] AS é «CREATE (:A {b: é})»", 1), ("CALL { RETURN 1 AS x } «RETURN x»;", 1),
      ("«FOREACH (x IN [] | DELETE x)» SET n.a = 1", 0), ("MATCH (n) «MERGE (n)-[:T]->(m)»", 1),
    ])
  func `knows where a clause stands`(marked: String, number: Int) throws {
    let marked = MarkedText(marked)
    let statement = try Parser.statement(in: marked.text)
    #expect(statement.query.branches[0].clauses[number].range == marked.range)
  }

  /// Expressions in which the second operand is marked.
  @Test(arguments: [
    "a + «b.c»", "é = «(1 + 2)»", "a AND «NOT b»", "a OR «-b ^ c» OR d", "a IN «[1, 2][0]» IS NULL",
    "a < «f(x)» < c", "a XOR «(n)-->(m {a: 1})»", "a + «'é'» // c", "a - «n:A:B»",
    "a = «CASE WHEN b THEN c END»", "a + «n {.a}»", "a * «-9223372036854775808»",
    "a AND «EXISTS { (n)-->() }»", "a = «[x IN xs | x]»", "a =~ «$p»",
    "a + «reduce(a = 1, b IN c | d)»",
  ])
  func `knows where an operand stands`(marked: String) throws {
    let marked = MarkedText(marked)
    let tree = try Parser.expression(in: marked.text)
    #expect(Self.secondOperand(of: tree)?.range == marked.range)
  }

  private static func secondOperand(of tree: SyntaxExpression) -> SyntaxExpression? {
    switch tree.form {
    case .logical(_, let operands): operands[1]
    case .comparison(_, let steps), .arithmetic(_, let steps): steps[0].operand
    case .predicate(_, _, let right): right
    case .nullTest(let tested, _): secondOperand(of: tested)
    default: nil
    }
  }

  @Test func `counts places from the origin of the text`() throws {
    let origin = SourceOrigin(file: 2, offset: 100, line: 7)
    let tree = try Parser.expression(in: Array("a + bc".utf8), origin: origin)
    #expect(Self.secondOperand(of: tree)?.range == SourceRange(104, 106, in: 2))
    let error = try #require(throws: SyntaxError.self) {
      try Parser.statement(in: Array("RETURN )".utf8), origin: origin)
    }
    #expect(error.diagnostic.range == SourceRange(107, 108, in: 2))
  }

  @Test(arguments: ["RETURN `a\u{1}", "RETURN '\u{1}'", "RETURN \u{1}", "RETURN a\u{1}"])
  func `refuses bytes that are no text`(text: String) throws {
    let bytes = text.utf8.map { $0 == 1 ? 0xFF : $0 }
    let error = try #require(throws: SyntaxError.self) { try Parser.statement(in: bytes) }
    #expect(error.code == .invalidUnicodeCharacter)
  }
}
