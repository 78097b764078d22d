// SPDX-License-Identifier: MIT

/// Finds the passage of a text that resembles a quote most, whatever its capitals, quotation marks
/// and dashes.
///
/// A window as long as the quote is moved over the text, and where it shares the most triples of
/// neighbouring characters with the quote, the passage is looked for: E. Ukkonen, "Approximate
/// string-matching with q-grams and maximal matches", Theoretical Computer Science 92(1), 1992. Its
/// ends are those of the smallest edit distance there: P. H. Sellers, "The theory and computation of
/// evolutionary distances: pattern recognition", Journal of Algorithms 1(4), 1980.
struct PassageFinder {
  /// A passage that resembles a quote.
  struct Passage: Equatable {
    /// Its characters.
    let indices: Range<Int>
    /// Whether it differs in capitals, quotation marks and dashes only.
    let isSameButForm: Bool
  }

  private let text: [Unicode.Scalar]

  /// Creates a finder for a text.
  ///
  /// Complexity: O(length).
  init(_ text: SearchableText) {
    self.text = text.characters.map(\.folded)
  }

  /// Quotes longer than this are looked for by their beginning and their end.
  private static let longestWhole = 1000

  /// Returns the passage that resembles a quote most, if one resembles it enough.
  ///
  /// Of passages as near, the first is taken. Complexity: O(length), and for the quote no more than
  /// the square of ``longestWhole``.
  func passage(like quote: [Unicode.Scalar]) -> Passage? {
    let quote = quote.map(\.folded)
    guard let window = TripleWindow.best(for: quote, in: text) else { return nil }
    guard quote.count > Self.longestWhole else {
      return SellersMatch(of: quote, in: text, near: window).map {
        Passage(indices: $0.indices, isSameButForm: $0.distance == 0)
      }
    }
    return longPassage(quote, window)
  }

  private func longPassage(_ quote: [Unicode.Scalar], _ window: Range<Int>) -> Passage? {
    let part = Self.longestWhole / 2
    let head = Array(quote.prefix(part))
    let tail = Array(quote.suffix(part))
    let first = window.lowerBound..<min(window.lowerBound + part, window.upperBound)
    let last = max(window.upperBound - part, window.lowerBound)..<window.upperBound
    let start = SellersMatch(of: head, in: text, near: first)?.indices.lowerBound
    let end = SellersMatch(of: tail, in: text, near: last)?.indices.upperBound
    let indices =
      min(
        start ?? window.lowerBound, window.upperBound)..<max(
        end ?? window.upperBound, window.upperBound - part)
    guard !indices.isEmpty else { return nil }
    return Passage(indices: indices, isSameButForm: text[indices].elementsEqual(quote))
  }
}

extension Unicode.Scalar {
  /// The character in its plain form: small, with straight quotation marks and a hyphen for dashes.
  var folded: Unicode.Scalar {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(value) + 0x20)
    case 0..<0x80: self
    // Primes and the quotation marks of several languages.
    case 0x2018...0x201B, 0x2032, 0xB4, 0x2039, 0x203A: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x300C...0x300F: "\""
    case 0x2010...0x2015, 0x2212: "-"
    default: properties.lowercaseMapping.unicodeScalars.first ?? self
    }
  }
}
