// SPDX-License-Identifier: MIT

/// The text of a document in which quotes are looked up: each run of white space is one space.
///
/// A quote breaks its lines where its writer did, and not where the document does. Everything else
/// is compared as it stands, code point by code point.
struct SearchableText: Sendable {
  /// The characters.
  let characters: [Unicode.Scalar]
  /// The number of code points of the document.
  let count: Int
  /// Where in the document each character stands, in code points; of a run of white space the first.
  private let places: [Int32]

  /// Prepares a text.
  ///
  /// Complexity: O(length).
  init(_ text: String) {
    var characters: [Unicode.Scalar] = []
    var places: [Int32] = []
    characters.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    var count: Int32 = 0
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar.isWhiteSpace
      if !(isSpace && isAfterSpace) {
        characters.append(isSpace ? " " : scalar)
        places.append(count)
      }
      isAfterSpace = isSpace
      count += 1
    }
    self.characters = characters
    self.places = places
    self.count = Int(count)
  }

  /// Returns a text as it is compared: with single spaces, and none at its ends.
  static func comparable(_ text: String) -> [Unicode.Scalar] {
    let searchable = SearchableText(text)
    return Array(searchable.characters[searchable.trimmed(searchable.characters.indices)])
  }

  /// Returns where characters stand in the document, in code points.
  func range(of indices: Range<Int>) -> Range<Int> {
    guard !indices.isEmpty else {
      let place = indices.lowerBound < places.count ? Int(places[indices.lowerBound]) : count
      return place..<place
    }
    return Int(places[indices.lowerBound])..<Int(places[indices.upperBound - 1]) + 1
  }

  /// Returns the characters of a range of code points, without spaces at its ends.
  ///
  /// Complexity: O(log length).
  func indices(in range: Range<Int>) -> Range<Int> {
    trimmed(index(of: range.lowerBound)..<index(of: range.upperBound))
  }

  /// Returns the index of the first character at or behind a place in the document.
  func index(of place: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Returns indices without those of spaces at their ends; there is never more than one.
  func trimmed(_ indices: Range<Int>) -> Range<Int> {
    var (start, end) = (indices.lowerBound, indices.upperBound)
    if start < end, characters[start] == " " { start += 1 }
    if start < end, characters[end - 1] == " " { end -= 1 }
    return start..<end
  }

  /// Returns characters as a text, shortened in the middle if it has more than so many.
  func excerpt(_ indices: Range<Int>, atMost limit: Int) -> String {
    guard indices.count > limit else { return String(characters[indices]) }
    let half = limit / 2
    return String(characters[indices.prefix(half)]) + " … "
      + String(characters[indices.suffix(half)])
  }
}

extension String {
  /// Creates a text of characters.
  init(_ characters: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: characters)
    self.init(view)
  }
}

extension Unicode.Scalar {
  /// Whether it is white space by Unicode's property `White_Space`, as no-break spaces are.
  var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
