// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import Testing

/// Returns the canonical form of a text.
func formatted(_ text: String, _ format: DocumentFormat = .yaml) throws -> String {
  let source = SourceText(name: "t", text: text)
  switch ChronicleFormatter(format: format).format(source) {
  case .text(let text): return text
  case .refused(let diagnostics):
    Issue.record("refused: \(diagnostics.map(\.message)) \(text)")
  case .fault(let fault): Issue.record("\(fault): \(text)")
  }
  throw FormatTestFailure()
}

/// Returns what is in the way of formatting a text, as `line:column message`.
func obstacles(_ text: String, _ format: DocumentFormat = .yaml) -> [String] {
  let source = SourceText(name: "t", text: text)
  guard case .refused(let found) = ChronicleFormatter(format: format).format(source) else {
    return []
  }
  return found.map { diagnostic in
    let place = diagnostic.range.map { source.position(at: $0.lowerBound).description } ?? "-"
    return "\(place) \(diagnostic.message)"
  }
}

/// A text that should have been formatted was not.
struct FormatTestFailure: Error {}

/// A YAML text with its comments.
func annotated(_ text: String) throws -> AnnotatedDocument {
  guard case .document(let document) = AnnotatedDocument.read(SourceText(name: "t", text: text))
  else { throw FormatTestFailure() }
  return document
}
