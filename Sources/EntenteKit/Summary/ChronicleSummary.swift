// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology

/// What is in a chronicle: how much of what, from when to when, of which kinds, on whose word.
public struct ChronicleSummary: Hashable, Sendable {
  /// A kind, and how many entries are of it itself.
  public struct KindCount: Hashable, Sendable {
    /// The kind.
    public let kind: String
    /// What it is a kind of.
    public let family: Kind.Family
    /// How many entries are of this kind, and of none below it.
    public let count: Int
  }

  /// A source, and what hangs on it.
  public struct SourceCount: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The title, or the id of a source without one.
    public let title: String
    /// When it was published, as written.
    public let published: String?
    /// How far it can be trusted, `A` to `F`.
    public let reliability: String?
    /// How many claims are made on its word.
    public let claims: Int
  }

  /// How many relations and events are evidenced in a way.
  public struct EvidenceCount: Hashable, Sendable {
    /// The way.
    public let evidence: Evidence
    /// How many relations are.
    public let relations: Int
    /// How many events are.
    public let events: Int
  }

  /// What it is called.
  public let title: String?
  /// How far the knowledge reaches, as written.
  public let asOf: String?
  /// The last day that is known of: of `as-of`, or else of the latest publication of a source.
  public let horizon: CalendarDate?
  /// The first day on which a relation or event can have begun; nothing if none has a known start.
  public let firstDay: CalendarDate?
  /// The last day on which a relation or event can have ended; nothing if none has a known end.
  public let lastDay: CalendarDate?
  /// How many entries each section has, and how many claims there are.
  public let counts: [Count]
  /// The kinds that occur, the most frequent of each family first.
  public let kinds: [KindCount]
  /// The sources, those with the most claims first.
  public let sources: [SourceCount]
  /// The ways in which relations and events are evidenced, from none to asserted.
  public let evidence: [EvidenceCount]

  /// A number with the name of what is counted.
  public struct Count: Hashable, Sendable {
    /// The name, in the plural.
    public let name: String
    /// The number.
    public let number: Int
  }

  /// Counts what is in a chronicle.
  ///
  /// Complexity: O(entries + claims).
  public init(of chronicle: Chronicle) {
    var tally = Tally(chronicle)
    tally.count()
    title = chronicle.title?.text
    asOf = chronicle.asOf?.value.text
    horizon = chronicle.horizon.map { CalendarDate(dayNumber: $0.end.day - 1) }
    firstDay = tally.firstDay
    lastDay = tally.lastDay
    counts = Self.counts(of: chronicle)
    kinds = tally.kindCounts
    sources = tally.sourceCounts
    evidence = Evidence.allCases.map {
      EvidenceCount(
        evidence: $0, relations: tally.relationEvidence[$0, default: 0],
        events: tally.eventEvidence[$0, default: 0])
    }
  }

  private static func counts(of chronicle: Chronicle) -> [Count] {
    [
      Count(name: "actors", number: chronicle.actors.count),
      Count(name: "relations", number: chronicle.relations.count),
      Count(name: "events", number: chronicle.events.count),
      Count(name: "places", number: chronicle.places.count),
      Count(name: "topics", number: chronicle.topics.count),
      Count(name: "sources", number: chronicle.sources.count),
      Count(name: "claims", number: chronicle.claimCount),
    ]
  }
}
