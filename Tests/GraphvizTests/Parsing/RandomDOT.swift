// SPDX-License-Identifier: MIT

import TestSupport

/// Makes texts in DOT by chance, the same ones on every run.
struct RandomDOT {
  private var generator: SeededGenerator
  private var sign = " -> "

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Returns a text in DOT.
  mutating func text() -> String {
    let isDirected = chance(60)
    sign = isDirected ? " -> " : " -- "
    let head = pick(["", "strict "]) + (isDirected ? "digraph" : "graph") + pick([" G ", " "])
    return comment() + head + "{" + statements(0) + "}" + comment()
  }

  /// Returns a text in DOT with a few bytes changed.
  mutating func mutant() -> [UInt8] {
    var bytes = Array(text().utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      let sign = pick(Array("{}[]\"<>;,:=-+\\#/*\n\0é@1".utf8))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = sign
      case 1: bytes.insert(sign, at: place)
      case 2: bytes.remove(at: place)
      default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
      }
    }
    return bytes
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private mutating func comment() -> String {
    pick([
      "", "", "", "", " ", "\n", "\n\n\n", " /* x */ ", " // y\n", "\n# z\n", "\n/* v\n w */\n",
    ])
  }

  private mutating func name() -> String {
    let names = ["a", "b", "c", "d", "a", "b", "c", "d"]
    let others = [#""x y""#, "-2.5", #""1""#, "<h>", "é", #""q\"r""#, "\"l\\\nm\"", #""p" + "q""#]
    return pick(names + others)
  }

  private mutating func list() -> String {
    var items = ""
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      items += pick(["color", "label", "x", "\"y\"", "key"]) + comment() + "="
      items +=
        pick(["red", "\"v w\"", "\"\"", "<<i>x</i>>", "3", "\"a\nb\""]) + pick([",", ";", " "])
      items += comment()
    }
    return " [" + comment() + items + "]"
  }

  private mutating func operand(_ depth: Int) -> String {
    if depth < 4, chance(25) {
      let head = pick(["", "subgraph ", "subgraph s ", "subgraph cluster_a "])
      return head + comment() + "{" + statements(depth + 1) + "}"
    }
    let node = name() + (chance(15) ? ":p" : "") + comment()
    return chance(80) ? node : node + ", " + name()
  }

  private mutating func statement(_ depth: Int) -> String {
    if chance(25) { return pick(["node", "edge", "graph"]) + list() }
    if chance(10) { return "label" + comment() + "= x" }
    var text = operand(depth)
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      text += comment() + sign + comment() + operand(depth)
    }
    return chance(40) ? text + list() : text
  }

  private mutating func statements(_ depth: Int) -> String {
    var text = comment()
    for _ in 0..<Int.random(in: 0...(depth == 0 ? 8 : 4), using: &generator) {
      text += statement(depth) + comment() + pick([";", "\n", " ; "]) + comment()
    }
    return text
  }
}
