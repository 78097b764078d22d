// SPDX-License-Identifier: MIT

extension Graph {
  /// The indexes, in order of creation.
  ///
  /// One of the property `id` of all nodes is made without being asked for, when the graph gets to
  /// know that name.
  public var indexes: [IndexDescription] {
    nodeIndexes.all.map { index in
      IndexDescription(
        key: keyTable.name(of: index.key), label: index.label.map(labelTable.name(of:)),
        kind: index.kind)
    }
  }

  /// Creates an index of nodes by a property, which is kept current from now on.
  ///
  /// Neither creating nor dropping an index is undone by ``rollBack(to:)``; what it finds is.
  ///
  /// Complexity: O(n), or O(n log n) if it is to be ordered.
  ///
  /// - Parameters:
  ///   - key: The name of the property.
  ///   - label: The label that the nodes must have, or nothing for all nodes.
  ///   - kind: What the index can be asked for.
  /// - Returns: Whether it is new: there is at most one of the same description.
  @discardableResult
  public mutating func createIndex(
    on key: String, label: String? = nil, kind: IndexKind
  ) -> Bool {
    let key = makePropertyKey(named: key)
    let label = label.map { makeLabel(named: $0) }
    guard nodeIndexes.place(on: key, label: label, kind: kind) == nil else { return false }
    nodeIndexes.add(
      NodeIndex(
        on: key, label: label, kind: kind, members: label.map { labelBitmaps[Int($0.code)] },
        in: nodeProperties))
    return true
  }

  /// Removes an index.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func dropIndex(
    on key: String, label: String? = nil, kind: IndexKind
  ) -> Bool {
    guard let key = keyTable.symbol(named: key) else { return false }
    let symbol = label.flatMap(labelTable.symbol(named:))
    guard (label == nil) == (symbol == nil),
      let place = nodeIndexes.place(on: key, label: symbol, kind: kind)
    else { return false }
    nodeIndexes.remove(at: place)
    return true
  }
}
