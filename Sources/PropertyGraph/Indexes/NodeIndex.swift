// SPDX-License-Identifier: MIT

/// An index of nodes by one property.
///
/// A graph keeps those that it was asked for, and hands none out; one that is made beside it is of
/// the version at its making.
package struct NodeIndex: Sendable {
  let key: PropertyKey
  let label: Label?
  let kind: IndexKind
  // The forms lie side by side, and two of them are not there, as an array inside an enumeration
  // would be copied at each change.
  /// The table, if the index is one of hashes.
  private(set) var hash: HashIndex?
  /// The numbers, if the index would be one of hashes, but the column holds nothing but texts.
  private(set) var texts: TextIndex?
  /// The order, if the index is ordered.
  private(set) var ordered: OrderedIndex?

  /// Creates an index of the nodes with a property, or of those members that have it.
  package init(
    on key: PropertyKey, label: Label?, kind: IndexKind, members: Bitmap?, in table: PropertyTable
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    fill(from: table, members: members)
  }

  /// The number of bytes that it takes.
  package var byteCount: Int {
    hash?.byteCount ?? texts?.byteCount ?? ordered?.byteCount ?? 0
  }

  /// Takes note that the column may have changed its form or dictionary; returns whether it has, and
  /// everything is as the column says now.
  mutating func follow(_ table: PropertyTable, members: @autoclosure () -> Bitmap?) -> Bool {
    guard kind == .hash, table.textEpoch(of: key) != texts?.epoch else { return false }
    fill(from: table, members: members())
    return true
  }

  /// Takes note that a node has another value, null for none.
  mutating func update(
    _ node: Int32, from old: PropertyValue, to new: PropertyValue, in table: PropertyTable
  ) {
    guard texts == nil else {
      updateText(node, from: old, to: new, in: table)
      return
    }
    let column = table.indexed(key)
    if old.isIndexable {
      hash?.remove(node, old, in: column)
      ordered?.remove(node, old, in: column)
    }
    if new.isIndexable {
      hash?.insert(node, new, in: column)
      ordered?.insert(node, new, in: column)
    }
  }

  private mutating func updateText(
    _ node: Int32, from old: PropertyValue, to new: PropertyValue, in table: PropertyTable
  ) {
    if case .string(let text) = old, let code = table.textCode(of: key, for: text) {
      texts?.remove(node, code: code)
    }
    if case .string = new, let code = table.textCode(of: key, at: Int(node)) {
      texts?.insert(node, code: code)
    }
  }

  private mutating func fill(from table: PropertyTable, members: Bitmap?) {
    let column = table.indexed(key)
    let elements = column.elements(within: members)
    hash = nil
    texts = nil
    switch (kind, table.column(of: key)) {
    case (.hash, .strings(let column)): texts = TextIndex(elements, in: column)
    case (.hash, _): hash = HashIndex(elements, in: column)
    case (.ordered, _): ordered = OrderedIndex(elements, key, in: table)
    }
  }
}
