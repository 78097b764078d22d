// SPDX-License-Identifier: MIT

import TestSupport

/// Writes random texts of the whole language; the same seed gives the same text.
struct RandomDOT {
  var source: SeededGenerator
  /// What was written, token by token, with what stands between.
  private var text = ""
  private var arrow = "->"
  /// Where edges of one pair have several keys, libcgraph finds any of them in a strict graph, by
  /// how its tables happen to lie: so random strict graphs have no keys.
  private var isStrict = false
  private var depth = 0

  /// Returns the text of a seed.
  static func text(seed: UInt64) -> String {
    var writer = RandomDOT(source: SeededGenerator(seed: seed))
    return writer.file()
  }

  init(source: SeededGenerator) {
    self.source = source
  }

  // MARK: - Graphs

  private mutating func file() -> String {
    let count = chance(6) ? 2 : 1
    for _ in 0..<count { graph() }
    return text
  }

  private mutating func graph() {
    isStrict = chance(3)
    if isStrict { put(cased("strict")) }
    let isDirected = chance(2)
    arrow = isDirected ? "->" : "--"
    put(cased(isDirected ? "digraph" : "graph"))
    if !chance(3) { put(RandomIDs.id(&source)) }
    put("{")
    for _ in 0..<number(0...14) { statement() }
    put("}")
  }

  private mutating func statement() {
    switch number(0...9) {
    case 0...2: nodes()
    case 3...5: edges()
    case 6: defaults()
    case 7: assignment()
    default: subgraph()
    }
    if chance(2) { put(";") }
  }

  private mutating func nodes() {
    list()
    attributeLists(isEdge: false)
  }

  private mutating func edges() {
    end()
    for _ in 0...(chance(3) ? number(1...3) : 0) {
      put(arrow)
      end()
    }
    attributeLists(isEdge: true)
  }

  private mutating func defaults() {
    let kind = pick(["node", "edge", "graph"])
    put(cased(kind))
    attributeList(isEdge: kind == "edge")
    attributeLists(isEdge: kind == "edge")
  }

  private mutating func assignment() {
    put(RandomIDs.attribute(&source))
    put("=")
    put(RandomIDs.value(&source))
  }

  private mutating func subgraph() {
    if chance(2) {
      put(cased("subgraph"))
      if !chance(4) {
        put(pick(["s", "t", "cluster_a", "cluster", "\"s\"", RandomIDs.id(&source)]))
      }
    }
    put("{")
    depth += 1
    for _ in 0..<(depth > 4 ? 0 : number(0...4)) { statement() }
    depth -= 1
    put("}")
  }

  // MARK: - Ends and attributes

  private mutating func end() {
    if chance(4) { subgraph() } else { list() }
  }

  private mutating func list() {
    for place in 0...(chance(6) ? number(1...2) : 0) {
      if place > 0 { put(",") }
      put(RandomIDs.id(&source))
      for _ in 0..<(chance(6) ? number(1...2) : 0) {
        put(":")
        put(chance(2) ? pick(["n", "se", "c", "_", "p"]) : RandomIDs.plainID(&source))
      }
    }
  }

  private mutating func attributeLists(isEdge: Bool) {
    for _ in 0..<(chance(2) ? number(1...2) : 0) { attributeList(isEdge: isEdge) }
  }

  private mutating func attributeList(isEdge: Bool) {
    put("[")
    for _ in 0..<number(0...3) {
      let isKey = isEdge && !isStrict && chance(5)
      put(isKey ? "key" : RandomIDs.attribute(&source))
      put("=")
      put(isKey ? RandomIDs.plainID(&source) : RandomIDs.value(&source))
      if chance(2) { put(pick([",", ";"])) }
    }
    put("]")
  }

  // MARK: - Tokens

  /// Writes a token and what parts it from the next.
  private mutating func put(_ token: String) {
    text += token + pick(Self.gaps)
  }

  private static let gaps = [
    " ", " ", " ", " ", "\n", "\n  ", "\t", "\r\n", "  ", " /* between */ ", " // \"to the end\n",
    "\n# a <line\n", "/**/", " /* { a -> \" < */\n", "\n#\n",
  ]

  private mutating func cased(_ keyword: String) -> String {
    switch number(0...5) {
    case 0: keyword.uppercased()
    case 1: keyword.prefix(1).uppercased() + keyword.dropFirst()
    default: keyword
    }
  }

  private mutating func chance(_ share: Int) -> Bool { number(1...share) == 1 }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &source)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &source) ?? ""
  }
}
