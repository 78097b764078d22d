// SPDX-License-Identifier: MIT

/// Finds the entries of a chronicle by id.
public struct ChronicleIndex: Sendable {
  private let chronicle: Chronicle
  private let table: IdentifierTable
  /// Entries whose id another entry has already, in the order of the sections.
  private(set) var repeated: [ChronicleEntry] = []
  private var furtherSections: [Identifier: SectionSet] = [:]

  /// Creates the index of a chronicle; of two entries with one id the first counts.
  ///
  /// Complexity: O(entries).
  public init(of chronicle: Chronicle) {
    self.chronicle = chronicle
    var others: [ChronicleEntry] = []
    table = IdentifierTable(of: chronicle) { others.append($0) }
    repeated = others
    for entry in others {
      let id = chronicle.identifier(of: entry)
      furtherSections[id, default: []].insert(SectionSet(entry.section))
    }
  }

  /// Returns what an id names.
  public subscript(id: Identifier) -> ChronicleEntry? { table.entry(id, in: chronicle) }

  /// Returns whether one of the entries that have an id, mostly one, stands in one of some sections.
  func hasEntry(_ id: Identifier, in sections: SectionSet) -> Bool {
    guard let entry = self[id] else { return false }
    return sections.contains(entry.section)
      || furtherSections[id].map { !sections.isDisjoint(with: $0) } ?? false
  }

  /// Returns the event that an id names.
  public func event(_ id: Identifier) -> Event? {
    guard let entry = self[id], entry.section == .event else { return nil }
    return chronicle.events[entry.position]
  }

  /// Returns the relation that an id names.
  public func relation(_ id: Identifier) -> Relation? {
    guard let entry = self[id], entry.section == .relation else { return nil }
    return chronicle.relations[entry.position]
  }

  /// Returns the actor that an id names.
  public func actor(_ id: Identifier) -> Actor? {
    guard let entry = self[id], entry.section == .actor else { return nil }
    return chronicle.actors[entry.position]
  }

  /// Returns the source that an id names.
  public func source(_ id: Identifier) -> Source? {
    guard let entry = self[id], entry.section == .source else { return nil }
    return chronicle.sources[entry.position]
  }

  /// Returns the place that an id names.
  public func place(_ id: Identifier) -> Place? {
    guard let entry = self[id], entry.section == .place else { return nil }
    return chronicle.places[entry.position]
  }

  /// Returns the event or relation that an id names, as what both have in common.
  public func happening(_ id: Identifier) -> Happening? {
    event(id)?.happening ?? relation(id)?.happening
  }

  /// The ids of all entries, in the order of the sections.
  var identifiers: [String] {
    ChronicleEntry.Section.allCases.flatMap { section in
      (0..<chronicle.count(of: section)).map { position in
        chronicle.identifier(of: ChronicleEntry(section: section, position: position)).text
      }
    }
  }
}
