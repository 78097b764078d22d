// SPDX-License-Identifier: MIT

/// The indexes of a graph, in order of creation.
struct GraphIndexes: Sendable {
  /// The name of the key that has an index without being asked for.
  static let identityKeyName = "id"

  private(set) var all: [NodeIndex] = []

  /// Returns the place of an index, or nothing if there is none.
  func place(on key: PropertyKey, label: Label?, kind: IndexKind) -> Int? {
    all.firstIndex { $0.key == key && $0.label == label && $0.kind == kind }
  }

  /// Returns the place of the best index of a key for a look-up: of the label or of all nodes.
  ///
  /// The index of the label itself finds no node in vain, and a table is the fastest to look into.
  func place(
    forLookupOf key: PropertyKey, label: Label?, mustBeOrdered: Bool = false
  ) -> Int? {
    var best: (place: Int, score: Int)?
    for place in all.indices where all[place].key == key {
      let (own, kind) = (all[place].label, all[place].kind)
      guard own == label || own == nil, kind == .ordered || !mustBeOrdered else { continue }
      let score = (own == label ? 2 : 0) + (kind == .hash ? 1 : 0)
      if score > best?.score ?? -1 { best = (place, score) }
    }
    return best?.place
  }

  mutating func add(_ index: NodeIndex) { all.append(index) }

  mutating func remove(at place: Int) { all.remove(at: place) }

  /// Takes note that a node has another value, null for none.
  mutating func noteChange(
    of key: PropertyKey, of node: Int32, from old: PropertyValue, to new: PropertyValue,
    labels: [Bitmap], in table: PropertyTable
  ) {
    for place in all.indices where all[place].key == key {
      let label = all[place].label
      if all[place].follow(table, members: label.map { labels[Int($0.code)] }) { continue }
      if let label, !labels[Int(label.code)].contains(Int(node)) { continue }
      all[place].update(node, from: old, to: new, in: table)
    }
  }

  /// Takes note that a node has got or lost a label.
  mutating func noteChange(
    of label: Label, on node: Int32, isPresent: Bool, in table: PropertyTable
  ) {
    for place in all.indices where all[place].label == label {
      let value = table.value(of: all[place].key, at: Int(node))
      all[place].update(
        node, from: isPresent ? .null : value, to: isPresent ? value : .null, in: table)
    }
  }
}
