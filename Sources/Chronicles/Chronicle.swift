// SPDX-License-Identifier: MIT

public import Chronology

/// A body of knowledge: who did what to whom, when, where, and according to which source.
///
/// Entries stand in the order in which they were written. References are by id and may point
/// forward; ``Validator`` tells which point nowhere.
public struct Chronicle: Hashable, Sendable {
  /// What it is called: the key `chronicle`.
  public var title: LocalizedText?
  /// How far the knowledge reaches; nothing takes the latest publication of the sources.
  public var asOf: Located<ExtendedDate>?
  /// Words, tags and claims of the chronicle as a whole.
  public var details = Details()
  /// The kinds that it adds to the built-in ones.
  public var declaredKinds: [KindDeclaration] = [] {
    didSet { kinds = KindTable.builtIn.adding(declaredKinds) }
  }
  /// The sources.
  public var sources: [Source] = []
  /// The places.
  public var places: [Place] = []
  /// The topics.
  public var topics: [Topic] = []
  /// The actors.
  public var actors: [Actor] = []
  /// The relations.
  public var relations: [Relation] = []
  /// The events.
  public var events: [Event] = []
  /// The kinds that its entries may have: the built-in ones, and those declared that are sound.
  public private(set) var kinds = KindTable.builtIn

  /// Creates an empty chronicle.
  public init(title: LocalizedText? = nil) {
    self.title = title
  }

  /// The end of what is known: of `as-of`, or else of the latest publication of the sources.
  ///
  /// Complexity: O(sources).
  public var horizon: Horizon? {
    if let asOf { return Horizon(endOf: asOf.value) }
    let known = sources.compactMap { source in source.published.flatMap(Horizon.init(endOf:)) }
    return known.max { $0.end < $1.end }
  }
}

extension Chronicle {
  /// The claims of all entries, in the order of the sections.
  public var claims: [Claim] { details.claims + entryDetails.flatMap(\.claims) }

  /// The number of claims of all entries.
  ///
  /// Complexity: O(entries).
  public var claimCount: Int {
    entryDetails.reduce(details.claims.count) { $0 + $1.claims.count }
  }

  /// The names, words and claims of all entries, in the order of the sections, made one by one.
  private var entryDetails: some Sequence<Details> {
    ChronicleEntry.Section.allCases.lazy.flatMap { section in
      (0..<count(of: section)).lazy.map { position in
        details(of: ChronicleEntry(section: section, position: position))
      }
    }
  }
}
