// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

/// Turns a document tree into a chronicle and collects what cannot be read.
///
/// Entries are kept wherever their id is known, however much of them is wrong, so that one mistake
/// does not make a hundred others.
struct ChronicleReader {
  var diagnostics: [Diagnostic] = []
  var identifiers: AutomaticIdentifier

  /// Creates a reader that gives none of the ids that are written in the text.
  init(avoiding written: Set<Identifier>) {
    identifiers = AutomaticIdentifier(avoiding: written)
  }

  mutating func chronicle(from root: DocumentNode) -> Chronicle {
    var chronicle = Chronicle()
    guard let fields = fields(of: root, .chronicle) else { return chronicle }
    chronicle.title = fields["chronicle"].flatMap { localizedText($0) }
    chronicle.asOf = fields["as-of"].flatMap { horizon($0) }
    chronicle.details = details(of: fields)
    guard case .map(let entries) = root.content else { return chronicle }
    for entry in entries where !entry.value.isEmpty { readSection(entry, into: &chronicle) }
    resolvePublishers(of: &chronicle)
    return chronicle
  }

  /// Reads one section; sections are read in the order of the file, which decides automatic ids.
  private mutating func readSection(_ entry: DocumentEntry, into chronicle: inout Chronicle) {
    switch entry.key {
    case "sources":
      chronicle.sources += section(entry) { reader, id, node in reader.source(id, node) }
    case "places":
      chronicle.places += section(entry) { reader, id, node in reader.place(id, node) }
    case "topics":
      chronicle.topics += section(entry) { reader, id, node in reader.topic(id, node) }
    case "actors":
      chronicle.actors += section(entry) { reader, id, node in reader.actor(id, node) }
    case "relations":
      chronicle.relations += list(entry).compactMap { relation($0) }
    case "events":
      chronicle.events += list(entry).compactMap { event($0) }
    default: break
    }
  }

  private mutating func section<Entry>(
    _ section: DocumentEntry,
    _ read: (inout ChronicleReader, Reference, DocumentNode) -> Entry
  ) -> [Entry] {
    guard case .map(let entries) = section.value.content else {
      report(
        "'\(section.key)' must be a map from ids to entries, not \(section.value.form)",
        at: section.value.range)
      return []
    }
    var seen: Set<String> = []
    return entries.compactMap { entry in
      let read = identifier(entry.key, at: entry.keyRange).map { read(&self, $0, entry.value) }
      // A key that stands twice in JSON has its own message; the first counts.
      return seen.insert(entry.key).inserted ? read : nil
    }
  }

  private mutating func list(_ section: DocumentEntry) -> [DocumentNode] {
    guard case .list(let items) = section.value.content else {
      report(
        "'\(section.key)' must be a list, not \(section.value.form)", at: section.value.range,
        hint: "start each entry with '- '")
      return []
    }
    return items
  }

  /// Takes a publisher for an actor if an actor has that id.
  private func resolvePublishers(of chronicle: inout Chronicle) {
    let actors = Set(chronicle.actors.map(\.id.value))
    for index in chronicle.sources.indices {
      guard case .name(let name) = chronicle.sources[index].publisher,
        let id = Identifier(name), actors.contains(id)
      else { continue }
      chronicle.sources[index].publisher = .actor(Reference(id))
    }
  }

  // MARK: - Maps

  /// Returns the fields of a map; reports what is not a map, and keys that its shape does not have.
  mutating func fields(of node: DocumentNode, _ shape: EntryShape) -> Fields? {
    if node.isEmpty { return Fields([], at: node.range) }
    guard case .map(let entries) = node.content else {
      report("\(shape.phrase) must be a map, not \(node.form)", at: node.range)
      return nil
    }
    for entry in entries where !shape.keys.contains(entry.key) { reportKey(entry, of: shape) }
    return Fields(entries, at: node.range)
  }

  private mutating func reportKey(_ entry: DocumentEntry, of shape: EntryShape) {
    if shape.reserved.contains(entry.key) {
      report("the key '\(entry.key)' is not supported yet", at: entry.keyRange)
    } else {
      report(
        "\(shape.phrase) has no key '\(entry.key)'", at: entry.keyRange,
        hint: hint(for: entry, of: shape))
    }
  }

  private func hint(for entry: DocumentEntry, of shape: EntryShape) -> String {
    if let key = shape.meant(by: entry.key) { return "did you mean '\(key)'?" }
    if let hint = SpellingIndex(shape.keys).hint(for: entry.key) { return hint }
    // Within braces, YAML takes what stands behind a comma for a key without a value.
    let isRest = entry.value.isEmpty && entry.key.contains(where: \.isWhitespace)
    if isRest { return "a text that holds a comma stands in quotes" }
    return "its keys are \(shape.keys.joined(separator: ", "))"
  }

  mutating func report(_ message: String, at range: SourceRange?, hint: String? = nil) {
    diagnostics.append(.error(message, at: range, hint: hint))
  }
}
