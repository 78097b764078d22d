// SPDX-License-Identifier: MIT

package import PropertyGraph

/// The different texts of a column, which its rows name by number.
package struct TextDictionary: Sendable {
  /// The texts, boxed as they are stored: handing one out allocates nothing.
  package let values: [PropertyValue]

  /// What is the same for two dictionaries that give the same numbers to the same texts.
  ///
  /// A dictionary only grows, so of two with the same identity one is the beginning of the other.
  /// That of a column that lost all its values and began anew has another identity.
  package let identity: Int64

  /// Creates a dictionary of texts.
  package init(values: [PropertyValue], identity: Int64) {
    self.values = values
    self.identity = identity
  }
}
