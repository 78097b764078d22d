// SPDX-License-Identifier: MIT

import Diagnostics

/// What an id names in a chronicle.
public struct ChronicleEntry: Hashable, Sendable {
  /// The sections of a chronicle.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    /// A source.
    case source
    /// A place.
    case place
    /// A topic.
    case topic
    /// An actor.
    case actor
    /// A relation.
    case relation
    /// An event.
    case event

    /// The section with its article: `a place`, `an actor`.
    public var phrase: String {
      switch self {
      case .actor, .event: "an \(rawValue)"
      default: "a \(rawValue)"
      }
    }
  }

  /// The section that it stands in.
  public let section: Section
  /// Its place in the section, from 0.
  public let position: Int
}

/// Finds the entries of a chronicle by id.
public struct ChronicleIndex: Sendable {
  private let entries: [Identifier: ChronicleEntry]
  /// The second and further entries of an id, with the first one's place.
  let duplicates: [(id: Reference, first: SourceRange?)]

  /// Creates the index of a chronicle; of two entries with one id the first counts.
  ///
  /// Complexity: O(entries).
  public init(of chronicle: Chronicle) {
    var entries: [Identifier: ChronicleEntry] = [:]
    var places: [Identifier: SourceRange] = [:]
    var duplicates: [(id: Reference, first: SourceRange?)] = []
    for (section, ids) in Self.sections(of: chronicle) {
      for (position, id) in ids.enumerated() {
        guard entries[id.value] == nil else {
          duplicates.append((id, places[id.value]))
          continue
        }
        entries[id.value] = ChronicleEntry(section: section, position: position)
        places[id.value] = id.range
      }
    }
    self.entries = entries
    self.duplicates = duplicates
  }

  /// Returns what an id names.
  public subscript(id: Identifier) -> ChronicleEntry? { entries[id] }

  /// The ids of all entries, in the order of the sections.
  static func sections(
    of chronicle: Chronicle
  ) -> [(ChronicleEntry.Section, [Reference])] {
    [
      (.source, chronicle.sources.map(\.id)), (.place, chronicle.places.map(\.id)),
      (.topic, chronicle.topics.map(\.id)), (.actor, chronicle.actors.map(\.id)),
      (.relation, chronicle.relations.map(\.id)), (.event, chronicle.events.map(\.id)),
    ]
  }
}
