// SPDX-License-Identifier: MIT

/// Collects the properties of nodes, or of relationships, element after element.
struct PropertyTableBuilder: Sendable {
  private var columns: [PropertyColumnBuilder] = []
  private var keyLists = SymbolListsBuilder<PropertyKey>()

  /// Adds the properties of the next element; nulls leave no trace.
  mutating func append(
    _ properties: some Sequence<(String, PropertyValue)>, of element: Int32,
    naming keys: inout SymbolTable<PropertyKey>
  ) {
    for (name, value) in properties where !value.isNull {
      set(keys.intern(name), to: value, of: element)
    }
    keyLists.endElement()
  }

  /// Returns the columns of all elements.
  consuming func finish() -> PropertyTable {
    PropertyTable(columns: columns.map { $0.finish() }, keyLists: keyLists.finish())
  }

  private mutating func set(_ key: PropertyKey, to value: PropertyValue, of element: Int32) {
    let place = Int(key.code)
    while columns.count <= place { columns.append(PropertyColumnBuilder()) }
    if !columns[place].hasValue(of: element) { keyLists.append(key) }
    columns[place].set(value, of: element)
  }
}
