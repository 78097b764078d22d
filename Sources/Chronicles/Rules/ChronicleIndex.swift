// SPDX-License-Identifier: MIT

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
  /// The ids that several entries have: all the entries of each, in the order of the sections.
  let duplicates: [[Reference]]
  private let furtherSections: [Identifier: Set<ChronicleEntry.Section>]

  /// Creates the index of a chronicle; of two entries with one id the first counts.
  ///
  /// Complexity: O(entries).
  public init(of chronicle: Chronicle) {
    var entries: [Identifier: ChronicleEntry] = [:]
    var further: [Identifier: Set<ChronicleEntry.Section>] = [:]
    let sections = Self.sections(of: chronicle)
    for (section, ids) in sections {
      for (position, id) in ids.enumerated() {
        if entries[id.value] == nil {
          entries[id.value] = ChronicleEntry(section: section, position: position)
        } else {
          further[id.value, default: []].insert(section)
        }
      }
    }
    self.entries = entries
    furtherSections = further
    duplicates = further.isEmpty ? [] : Self.groups(of: Set(further.keys), in: sections)
  }

  /// Returns what an id names.
  public subscript(id: Identifier) -> ChronicleEntry? { entries[id] }

  /// Returns whether one of the entries that have an id, mostly one, stands in one of some sections.
  func hasEntry(_ id: Identifier, in sections: Set<ChronicleEntry.Section>) -> Bool {
    guard let entry = entries[id] else { return false }
    return sections.contains(entry.section)
      || furtherSections[id].map { !sections.isDisjoint(with: $0) } ?? false
  }

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

  private static func groups(
    of repeated: Set<Identifier>, in sections: [(ChronicleEntry.Section, [Reference])]
  ) -> [[Reference]] {
    let all = sections.flatMap { $0.1.filter { repeated.contains($0.value) } }
    let groups = Dictionary(grouping: all, by: \.value)
    return groups.values.sorted { $0[0].value < $1[0].value }
  }
}
