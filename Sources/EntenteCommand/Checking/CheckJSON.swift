// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents
import EntenteKit

/// Writes what is wrong with chronicles for programs, as one object of JSON.
enum CheckJSON {
  /// Returns the object of some files, with a line feed at its end.
  static func text(of files: [CheckedFile]) -> String {
    JSONValue.object([.init("files", .list(files.map(value)))]).text(.lines)
  }

  private static func value(of file: CheckedFile) -> JSONValue {
    .compact([
      "path": .text(file.path), "well": .truth(file.isWell),
      "diagnostics": .list(diagnostics(of: file)), "summary": summary(of: file),
      "evidence": file.evidence.map { EvidenceJSON.value(of: $0) } ?? .null,
    ])
  }

  private static func diagnostics(of file: CheckedFile) -> [JSONValue] {
    switch file.result {
    case .success(let workspace):
      let printer = DiagnosticPrinter(sources: workspace.sources)
      return workspace.diagnostics.map { value(of: $0, printer) }
    case .failure(let error):
      return [["severity": "error", "message": .text(error.message)]]
    }
  }

  private static func value(
    of diagnostic: Diagnostic, _ printer: DiagnosticPrinter
  ) -> JSONValue {
    let notes = diagnostic.notes.map { note in
      JSONValue.object(
        [.init("message", .text(note.message))] + place(note.range, printer))
    }
    return .object(
      [
        .init("severity", .text(diagnostic.severity.rawValue)),
        .init("message", .text(diagnostic.message)),
      ] + place(diagnostic.range, printer)
        + (diagnostic.hint.map { [.init("hint", .text($0))] } ?? [])
        + (notes.isEmpty ? [] : [.init("notes", .list(notes))]))
  }

  /// Returns where something stands: lines and columns from 1, offsets in bytes from 0; the end is
  /// not part of it.
  private static func place(
    _ range: SourceRange?, _ printer: DiagnosticPrinter
  ) -> [JSONValue.Member] {
    let source = printer.source(of: range)
    let file = JSONValue.Member("file", .text(source.name))
    guard let range else { return [file] }
    let (start, end) = (
      source.position(at: range.lowerBound), source.position(at: range.upperBound)
    )
    return [
      file, .init("line", .integer(start.line)), .init("column", .integer(start.column)),
      .init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column)),
      .init("offset", .integer(range.lowerBound)), .init("endOffset", .integer(range.upperBound)),
    ]
  }

  private static func summary(of file: CheckedFile) -> JSONValue {
    let chronicle = (try? file.result.get())?.chronicle
    return .compact([
      "errors": .integer(file.count(of: .error)), "warnings": .integer(file.count(of: .warning)),
      "notes": .integer(file.count(of: .note)), "actors": JSONValue(chronicle?.actors.count),
      "places": JSONValue(chronicle?.places.count),
      "relations": JSONValue(chronicle?.relations.count),
      "events": JSONValue(chronicle?.events.count),
      "sources": JSONValue(chronicle?.sources.count), "claims": JSONValue(chronicle?.claimCount),
    ])
  }
}
