// SPDX-License-Identifier: MIT

import Diagnostics

/// Marks the entries of a chronicle made in Swift, and finds the entries that marks stand for.
struct EntryMarker {
  private static let sections = ChronicleEntry.Section.allCases
  /// How many scalars of an entry are shown; each takes four bytes of the room of a mark at most.
  private static let longestBeginning = EntryLedger.room / 4
  private let chronicle: Chronicle
  private let ledger: EntryLedger
  /// The number before that of the first entry of each section that was not written in a builder.
  private var starts: [Int] = []

  init(_ chronicle: Chronicle, _ ledger: EntryLedger) {
    self.chronicle = chronicle
    self.ledger = ledger
    // Kinds come before all sections, as the rules about them do.
    var start = 1 + chronicle.declaredKinds.count
    for section in Self.sections {
      starts.append(start)
      start += chronicle.count(of: section)
    }
  }

  private func number(of entry: ChronicleEntry) -> Int {
    ledger[entry]?.number ?? starts[Int(entry.section.number)] + entry.position
  }

  private func number(ofKind position: Int) -> Int {
    ledger[kind: position]?.number ?? 1 + position
  }

  private func mark(_ section: ChronicleEntry.Section, _ position: Int) -> SourceRange {
    EntryLedger.mark(number(of: ChronicleEntry(section: section, position: position)))
  }

  // MARK: - Marking

  /// Returns the chronicle with a mark on each declared kind.
  func withMarkedKinds() -> Chronicle {
    guard !chronicle.declaredKinds.isEmpty else { return chronicle }
    var marked = chronicle
    marked.declaredKinds = chronicle.declaredKinds.enumerated().map { position, kind in
      kind.marked(EntryLedger.mark(number(ofKind: position)))
    }
    return marked
  }

  /// Returns the chronicle with the mark of its entry on everything that diagnostics point at.
  func withMarks() -> Chronicle {
    var marked = withMarkedKinds()
    marked.asOf?.range = EntryLedger.headMark
    marked.details.mark(EntryLedger.headMark)
    for index in marked.sources.indices { marked.sources[index].mark(mark(.source, index)) }
    for index in marked.places.indices { marked.places[index].mark(mark(.place, index)) }
    for index in marked.topics.indices { marked.topics[index].mark(mark(.topic, index)) }
    for index in marked.actors.indices { marked.actors[index].mark(mark(.actor, index)) }
    for index in marked.relations.indices {
      marked.relations[index].happening.mark(mark(.relation, index))
    }
    for index in marked.events.indices { marked.events[index].mark(mark(.event, index)) }
    return marked
  }

  // MARK: - Excerpts

  /// Returns what diagnostics point at, the chronicle itself first.
  func excerpts(for diagnostics: [Diagnostic]) -> [SourceText] {
    let ranges = diagnostics.flatMap { [$0.range].compactMap(\.self) + $0.notes.map(\.range) }
    let wanted = Set(ranges.map { EntryLedger.number(of: $0) })
    let beginnings = ledger.beginnings.map { excerpt($0.value.text, $0.key, $0.value.line) }
    let all = [head] + beginnings + kinds(wanted) + entries(wanted)
    return all.sorted { $0.origin.offset < $1.origin.offset }
  }

  private var head: SourceText {
    let text = EntryBeginning.text(ofChronicle: chronicle)
    return excerpt(text, 0, ledger.head.map { .init(number: 0, place: $0) }, or: "chronicle")
  }

  private func kinds(_ wanted: Set<Int>) -> [SourceText] {
    chronicle.declaredKinds.indices.filter { wanted.contains(number(ofKind: $0)) }.map { position in
      excerpt(
        EntryBeginning.text(of: chronicle.declaredKinds[position]), number(ofKind: position),
        ledger[kind: position], or: "chronicle.declaredKinds[\(position)]")
    }
  }

  private func entries(_ wanted: Set<Int>) -> [SourceText] {
    Self.sections.flatMap { section in
      (0..<chronicle.count(of: section)).compactMap { position in
        let entry = ChronicleEntry(section: section, position: position)
        guard wanted.contains(number(of: entry)) else { return nil }
        return excerpt(
          EntryBeginning.text(of: entry, in: chronicle), number(of: entry), ledger[entry],
          or: "chronicle.\(section.rawValue)s[\(position)]")
      }
    }
  }

  /// Returns a text that stands for an entry: its beginning, on the line of the program if known.
  private func excerpt(
    _ text: String, _ number: Int, _ line: EntryLedger.Line?, or name: String = ""
  ) -> SourceText {
    SourceText(
      name: line.map { "\($0.place.file)" } ?? name,
      bytes: Array(String(text.unicodeScalars.prefix(Self.longestBeginning)).utf8),
      origin: SourceOrigin(
        offset: EntryLedger.mark(number).lowerBound, line: line.map { Int($0.place.line) } ?? 1))
  }
}
