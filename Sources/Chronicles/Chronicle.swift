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

  /// Creates an empty chronicle.
  public init(title: LocalizedText? = nil) {
    self.title = title
  }

  /// The kinds that its entries may have.
  public var kinds: KindTable { .builtIn }

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
  public var claims: [Claim] {
    let described =
      [details] + sources.map(\.details) + places.map(\.details) + topics.map(\.details)
      + actors.map(\.details) + relations.map(\.details) + events.map(\.details)
    return described.flatMap(\.claims)
  }
}
