// SPDX-License-Identifier: MIT

/// The properties of all nodes, or of all relationships: a column a key.
package struct PropertyTable: Sendable {
  private let columns: [PropertyColumn?]
  private let keyLists: SymbolLists<PropertyKey>
  private var changes: [PropertyKey: [Int: PropertyValue]] = [:]
  private var changedKeyLists: [Int: [PropertyKey]] = [:]

  init(columns: [PropertyColumn?], keyLists: SymbolLists<PropertyKey>) {
    self.columns = columns
    self.keyLists = keyLists
  }

  /// Creates a table in which no element has a property.
  package init() {
    self.init(columns: [], keyLists: SymbolLists(lists: [], codes: []))
  }

  /// Returns the column of a key, or nothing if no element has a value of it.
  package func column(of key: PropertyKey) -> PropertyColumn? {
    let place = Int(key.code)
    return place < columns.count ? columns[place] : nil
  }

  /// Returns the value of a key of an element, null if it has none.
  package func value(of key: PropertyKey, at element: Int) -> PropertyValue {
    if let change = changes[key]?[element] { return change }
    let place = Int(key.code)
    guard place < columns.count else { return .null }
    return columns[place]?[element] ?? .null
  }

  /// Returns the keys of which an element has a value, in the order in which they were given.
  package func keys(at element: Int) -> [PropertyKey] {
    changedKeyLists[element] ?? keyLists[element]
  }
}

extension PropertyTable {
  /// Gives an element a value of a key; null takes its value away.
  ///
  /// A key that is new to the element becomes its last one.
  package mutating func set(_ key: PropertyKey, of element: Int, to value: PropertyValue) {
    var keys = keys(at: element)
    if value.isNull {
      keys.removeAll { $0 == key }
    } else if !keys.contains(key) {
      keys.append(key)
    }
    changedKeyLists[element] = keys
    changes[key, default: [:]][element] = value
  }

  /// Takes all values of an element away.
  package mutating func removeAll(of element: Int) {
    for key in keys(at: element) { changes[key, default: [:]][element] = .null }
    changedKeyLists[element] = []
  }

  /// Puts the keys of an element into an order, such as the one that they had before a change.
  ///
  /// The keys are those of which the element has a value, each once.
  package mutating func setOrder(_ keys: [PropertyKey], of element: Int) {
    precondition(Set(keys) == Set(self.keys(at: element)), "The keys are not the element's.")
    changedKeyLists[element] = keys
  }
}
