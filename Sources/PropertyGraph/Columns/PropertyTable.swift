// SPDX-License-Identifier: MIT

/// The properties of all nodes, or of all relationships: a column a key.
package struct PropertyTable: Sendable {
  private let columns: [PropertyColumn?]
  private let keyLists: SymbolLists<PropertyKey>

  init(columns: [PropertyColumn?], keyLists: SymbolLists<PropertyKey>) {
    self.columns = columns
    self.keyLists = keyLists
  }

  /// Returns the column of a key, or nothing if no element has a value of it.
  package func column(of key: PropertyKey) -> PropertyColumn? {
    let place = Int(key.code)
    return place < columns.count ? columns[place] : nil
  }

  /// Returns the value of a key of an element, null if it has none.
  package func value(of key: PropertyKey, at element: Int) -> PropertyValue {
    let place = Int(key.code)
    guard place < columns.count else { return .null }
    return columns[place]?[element] ?? .null
  }

  /// Returns the keys of which an element has a value, in the order in which they were given.
  package func keys(at element: Int) -> [PropertyKey] { keyLists[element] }
}
