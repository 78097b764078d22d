// SPDX-License-Identifier: MIT

extension DocumentNode {
  /// Returns whether two trees hold the same texts under the same keys in the same order.
  ///
  /// Where they stand and how they are quoted does not count; an empty text in quotes is not nothing.
  public func holdsSame(as other: DocumentNode) -> Bool {
    matches(other) { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Returns whether two trees hold the same texts under the same keys, in whatever order the maps
  /// name them.
  public func holdsSameInAnyOrder(as other: DocumentNode) -> Bool {
    switch (content, other.content) {
    case (.list(let items), .list(let others)):
      return items.count == others.count
        && zip(items, others).allSatisfy { $0.holdsSameInAnyOrder(as: $1) }
    case (.map(let entries), .map(let others)):
      let values = Dictionary(others.map { (Array($0.key.utf8), $0.value) }) { first, _ in first }
      return entries.count == others.count && values.count == others.count
        && entries.allSatisfy {
          values[Array($0.key.utf8)].map($0.value.holdsSameInAnyOrder(as:)) ?? false
        }
    default: return holdsSame(as: other)
    }
  }

  /// Returns whether two trees are alike by a comparison of their texts.
  func matches(_ other: DocumentNode, _ isSame: (String, String) -> Bool) -> Bool {
    switch (content, other.content) {
    case (.scalar(let scalar), .scalar(let another)):
      isEmpty == other.isEmpty && isSame(scalar.text, another.text)
    case (.list(let items), .list(let others)):
      items.count == others.count && zip(items, others).allSatisfy { $0.matches($1, isSame) }
    case (.map(let entries), .map(let others)):
      entries.count == others.count
        && zip(entries, others).allSatisfy {
          isSame($0.key, $1.key) && $0.value.matches($1.value, isSame)
        }
    default: false
    }
  }
}
