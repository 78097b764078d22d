// SPDX-License-Identifier: MIT

/// The properties of all nodes, or of all relationships: a column a key.
package struct PropertyTable: Sendable {
  private(set) var columns: [ColumnStorage] = []
  private var keyLists = SymbolLists<PropertyKey>()

  /// Creates a table in which no element has a property.
  package init() {}

  /// Returns the column of a key, or nothing if no element has a value of it.
  package func column(of key: PropertyKey) -> PropertyColumn? {
    let place = Int(key.code)
    return place < columns.count ? columns[place].column : nil
  }

  /// Returns what is known of the column of a key, or nothing if no element has a value of it.
  package func statistics(of key: PropertyKey) -> ColumnStatistics? {
    let place = Int(key.code)
    return place < columns.count ? columns[place].statistics : nil
  }

  /// Returns the value of a key of an element, null if it has none.
  package func value(of key: PropertyKey, at element: Int) -> PropertyValue {
    let place = Int(key.code)
    return place < columns.count ? columns[place].value(of: element) : .null
  }

  /// Returns the keys of which an element has a value, in the order in which they were given.
  package func keys(at element: Int) -> [PropertyKey] { keyLists[element] }

  /// Gives an element a value of a key; null takes its value away.
  ///
  /// A key that is new to the element becomes its last one.
  ///
  /// Complexity: amortized O(1), or O(log elements) if few elements have a value of the key. If the
  /// value is taken away, O(keys of the element) but for very many.
  package mutating func set(_ key: PropertyKey, of element: Int, to value: PropertyValue) {
    guard !value.isNull else {
      remove(key, of: element)
      return
    }
    let place = Int(key.code)
    while columns.count <= place { columns.append(ColumnStorage()) }
    if !columns[place].hasValue(of: element) { keyLists.append(key, to: element) }
    columns[place].set(value, of: element)
  }

  /// Gives consecutive elements values of a key.
  ///
  /// Complexity: O(values) if the elements come after all that have a value of the key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - first: The first of the elements.
  ///   - values: A value for each of them.
  ///   - present: Which values count, by their place in the array; nothing if all do.
  package mutating func set(
    _ key: PropertyKey, ofElementsFrom first: Int, to values: consuming PropertyValues,
    present: Bitmap? = nil
  ) {
    let count = values.count
    let place = Int(key.code)
    while columns.count <= place { columns.append(ColumnStorage()) }
    guard columns[place].canAppend(values, from: first, present: present) else {
      for row in 0..<count where present?.contains(row) ?? true {
        set(key, of: first + row, to: values[row])
      }
      return
    }
    columns[place].append(values, from: first, present: present)
    keyLists.append(key, toElementsFrom: first, count: count, chosen: present)
  }

  /// Takes all values of an element away.
  ///
  /// Complexity: O(keys of the element).
  package mutating func removeAll(of element: Int) {
    for key in keys(at: element) { columns[Int(key.code)].removeValue(of: element) }
    keyLists.set([], of: element)
  }

  /// Returns where a key stands among those of an element, or nothing if it does not.
  package func place(of key: PropertyKey, at element: Int) -> SymbolPlace? {
    keyLists.place(of: key, in: element)
  }

  /// Gives an element a value back that was taken away, its key at the place that it had.
  package mutating func restore(
    _ key: PropertyKey, of element: Int, to value: PropertyValue, at place: SymbolPlace
  ) {
    let column = Int(key.code)
    precondition(!columns[column].hasValue(of: element), "The element has a value of the key.")
    keyLists.insert(key, into: element, at: place)
    columns[column].set(value, of: element)
  }

  /// Makes the table as small as it can be, after it was filled.
  package mutating func settle() {
    for place in columns.indices { columns[place].settle() }
    keyLists.settle()
  }

  private mutating func remove(_ key: PropertyKey, of element: Int) {
    let place = Int(key.code)
    guard place < columns.count, columns[place].hasValue(of: element) else { return }
    columns[place].removeValue(of: element)
    keyLists.remove(key, from: element)
  }
}
