// SPDX-License-Identifier: MIT

import Diagnostics

extension GraphResolver {
  mutating func attribute(_ name: DOTWord, _ value: DOTWord) throws(DOTInterruption) {
    place = name.start..<value.end
    items.append((try text(of: name), try self.value(of: value)))
  }

  mutating func assignment(_ name: DOTWord, _ value: DOTWord) throws(DOTInterruption) {
    try attribute(name, value)
    try state(.graph)
  }

  mutating func defaults(_ kind: DOTElementKind, _ range: Range<Int>) throws(DOTInterruption) {
    try state(kind)
  }

  /// Makes the items what holds by default in the innermost graph; those of a graph are its own.
  private mutating func state(_ kind: DOTElementKind) throws(DOTInterruption) {
    let scope = scopes.count - 1
    let graph = scopes[scope].graph
    bindItems(as: kind)
    for pair in bound { defaults[kind.rawValue].state(pair, in: graph) }
    scopes[scope][kind] = -1
    guard kind == .graph, graph > 0 else { return }
    graphs[Int(graph)].own = sets.adding(bound, to: graphs[Int(graph)].own)
    try checkValues()
  }

  /// Makes attributes of the items, and forgets the items; the key of an edge is none.
  mutating func bindItems(as kind: DOTElementKind) {
    bound.removeAll(keepingCapacity: true)
    guard !items.isEmpty else { return }
    for item in items where kind != .edge || item.name != names.key {
      let number = defaults[kind.rawValue].number(of: item.name)
      bound.append(ResolvedPair(attribute: number, value: item.value))
    }
    items.removeAll(keepingCapacity: true)
  }

  /// Returns the row of defaults that holds in the innermost graph.
  @inline(__always)
  mutating func row(of kind: DOTElementKind) throws(DOTInterruption) -> Int32 {
    let row = scopes[scopes.count - 1][kind]
    return row >= 0 ? row : try freshRow(of: kind)
  }

  private mutating func freshRow(of kind: DOTElementKind) throws(DOTInterruption) -> Int32 {
    var scope = scopes.count - 1
    while scope > 0, scopes[scope - 1][kind] < 0 { scope -= 1 }
    var row = scope > 0 ? scopes[scope - 1][kind] : defaults[kind.rawValue].firstRow
    for index in scope..<scopes.count {
      row = defaults[kind.rawValue].row(in: scopes[index].graph, within: row)
      scopes[index][kind] = row
      try checkValues()
    }
    return row
  }

  /// Stops where more values are held than may be.
  mutating func checkValues() throws(DOTInterruption) {
    let count = defaults.reduce(sets.pairs.count) { $0 + $1.values.count }
    if count > limits.values { throw tooManyValues() }
  }

  mutating func tooManyValues() -> DOTInterruption {
    stop(
      "the graph holds more than \(limits.values) values of attributes once defaults are resolved",
      at: placeRange)
  }
}
