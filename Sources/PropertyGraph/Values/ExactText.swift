// SPDX-License-Identifier: MIT

/// A text that equals another only if it has the same code points.
///
/// Swift's strings are equal if they are canonically equivalent (Unicode Standard Annex 15), so
/// that a dictionary of them would give "é" of one code point back as "é" of two. openCypher
/// compares code points, and what was put into a graph must come out of it unchanged.
struct ExactText: Hashable, Sendable {
  let text: String

  /// Whether the text was found to be ASCII; if not, it may be so all the same.
  private let isKnownASCII: Bool

  /// Creates a text to search for.
  init(_ text: String) {
    self.text = text
    isKnownASCII = false
  }

  /// Creates a text to keep: looking at it once makes every later comparison with it short.
  init(keeping text: String) {
    self.text = text
    isKnownASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Returns whether two texts have the same code points.
  static func == (left: Self, right: Self) -> Bool {
    guard left.isKnownASCII || right.isKnownASCII else { return areSame(left.text, right.text) }
    // What is equivalent to ASCII without being it, such as the Kelvin sign, takes more bytes.
    return left.text == right.text && left.text.utf8.count == right.text.utf8.count
  }

  /// Feeds the text to a hasher.
  ///
  /// Texts with the same code points are canonically equivalent, hence have the same hash.
  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension ExactText {
  /// Returns whether two texts have the same code points.
  static func areSame(_ left: String, _ right: String) -> Bool {
    // The comparison of strings is the faster one, and tells most pairs apart.
    left == right && left.utf8.elementsEqual(right.utf8)
  }

  /// Returns whether one text comes before another by code points.
  static func areInOrder(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
