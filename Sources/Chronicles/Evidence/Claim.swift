// SPDX-License-Identifier: MIT

public import Chronology

/// One source's word for an entry, and what it says differently.
public struct Claim: Hashable, Sendable {
  /// Where in its source a claim stands.
  public enum Locator: Hashable, Sendable {
    /// A page, a paragraph, a time: in words.
    case words(String)
    /// Characters of the document, counted in Unicode code points; the end is not part of them.
    case characters(Located<Range<Int>>)
  }

  /// Words of the source, to be found again after W3C's Web Annotation Data Model.
  public struct Quote: Hashable, Sendable {
    /// The words.
    public var exact: String
    /// What stands before them.
    public var prefix: String?
    /// What stands after them.
    public var suffix: String?

    /// Creates a quote.
    public init(exact: String, prefix: String? = nil, suffix: String? = nil) {
      self.exact = exact
      self.prefix = prefix
      self.suffix = suffix
    }
  }

  /// The source.
  public var source: Reference
  /// Who relayed it: actors or sources.
  public var via: [Reference] = []
  /// Who says so.
  public var by: [Reference] = []
  /// What the source does with the matter.
  public var stance = Stance.asserts
  /// Where in the source.
  public var locator: Locator?
  /// The words themselves.
  public var quote: Quote?
  /// How likely it is true: 1, confirmed, to 5, improbable, and 6, which cannot be judged, of the
  /// Admiralty (NATO) system.
  public var credibility: Int?
  /// When it was, as this source has it.
  public var when: ExtendedDate?
  /// Who took part, as this source has it.
  public var who: [Participation] = []
  /// Where it was, as this source has it.
  public var places: [Reference] = []
  /// A remark.
  public var note: LocalizedText?

  /// Creates a claim that asserts.
  public init(source: Reference) {
    self.source = source
  }
}

/// What a source does with the matter of a claim.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  /// It says that it is so.
  case asserts
  /// It says that it may be so, or that somebody says so without proof.
  case alleges
  /// It says that it is not so.
  case denies
}
