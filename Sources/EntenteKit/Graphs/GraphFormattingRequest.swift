// SPDX-License-Identifier: MIT

import Diagnostics
import Graphviz

/// A file of graphs in DOT to put into canonical form.
public struct GraphFormattingRequest: Hashable, Sendable {
  /// The file.
  public let file: InputFile

  /// Creates a request.
  public init(_ file: InputFile) {
    self.file = file
  }

  /// Reads the file and formats its text; nothing is written.
  ///
  /// - Throws: An error with the code `unreadable` if the file cannot be read, and `innerFault` if
  ///   its canonical form would not mean the same.
  public func run() throws(EntenteError) -> FormattedFile {
    let bytes = try file.bytes()
    let parsed = DOTDocument.parse(bytes)
    let legible = LegibleSource(bytes)
    let source = SourceText(name: file.name, bytes: legible.bytes)
    let diagnostics = parsed.diagnostics.map(legible.diagnostic)
    guard let document = parsed.document, !diagnostics.containsErrors else {
      return FormattedFile(source: source, diagnostics: diagnostics)
    }
    let result = Array(document.formatted().utf8)
    guard means(result, theSameAs: bytes) else {
      throw EntenteError(
        .innerFault, "\(file.name): its canonical form would not mean the same; it is left as it is"
      )
    }
    return FormattedFile(
      source: source, bytes: result, isCanonical: result == bytes,
      diagnostics: diagnostics)
  }

  private func means(_ text: [UInt8], theSameAs original: [UInt8]) -> Bool {
    DOTParser.parse(text).graphs == DOTParser.parse(original).graphs
  }
}
