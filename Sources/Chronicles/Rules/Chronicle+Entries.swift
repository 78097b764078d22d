// SPDX-License-Identifier: MIT

extension Chronicle {
  /// Returns the id of an entry.
  func identifier(of entry: ChronicleEntry) -> Identifier { reference(of: entry).value }

  /// Returns the id of an entry with its place in the text.
  package func reference(of entry: ChronicleEntry) -> Reference {
    switch entry.section {
    case .source: sources[entry.position].id
    case .place: places[entry.position].id
    case .topic: topics[entry.position].id
    case .actor: actors[entry.position].id
    case .relation: relations[entry.position].happening.id
    case .event: events[entry.position].happening.id
    }
  }

  /// Returns how many entries a section has.
  package func count(of section: ChronicleEntry.Section) -> Int {
    switch section {
    case .source: sources.count
    case .place: places.count
    case .topic: topics.count
    case .actor: actors.count
    case .relation: relations.count
    case .event: events.count
    }
  }

  /// Returns what a relation and an event have in common; nothing for another entry.
  func happening(of entry: ChronicleEntry) -> Happening? {
    switch entry.section {
    case .relation: relations[entry.position].happening
    case .event: events[entry.position].happening
    default: nil
    }
  }

  /// Returns the names, words and claims of an entry.
  package func details(of entry: ChronicleEntry) -> Details {
    switch entry.section {
    case .source: sources[entry.position].details
    case .place: places[entry.position].details
    case .topic: topics[entry.position].details
    case .actor: actors[entry.position].details
    case .relation: relations[entry.position].happening.details
    case .event: events[entry.position].happening.details
    }
  }
}
