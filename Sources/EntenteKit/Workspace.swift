// SPDX-License-Identifier: MIT

import ChronicleFormats
public import Chronicles
public import Diagnostics
public import Documents

/// A chronicle that was read from a file, with its text and what is wrong with it.
public struct Workspace: Sendable {
  /// The file.
  public let file: InputFile
  /// Its text.
  public let source: SourceText
  /// The chronicle; nothing if the text is no document.
  public let chronicle: Chronicle?
  /// Everything that is wrong, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Reads a chronicle and checks it.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - format: Its form; nothing takes it from the extension, and YAML if that tells none.
  ///   - documents: Whether to check the copies of the sources, and where they are.
  /// - Throws: An error with the code `unreadable` if the file cannot be read. Mistakes in it are
  ///   diagnostics and are not thrown.
  public init(
    opening file: InputFile, format: DocumentFormat? = nil, documents: DocumentFolder? = nil
  ) throws(EntenteError) {
    self.file = file
    source = try file.text()
    let form = format ?? DocumentFormat(fileName: file.path) ?? .yaml
    let decoded = ChronicleDecoder(format: form).decode(source)
    chronicle = decoded.chronicle
    guard let documents, let chronicle = decoded.chronicle else {
      diagnostics = decoded.diagnostics
      return
    }
    let found = DocumentChecker(folder: documents).diagnostics(of: chronicle)
    diagnostics = (decoded.diagnostics + found).inTextOrder()
  }

  /// The chronicle if it can be used: read, and without errors.
  public var usableChronicle: Chronicle? {
    diagnostics.containsErrors ? nil : chronicle
  }
}
