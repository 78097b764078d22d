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
  var cache = ReadingCache()
  /// The files that the chronicle includes, in the order in which they are named.
  private(set) var includes: [Located<String>] = []
  /// The ids that are written somewhere, whether their entries could be read or not.
  private(set) var written: Set<Identifier> = []

  /// Reads the root of a chronicle, or a file that it includes.
  mutating func read(_ root: DocumentNode, as shape: EntryShape, into chronicle: inout Chronicle) {
    written.formUnion(WrittenIdentifiers.all(in: root))
    guard let fields = fields(of: root, shape) else { return }
    if shape.has("as-of") { readHead(fields, into: &chronicle) }
    includes += items(fields["include"]).compactMap { text($0) }
    guard case .map(let entries) = root.content else { return }
    // Kinds come first, for whatever stands before them may be of one.
    for entry in entries where entry.key == "kinds" && !entry.value.isEmpty {
      chronicle.declaredKinds += kindDeclarations(entry)
    }
    for entry in entries where !entry.value.isEmpty { readSection(entry, into: &chronicle) }
  }

  /// Takes the names of the files to include, of which there are then none.
  mutating func takeIncludes() -> [Located<String>] {
    defer { includes = [] }
    return includes
  }

  /// Notes an id that was written in an entry that could not be read.
  mutating func noteWritten(_ id: Identifier) { written.insert(id) }

  private mutating func readHead(_ fields: Fields, into chronicle: inout Chronicle) {
    chronicle.title = fields["chronicle"].flatMap { localizedText($0) }
    chronicle.asOf = fields["as-of"].flatMap { horizon($0) }
    chronicle.details = details(of: fields)
  }

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

  // MARK: - Maps

  /// Returns the fields of a map; reports what is not a map, and keys that its shape does not have.
  mutating func fields(of node: DocumentNode, _ shape: EntryShape) -> Fields? {
    if node.isEmpty { return Fields([], at: node.range) }
    guard case .map(let entries) = node.content else {
      report("\(shape.phrase) must be a map, not \(node.form)", at: node.range)
      return nil
    }
    for entry in entries where !shape.has(entry.key) { reportKey(entry, of: shape) }
    return Fields(entries, at: node.range)
  }

  private mutating func reportKey(_ entry: DocumentEntry, of shape: EntryShape) {
    report(
      "\(shape.phrase) has no key '\(entry.key)'", at: entry.keyRange,
      hint: hint(for: entry, of: shape))
  }

  private func hint(for entry: DocumentEntry, of shape: EntryShape) -> String {
    if entry.key == "as-of", !shape.has("as-of") {
      return "the horizon stands in the file that includes this one"
    }
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
