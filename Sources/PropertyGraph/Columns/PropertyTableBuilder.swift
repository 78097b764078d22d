// SPDX-License-Identifier: MIT

/// Collects the properties of nodes, or of relationships, element after element.
struct PropertyTableBuilder: Sendable {
  private var table = PropertyTable()

  /// Adds the properties of an element; nulls leave no trace.
  mutating func append(
    _ properties: some Sequence<(String, PropertyValue)>, of element: Int32,
    naming keys: inout SymbolTable<PropertyKey>
  ) {
    for (name, value) in properties where !value.isNull {
      precondition(value.isStorable, "A property cannot hold a node, a relationship or a path.")
      table.set(keys.intern(name), of: Int(element), to: value)
    }
  }

  /// Gives consecutive elements values of a key.
  mutating func set(
    _ key: PropertyKey, ofElementsFrom first: Int, to values: consuming PropertyValues,
    present: Bitmap?
  ) {
    table.set(key, ofElementsFrom: first, to: values, present: present)
  }

  /// Returns the columns of all elements.
  consuming func finish() -> PropertyTable {
    table.settle()
    return table
  }
}
