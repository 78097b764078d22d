// SPDX-License-Identifier: MIT

/// An index of nodes by one property.
///
/// A graph keeps those that it was asked for, and hands none out; one that is made beside it is of
/// the version at its making.
package struct NodeIndex: Sendable {
  let key: PropertyKey
  let label: Label?
  let kind: IndexKind
  /// The table, if the index is one of hashes.
  ///
  /// The two kinds lie side by side, as an array inside an enumeration would be copied at each
  /// change.
  private(set) var hash: HashIndex?
  /// The order, if the index is ordered.
  private(set) var ordered: OrderedIndex?

  /// Creates an index of the nodes with a property, or of those members that have it.
  package init(
    on key: PropertyKey, label: Label?, kind: IndexKind, members: Bitmap?, in table: PropertyTable
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    let column = IndexedColumn(key, of: table)
    let elements = column.elements(within: members)
    switch kind {
    case .hash: hash = HashIndex(elements, in: column)
    case .ordered: ordered = OrderedIndex(elements, key, in: table)
    }
  }

  /// The number of bytes that it takes.
  package var byteCount: Int { hash?.byteCount ?? ordered?.byteCount ?? 0 }

  /// Takes note that a node has another value, null for none.
  mutating func update(
    _ node: Int32, from old: PropertyValue, to new: PropertyValue, in table: PropertyTable
  ) {
    let column = IndexedColumn(key, of: table)
    if old.isIndexable {
      hash?.remove(node, old, in: column)
      ordered?.remove(node, old, in: column)
    }
    if new.isIndexable {
      hash?.insert(node, new, in: column)
      ordered?.insert(node, new, in: column)
    }
  }
}
