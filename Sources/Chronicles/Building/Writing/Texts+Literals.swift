// SPDX-License-Identifier: MIT

extension LocalizedText: ExpressibleByStringInterpolation {}

extension LocalizedText: ExpressibleByDictionaryLiteral {
  /// Creates a text in several languages, at least one: `["en": "Vienna", "de": "Wien"]`.
  public init(dictionaryLiteral elements: (String, String)...) {
    precondition(!elements.isEmpty, "A text in several languages needs at least one")
    versions = elements.map { Version(language: $0, text: $1) }
  }
}

extension Claim.Quote: ExpressibleByStringInterpolation {
  /// Creates a quote without what stands around it.
  public init(stringLiteral value: String) {
    self.init(exact: value)
  }
}

extension Claim.Locator: ExpressibleByStringInterpolation {
  /// Creates a locator in words: `"page 184"`.
  public init(stringLiteral value: String) {
    self = .words(value)
  }

  /// Returns the locator of characters of the document, counted in Unicode code points.
  public static func offsets(_ range: Range<Int>) -> Claim.Locator { .characters(Located(range)) }
}
