// SPDX-License-Identifier: MIT

/// The values of one property key as places in a dictionary, in which each value stands once.
package struct DictionaryColumn: Sendable {
  /// The place in the dictionary of each element's value.
  package let codes: TypedColumn<Int32>

  private let entries: ValueDictionary

  init(codes: TypedColumn<Int32>, entries: ValueDictionary) {
    self.codes = codes
    self.entries = entries
  }

  /// The different values in order of first appearance, also those that no element has any more.
  ///
  /// They are kept boxed, as they are read: handing one out allocates nothing.
  package var dictionary: [PropertyValue] { entries.values }

  /// How often the column lost all its values and began its dictionary anew.
  ///
  /// Of two dictionaries of a column, of different times but one epoch, one is the beginning of the
  /// other.
  package var epoch: Int32 { entries.epoch }

  /// Returns the place of a text, or of the date of a text, if it ever was a value.
  ///
  /// Complexity: O(length of the text).
  package func code(ofString text: String) -> Int32? { entries.code(of: text) }

  /// Returns the number of elements whose value is at a place of the dictionary.
  package func count(ofCode code: Int32) -> Int { entries.useCount(of: code) }

  /// Returns the value of an element, or nothing if it has none.
  package subscript(element: Int) -> PropertyValue? { codes[element].map { dictionary[Int($0)] } }
}
