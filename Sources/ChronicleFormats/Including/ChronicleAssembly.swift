// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

/// Puts a chronicle together from its root and the files that it includes.
///
/// Documents come first, in the order in which they are named, each before those that it includes
/// itself; then JSON Lines, for they need the kinds that documents declare.
struct ChronicleAssembly {
  /// A file that is yet to be read.
  private struct Pending {
    let path: Located<String>
    let file: IncludePath?
    /// The files that led here, the root first.
    let chain: [Link]
  }

  /// A file that is being read: what it is, and what it is called.
  private struct Link {
    let identity: String
    let name: String
  }

  private(set) var chronicle = Chronicle()
  var reader = ChronicleReader()
  /// The texts of the documents, and of the lines of other files that something is said about.
  private(set) var sources: [SourceText]
  private(set) var diagnostics: [Diagnostic] = []
  private let files: IncludedFiles
  /// Where each file was included first.
  private var included: [String: SourceRange?] = [:]
  private var pending: [Pending] = []
  private var bulk: [BulkFile] = []
  private var fileCount = 1

  init(root: SourceText, files: IncludedFiles) {
    sources = [root]
    self.files = files
  }

  /// Reads everything.
  ///
  /// - Returns: Whether the root could be read as a document.
  mutating func read(_ format: DocumentFormat) -> Bool {
    let document = DocumentParser(format: format).parse(sources[0])
    diagnostics += document.diagnostics
    guard let root = document.root else { return false }
    let link = Link(identity: files.rootIdentity ?? "", name: sources[0].name)
    included[link.identity] = .some(nil)
    read(root, as: .chronicle, at: nil, chain: [link])
    while let next = pending.popLast() { include(next) }
    for file in bulk { stream(file) }
    chronicle.resolvePublishers()
    chronicle.nameEntries(avoiding: reader.written)
    return true
  }

  // MARK: - Documents

  private mutating func read(
    _ root: DocumentNode, as shape: EntryShape, at file: IncludePath?, chain: [Link]
  ) {
    reader.read(root, as: shape, into: &chronicle)
    pending += reader.takeIncludes().reversed().map {
      Pending(path: $0, file: file, chain: chain)
    }
  }

  private mutating func include(_ next: Pending) {
    guard let path = IncludePath(next.path.value, namedBy: next.file) else {
      let isEmpty = next.path.value.allSatisfy { $0 == "/" || $0 == "." }
      report(
        isEmpty && !next.path.value.contains("..")
          ? "'\(next.path.value)' names no file"
          : "'\(next.path.value)' leads out of the folder of the chronicle", next.path)
      return
    }
    guard let format = DocumentFormat(fileName: path.text) else {
      report(
        "'\(next.path.value)' does not tell its form", next.path,
        hint: "end it in .yaml, .json or .jsonl")
      return
    }
    do throws(IncludeRefusal) {
      let file = try files.open(path.text)
      guard isNew(file, next) else { return }
      try read(file, format, path, next)
    } catch {
      report(
        "'\(next.path.value)' cannot be included: \(error.reason)", next.path, hint: error.hint)
    }
  }

  /// Returns whether a file was not read before; a circle and a second time are mistakes.
  private mutating func isNew(_ file: IncludedFile, _ next: Pending) -> Bool {
    guard let first = included.updateValue(next.path.range, forKey: file.identity) else {
      return true
    }
    included[file.identity] = first
    let notes = first.map { [Diagnostic.Note("first included here", at: $0)] } ?? []
    guard let start = next.chain.firstIndex(where: { $0.identity == file.identity }) else {
      diagnostics.append(
        .error("'\(next.path.value)' is included twice", at: next.path.range, notes: notes))
      return false
    }
    let circle = next.chain[start...].map(\.name) + [next.chain[start].name]
    diagnostics.append(
      .error(
        "the includes go round in a circle: \(circle.joined(separator: ", "))",
        at: next.path.range, hint: "leave one of them out", notes: notes))
    return false
  }

  private mutating func read(
    _ file: IncludedFile, _ format: DocumentFormat, _ path: IncludePath, _ next: Pending
  ) throws(IncludeRefusal) {
    guard fileCount < SourceRange.mostFiles - 1 else {
      throw IncludeRefusal("a chronicle has \(fileCount) files at most")
    }
    let origin = SourceOrigin(file: fileCount)
    fileCount += 1
    guard format != .jsonLines else {
      bulk.append(
        BulkFile(name: file.name, path: path.text, place: next.path, origin: origin))
      return
    }
    if format == .yaml, file.size > DocumentParser.largestYAML {
      throw IncludeRefusal(
        DocumentParser.tooLargeYAML.message, hint: DocumentParser.tooLargeYAML.hint)
    }
    let bytes = try file.readAll(atMost: 1 << 30)
    let source = SourceText(name: file.name, bytes: bytes, origin: origin)
    sources.append(source)
    let document = DocumentParser(format: format).parse(source)
    diagnostics += document.diagnostics
    guard let root = document.root else { return }
    read(
      root, as: .part, at: path,
      chain: next.chain + [Link(identity: file.identity, name: file.name)])
  }

  // MARK: - JSON Lines

  private mutating func stream(_ bulk: BulkFile) {
    do throws(IncludeRefusal) {
      var lines = JSONLinesReader(origin: bulk.origin)
      let limit = reader.diagnostics.count + diagnostics.count + BulkFile.mostMistakes
      let file = try files.open(bulk.path)
      try bulk.forEachPiece(of: file) { piece throws(IncludeRefusal) in
        if let piece { lines.append(piece) } else { lines.finish() }
        while let line = lines.next() {
          readLine(line)
          guard reader.diagnostics.count + diagnostics.count < limit else {
            throw .tooManyMistakes
          }
        }
        guard !lines.isOverlong else { throw .overlongLine }
      }
    } catch {
      report(
        "'\(bulk.place.value)' cannot be read to its end: \(error.reason)", bulk.place,
        hint: error.hint)
    }
  }

  private mutating func readLine(_ line: ParsedDocument) {
    diagnostics += line.diagnostics
    guard let node = line.root else { return }
    let isRelation = BulkFile.kind(of: node).flatMap { chronicle.kinds[$0] }?.family == .relation
    let wasRead: Bool
    if isRelation, let relation = reader.relation(node) {
      chronicle.relations.append(relation)
      wasRead = true
    } else if !isRelation, let event = reader.event(node) {
      chronicle.events.append(event)
      wasRead = true
    } else {
      wasRead = false
    }
    guard !wasRead, let id = WrittenIdentifiers.identifier(of: node) else { return }
    reader.noteWritten(id)
  }

  private mutating func report(_ message: String, _ place: Located<String>, hint: String? = nil) {
    diagnostics.append(.error(message, at: place.range, hint: hint))
  }

  // MARK: - Excerpts

  /// Adds the lines of streamed files that diagnostics point at, and orders the texts.
  mutating func addExcerpts(for told: [Diagnostic]) {
    let ranges = told.flatMap { [$0.range].compactMap(\.self) + $0.notes.map(\.range) }
    for file in bulk {
      let places = ranges.filter { $0.file == file.origin.file }.map(\.lowerBound)
      guard !places.isEmpty, let again = try? files.open(file.path) else { continue }
      sources += file.excerpts(at: places, from: again)
    }
    sources.sort { ($0.origin.file, $0.origin.offset) < ($1.origin.file, $1.origin.offset) }
  }
}
