// SPDX-License-Identifier: MIT

import Diagnostics
import QuerySyntax
import Testing

@Suite struct MistakeTests {
  @Test(
    arguments: [
      ("RETURN «0x1G»", .invalidNumberLiteral), ("RETURN «0x»", .invalidNumberLiteral),
      ("RETURN «0o8»", .invalidNumberLiteral), ("RETURN «12ab»", .invalidNumberLiteral),
      ("RETURN «1e»", .invalidNumberLiteral), ("RETURN «0x12h45»", .invalidNumberLiteral),
      ("RETURN «9223372036854775808»", .integerOverflow),
      ("RETURN -«9223372036854775809»", .integerOverflow),
      ("RETURN 1 -«9223372036854775808»", .integerOverflow),
      ("RETURN «0x8000000000000000»", .integerOverflow), ("RETURN «1e400»", .floatingPointOverflow),
      (#"RETURN 'a«\u12G4»'"#, .invalidUnicodeLiteral),
      (#"RETURN '«\uD800»'"#, .invalidUnicodeLiteral),
      (#"RETURN '«\q»'"#, .unexpectedSyntax), ("RETURN «'»abc", .unexpectedSyntax),
      ("RETURN «`»abc", .unexpectedSyntax), ("RETURN 1 «/*» abc", .unexpectedSyntax),
      ("RETURN 1 «—» 2", .invalidUnicodeCharacter), ("RETURN 1 «#» 2", .unexpectedSyntax),
      ("RETURN «€»", .invalidUnicodeCharacter),
      ("MATCH (a)-[:T«..»]->(b) RETURN a", .invalidRelationshipPattern),
      ("MATCH (a)-[:T*«-»2]->(b) RETURN a", .invalidRelationshipPattern),
      ("MATCH (a)-[:T*«1.5»]->(b) RETURN a", .invalidRelationshipPattern),
      ("RETURN 1 AS a UNION RETURN 2 AS a «UNION» ALL RETURN 3 AS a", .invalidClauseComposition),
      ("«MATCH (n)»", .invalidClauseComposition),
      ("RETURN 1 «MATCH (n)»", .invalidClauseComposition),
      ("CREATE (n) «MATCH (m)» RETURN m", .invalidClauseComposition),
      ("«WITH 1 AS x»", .invalidClauseComposition),
      ("FOREACH (x IN [] | «MATCH (n)»)", .invalidClauseComposition),
      ("RETURN EXISTS { MATCH (n) «SET n.a = 1» }", .invalidClauseComposition),
      ("CALL «a.b» YIELD c RETURN c", .invalidArgumentPassingMode),
      ("«CALL a.b() YIELD *» RETURN 1", .unexpectedSyntax),
      ("RETURN [«,» ]", .unexpectedSyntax), ("RETURN {«{»}}", .unexpectedSyntax),
      ("RETURN {«1a»: 2}", .unexpectedSyntax), ("RETURN {a«.»b: 2}", .unexpectedSyntax),
      ("MATCH (n) RETURN «(n)-->()»", .unexpectedSyntax),
      ("RETURN size(«(a)-->()»)", .unexpectedSyntax),
      ("RETURN «where»", .unexpectedSyntax),
      ("RETURN 1 + «»", .unexpectedSyntax), ("«»", .unexpectedSyntax),
      ("RETURN (1«]»", .unexpectedSyntax),
      ("MATCH (n) SET «n[0]» = 1", .unexpectedSyntax), ("MATCH (n)«)» RETURN n", .unexpectedSyntax),
    ] as [(String, SyntaxError.Code)])
  func `finds a mistake and its place`(marked: String, code: SyntaxError.Code) throws {
    let marked = MarkedText(marked)
    let error = try #require(throws: SyntaxError.self) { try Parser.statement(in: marked.text) }
    #expect(error.code == code)
    #expect(error.diagnostic.range == marked.range)
  }

  @Test(arguments: [
    ("RETUN 1", "did you mean 'RETURN'?"), ("MATCH (n) WHRE n.a RETURN n", "did you mean 'WHERE'?"),
    ("MACTH (n) RETURN n", "did you mean 'MATCH'?"),
    ("MERGE (n) ON CRATE SET n.a = 1", "did you mean 'CREATE'?"),
    ("RETURN 1 != 2", "'<>' tests whether two values differ"),
    ("RETURN 1 == 2", "'=' tests whether two values are equal"),
    ("RETURN a || b", "OR joins conditions, '+' joins texts"),
    ("RETURN match", "a reserved word is a name only in backticks"),
    ("MATCH (a)-[1..2]->(b) RETURN a", "lengths are whole numbers from 0, such as '*1..3'"),
  ])
  func `hints at what was meant`(text: String, hint: String) throws {
    let error = try #require(throws: SyntaxError.self) { try Parser.statement(in: text) }
    #expect(error.diagnostic.hint == hint)
  }

  @Test(arguments: ["MATCH (n) RETURN n WHERE n.a", "MATCH (n RETURN n", "MATCH n RETURN n"])
  func `hints at nothing that would not help`(text: String) throws {
    let error = try #require(throws: SyntaxError.self) { try Parser.statement(in: text) }
    #expect(error.diagnostic.hint == nil)
  }

  @Test func `says what was expected and what was found`() throws {
    let error = try #require(throws: SyntaxError.self) { try Parser.statement(in: "RETURN (1") }
    #expect(error.diagnostic.message == "expected an operator or ')', found the end of the query")
    #expect(error.description == error.diagnostic.message)
  }
}
