// SPDX-License-Identifier: MIT

import QuerySyntax
import Testing

@Suite struct ClauseTests {
  /// Statements as the printer gives them.
  static let statements = [
    "MATCH (n)\nRETURN n", "OPTIONAL MATCH (n), p = (a)-->(b) WHERE n.a\nRETURN *",
    "MATCH p = shortestPath((a)-[*]-(b))\nRETURN p",
    "MATCH (a) AS OF edtf('1904') WHERE a.b\nRETURN a",
    "MATCH (a) THROUGHOUT $w DEFINITELY\nRETURN a", "MATCH (a) POSSIBLY\nRETURN a",
    "UNWIND [1, 2] AS x\nRETURN x", "LOAD CSV FROM 'a.csv' AS row\nRETURN row",
    "LOAD CSV WITH HEADERS FROM $file AS row FIELDTERMINATOR ';'\nRETURN row.a",
    "CALL db.labels", "CALL db.labels()", "CALL db.labels() YIELD *",
    "CALL a.b(1, $x) YIELD c AS d, e WHERE d > e\nRETURN d", "CALL a() YIELD -",
    "CALL { MATCH (n) RETURN n }\nRETURN n",
    "CALL { MATCH (n) RETURN n UNION ALL MATCH (n) RETURN n }\nRETURN n",
    "WITH 1 AS x, 2 AS y WHERE x < y\nRETURN x", "RETURN DISTINCT a, b.c, count( * )",
    "RETURN *, 1 AS x ORDER BY x, -x DESC SKIP 1 LIMIT $n", "CREATE (a:A:B {c: 1})-[:T]->(b), (c)",
    "MERGE (a) ON CREATE SET a.b = 1 ON MATCH SET a:A, a.c = 2",
    "MATCH (n)\nSET n.a = 1, n = {}, n += $p, n:A:B", "MATCH (n)\nREMOVE n.a, n:A:B",
    "MATCH (n)\nDELETE n, n.a[0]", "MATCH (n)\nDETACH DELETE n",
    "FOREACH (x IN [1] | CREATE (n {a: x}) SET n:A FOREACH (y IN [] | DELETE y))",
    "EXPLAIN RETURN 1", "PROFILE RETURN 1", "RETURN 1 AS a\nUNION\nRETURN 2 AS a",
    "RETURN 1 AS a\nUNION ALL\nRETURN 2 AS a\nUNION ALL\nRETURN 3 AS a",
    "CREATE (n)\nWITH n\nMATCH (m)\nRETURN m", "MATCH (`a b`:`c d` {`e f`: $`g h`})\nRETURN 1",
  ]

  @Test(arguments: statements)
  func `reads each clause and prints it as it was`(text: String) throws {
    #expect(try Parser.statement(in: text).description == text)
  }

  @Test(arguments: [
    ("match (n) return n", "MATCH (n) RETURN n"),
    ("CALL a() YIELD b RETURN b;", "CALL a() YIELD b RETURN b"),
    ("CREATE ()-[:A|:B]->()", "CREATE ()-[:A|B]->()"),
    ("MATCH (a) DEFINITELY AS OF w RETURN 1", "MATCH (a) AS OF w DEFINITELY RETURN 1"),
    ("MATCH (a)-[*2..2]->(b) RETURN 1", "MATCH (a)-[*2]->(b) RETURN 1"),
    ("MATCH ((a)-->(b)) RETURN 1", "MATCH (a)-->(b) RETURN 1"),
    ("MATCH (a)-[]->(b) RETURN 1", "MATCH (a) - - > (b) RETURN 1"),
    ("RETURN 1 AS a ORDER BY a ASC", "RETURN 1 AS a ORDER BY a ascending"),
    ("RETURN 1 AS a UNION DISTINCT RETURN 2 AS a", "RETURN 1 AS a UNION RETURN 2 AS a"),
  ])
  func `reads two ways to write the same`(text: String, other: String) throws {
    #expect(try Parser.statement(in: text) == Parser.statement(in: other))
  }

  @Test(arguments: [
    "RETURN count( * )": ["count( * )"], "RETURN a.b AS c, d": ["c", "d"], "RETURN `a b`": ["a b"],
    "RETURN (1+2) , CASE  WHEN a THEN b END": ["(1+2)", "CASE  WHEN a THEN b END"],
    "RETURN n . a /* x */ LIMIT 1": ["n . a"],
  ])
  func `names columns by the text as it was written`(text: String, names: [String]) throws {
    let statement = try Parser.statement(in: text)
    guard case .returning(let clause) = statement.query.branches[0].clauses[0] else {
      Issue.record("no RETURN")
      return
    }
    #expect(clause.projection.items.map(\.columnName) == names)
  }

  @Test(arguments: ["as", "of", "throughout", "definitely", "possibly", "call", "yield", "load"])
  func `leaves words of extensions free as labels, types and keys`(word: String) throws {
    let text = "MATCH (a:\(word) {\(word): 1})-[:\(word)]->() RETURN a.\(word) AS x"
    #expect(throws: Never.self) { try Parser.statement(in: text) }
  }

  @Test func `reads a script, and goes on after a mistake`() {
    let text = "#!/usr/bin/env entente\nRETURN 1; RETUN 2;; // nothing\nRETURN ';'; RETURN ("
    let script = Parser.script(in: Array(text.utf8))
    #expect(script.statements.map(\.description) == ["RETURN 1", "RETURN ';'"])
    #expect(script.errors.map(\.code) == [.unexpectedSyntax, .unexpectedSyntax])
  }
}
