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
  private var further = Rare<Further>()

  /// Creates a claim that asserts.
  public init(source: Reference) {
    self.source = source
  }

  private struct Further: Sayable {
    var via: [Reference] = []
    var by: [Reference] = []
    var stance = Stance.asserts
    var locator: Locator?
    var quote: Located<Quote>?
    var credibility: Int?
    var date: Located<ExtendedDate>?
    var who: [Participation] = []
    var places: [Reference] = []
    var note: LocalizedText?
  }
}

extension Claim {
  /// Who relayed it: actors or sources.
  public var via: [Reference] {
    get { further[\.via] }
    set { further.values.via = newValue }
  }

  /// Who says so.
  public var by: [Reference] {
    get { further[\.by] }
    set { further.values.by = newValue }
  }

  /// What the source does with the matter.
  public var stance: Stance {
    get { further[\.stance] }
    set { further.values.stance = newValue }
  }

  /// Where in the source.
  public var locator: Locator? {
    get { further[\.locator] }
    set { further.values.locator = newValue }
  }

  /// The words themselves.
  public var quote: Located<Quote>? {
    get { further[\.quote] }
    set { further.values.quote = newValue }
  }

  /// How likely it is true: 1, confirmed, to 5, improbable, and 6, which cannot be judged, of the
  /// Admiralty (NATO) system.
  public var credibility: Int? {
    get { further[\.credibility] }
    set { further.values.credibility = newValue }
  }

  /// When it was, as this source has it.
  public var when: ExtendedDate? {
    get { date?.value }
    set { date = newValue.map { Located($0) } }
  }

  /// When it was, as this source has it, with its place in the text.
  public var date: Located<ExtendedDate>? {
    get { further[\.date] }
    set { further.values.date = newValue }
  }

  /// Who took part, as this source has it.
  public var who: [Participation] {
    get { further[\.who] }
    set { further.values.who = newValue }
  }

  /// Where it was, as this source has it.
  public var places: [Reference] {
    get { further[\.places] }
    set { further.values.places = newValue }
  }

  /// A remark.
  public var note: LocalizedText? {
    get { further[\.note] }
    set { further.values.note = newValue }
  }
}
