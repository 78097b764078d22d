// SPDX-License-Identifier: MIT

extension Identifier {
  /// The id of an entry that has yet to get one.
  package static let unnamed = Identifier(unchecked: "")
}

extension Chronicle {
  /// Gives every relation and event without an id one of its own, in the order written.
  ///
  /// Complexity: O(entries).
  ///
  /// - Parameter reserved: Ids that are not given, though no entry has them.
  package mutating func nameEntries(avoiding reserved: Set<Identifier> = []) {
    var namer = EntryNamer(self, avoiding: reserved)
    for index in relations.indices where relations[index].id.value == .unnamed {
      relations[index].id.value = namer.next(relations[index].happening, in: self)
      namer.insert(.relation, index, of: self)
    }
    for index in events.indices where events[index].id.value == .unnamed {
      events[index].id.value = namer.next(events[index].happening, in: self)
      namer.insert(.event, index, of: self)
    }
  }
}

/// Makes ids that no entry has.
private struct EntryNamer {
  private var table: IdentifierTable
  private var maker = AutomaticIdentifier()
  private let reserved: Set<Identifier>

  init(_ chronicle: Chronicle, avoiding reserved: Set<Identifier>) {
    self.reserved = reserved
    table = IdentifierTable(of: chronicle)
  }

  mutating func next(_ happening: Happening, in chronicle: Chronicle) -> Identifier {
    maker.next(
      kind: happening.kind.value, participants: happening.who.lazy.map(\.actor.value),
      when: happening.when,
      unless: { reserved.contains($0) || table.entry($0, in: chronicle) != nil })
  }

  mutating func insert(
    _ section: ChronicleEntry.Section, _ position: Int, of chronicle: Chronicle
  ) {
    _ = table.insert(ChronicleEntry(section: section, position: position), of: chronicle)
  }
}
