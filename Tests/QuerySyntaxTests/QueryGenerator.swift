// SPDX-License-Identifier: MIT

import TestSupport

/// Writes random queries that the parser should read.
struct QueryGenerator {
  private var random: SeededGenerator
  private var depth = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func statement() -> String {
    var clauses = (0..<Int.random(in: 0...3, using: &random)).map { _ in clause() }
    clauses.append("RETURN " + projection())
    return clauses.joined(separator: pick([" ", "\n", " /* c */ "]))
  }

  private mutating func clause() -> String {
    switch Int.random(in: 0...7, using: &random) {
    case 0: "MATCH \(path()), p = \(path()) WHERE \(condition())"
    case 1: "OPTIONAL MATCH \(path()) AS OF \(value()) DEFINITELY"
    case 2: "UNWIND \(value()) AS \(name())"
    case 3: "WITH \(projection()) WHERE \(condition())"
    case 4: "CREATE \(path()) WITH *"
    case 5: "MERGE \(path()) ON CREATE SET n.a = \(value()), n:A:B WITH *"
    case 6: "CALL { \(within { $0.statement() }) }"
    default: "MATCH (n) SET n += \(value()) REMOVE n.b FOREACH (x IN \(value()) | DELETE x) WITH n"
    }
  }

  private mutating func projection() -> String {
    pick(["", "DISTINCT "]) + value() + ", " + value() + " AS " + name()
      + pick(["", " ORDER BY \(value()) DESC", " SKIP 1 LIMIT \(value())"])
  }

  // MARK: - Patterns

  mutating func path() -> String {
    var path = node()
    for _ in 0..<Int.random(in: 0...2, using: &random) { path += relationship() + node() }
    return path
  }

  private mutating func node() -> String {
    "(" + pick(["", name()]) + pick(["", ":" + labels()]) + pick(["", " {a: \(value())}", " $p"])
      + ")"
  }

  private mutating func relationship() -> String {
    let detail = pick(["", "[\(name()):\(labels())*1..3]", "[:T|U {b: \(value())}]", "[*]"])
    return pick(["-", "<-"]) + detail + pick(["-", "->"])
  }

  private mutating func labels() -> String {
    pick(["A", "A:B", "A|B", "!A", "A&!(B|C)", "%", "`a b`", "(A|B)&C", "match"])
  }

  // MARK: - Expressions

  mutating func condition() -> String {
    switch Int.random(in: 0...5, using: &random) {
    case 0: "NOT " + condition(orValue: 2)
    case 1: condition(orValue: 2) + pick([" AND ", " OR ", " XOR "]) + condition(orValue: 2)
    case 2: node() + relationship() + node()
    case 3: "(" + condition(orValue: 3) + ")"
    default: value()
    }
  }

  private mutating func condition(orValue chance: Int) -> String {
    Int.random(in: 0..<chance, using: &random) == 0 ? condition() : value()
  }

  mutating func value() -> String {
    guard depth < 4 else { return leaf() }
    return within { generator in
      switch Int.random(in: 0...11, using: &generator.random) {
      case 0...2: generator.leaf()
      case 3...5: generator.operation()
      case 6...7: "(" + generator.value() + ")"
      case 8: generator.value() + generator.pick([" IS NULL", " IS NOT NULL"])
      case 9: "(" + generator.value() + ")" + generator.pick([".a", "[0]", "[1..]", ":A", ":A|B"])
      default: generator.construct()
      }
    }
  }

  private mutating func operation() -> String {
    let symbol = pick([
      " + ", " - ", " * ", " / ", " % ", " ^ ", " = ", " <> ", " < ", " <= ", " > ", " >= ", " IN ",
      " STARTS WITH ", " ENDS WITH ", " CONTAINS ", " =~ ", " AND ", " OR ", " XOR ", " - -",
      " AND NOT ", " + +",
    ])
    return value() + symbol + value()
  }

  private mutating func construct() -> String {
    switch Int.random(in: 0...12, using: &random) {
    case 0: "[\(value()), \(value())]"
    case 1: "{a: \(value()), `b c`: \(value())}"
    case 2: "f(\(value()))"
    case 3: "CASE WHEN \(condition()) THEN \(value()) ELSE \(value()) END"
    case 4: "CASE \(value()) WHEN \(value()) THEN \(value()) END"
    case 5: "[x IN \(value()) WHERE \(condition()) | \(value())]"
    case 6: "[\(node() + relationship() + node()) WHERE \(condition()) | \(value())]"
    case 7: "any(x IN \(value()) WHERE \(condition()))"
    case 8: "reduce(s = \(value()), x IN \(value()) | \(value()))"
    case 9: "n {.a, .*, b: \(value()), c}"
    case 10: "EXISTS { \(path()) WHERE \(condition()) }"
    case 11: "COUNT { \(statement()) }".replacing("CREATE", with: "MATCH")
    default: "-" + leaf()
    }
  }

  private mutating func leaf() -> String {
    pick([
      "1", "0x1F", ".5", "1e3", "'it\\'s'", "\"a\\u00e9\"", "null", "true", "$p", "$1", "a", "n.b",
      "`a b`", "count(*)", "-9223372036854775808", "[]", "{}", "n:A", "b[0]",
    ])
  }

  private mutating func name() -> String { pick(["a", "b", "n", "x", "`a b`", "count", "of"]) }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func within(_ write: (inout QueryGenerator) -> String) -> String {
    depth += 1
    defer { depth -= 1 }
    return write(&self)
  }
}
