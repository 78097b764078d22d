// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit

/// Writes what is wrong with a chronicle as workflow commands of GitHub Actions, which show it
/// beside the lines.
///
/// The form, `::error file=a.yaml,line=1,col=2::message`, and its escapes are those of GitHub's
/// page "Workflow commands for GitHub Actions". Nothing but commands is written, and no text of a
/// chronicle can begin one.
enum CheckAnnotations {
  /// Returns the commands of a file, each on a line.
  static func text(of file: CheckedFile) -> String {
    switch file.result {
    case .failure(let error):
      let properties = file.path == "-" ? [] : [("file", file.path)]
      return command("error", properties, error.message)
    case .success(let workspace):
      let printer = DiagnosticPrinter(sources: workspace.sources)
      return workspace.diagnostics.map { annotation(of: $0, printer) }.joined()
        + (file.evidence.map { evidence($0, file) } ?? "")
    }
  }

  private static func annotation(
    of diagnostic: Diagnostic, _ printer: DiagnosticPrinter
  ) -> String {
    let notes = diagnostic.notes.map { note in
      let source = printer.source(of: note.range)
      return "\(source.name):\(source.position(at: note.range.lowerBound)): \(note.message)"
    }
    let lines = [diagnostic.message, diagnostic.hint].compactMap(\.self) + notes
    return command(
      diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue,
      place(diagnostic.range, printer), lines.joined(separator: "\n"))
  }

  private static func place(
    _ range: SourceRange?, _ printer: DiagnosticPrinter
  ) -> [(String, String)] {
    let source = printer.source(of: range)
    // Standard input is no file that a line could be shown of.
    guard source.name != InputFile("-").name else { return [] }
    guard let range else { return [("file", source.name)] }
    let start = source.position(at: range.lowerBound)
    let end = source.position(at: range.upperBound)
    // GitHub takes columns only of a place on one line.
    let last = start.line == end.line ? ("endColumn", end.column) : ("endLine", end.line)
    let numbers = [("line", start.line), ("col", start.column), last]
    return [("file", source.name)] + numbers.map { ($0.0, String($0.1)) }
  }

  private static func evidence(_ report: EvidenceReport, _ file: CheckedFile) -> String {
    let place = file.path == "-" ? [] : [("file", file.path)]
    return command("notice", place + [("title", "Evidence")], EvidenceText(of: report).text)
  }

  private static func command(
    _ name: String, _ properties: [(String, String)], _ message: String
  ) -> String {
    let list = properties.map { "\($0.0)=\(escaped($0.1, ["%", "\r", "\n", ":", ","]))" }
    let head = list.isEmpty ? name : name + " " + list.joined(separator: ",")
    return "::\(head)::\(escaped(message, ["%", "\r", "\n"]))\n"
  }

  /// Returns a text with some characters as `%` and two digits, and others that could steer a
  /// terminal shown as `�`.
  private static func escaped(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      guard special.contains(scalar) else {
        escaped.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      escaped += (digits.count < 2 ? "%0" : "%") + digits
    }
    return DiagnosticPrinter.printable(escaped)
  }
}
