// SPDX-License-Identifier: MIT

/// The values of one property key as places in a dictionary, in which each value stands once.
package struct DictionaryColumn: Sendable {
  /// The place in the dictionary of each element's value.
  package let codes: TypedColumn<Int32>

  /// The different values in order of first appearance.
  ///
  /// They are kept boxed, as they are read: handing one out allocates nothing.
  package let dictionary: [PropertyValue]

  /// Returns the value of an element, or nothing if it has none.
  package subscript(element: Int) -> PropertyValue? { codes[element].map { dictionary[Int($0)] } }
}
