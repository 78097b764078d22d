// SPDX-License-Identifier: MIT

import ChronicleFormats
public import Diagnostics
public import Documents

/// A file to put into canonical form.
public struct FormattingRequest: Hashable, Sendable {
  /// The file.
  public let file: InputFile
  /// Its form; nothing takes it from the extension, and YAML if that tells none.
  public let format: DocumentFormat?

  /// Creates a request.
  public init(_ file: InputFile, format: DocumentFormat? = nil) {
    self.file = file
    self.format = format
  }

  /// Reads the file and formats its text; nothing is written.
  ///
  /// - Throws: An error with the code `unreadable` if the file cannot be read, and `innerFault` if
  ///   its canonical form would not mean the same.
  public func run() throws(EntenteError) -> FormattedFile {
    let bytes = try file.bytes()
    let source = SourceText(name: file.name, bytes: bytes)
    let form = format ?? DocumentFormat(fileName: file.path) ?? .yaml
    switch ChronicleFormatter(format: form).format(source) {
    case .text(let text):
      let result = Array(text.utf8)
      return FormattedFile(source: source, bytes: result, isCanonical: result == bytes)
    case .refused(let diagnostics):
      return FormattedFile(source: source, diagnostics: diagnostics)
    case .fault(let fault):
      throw EntenteError(.innerFault, "\(file.name): \(fault); it is left as it is")
    }
  }
}

/// What formatting a file gave.
public struct FormattedFile: Sendable {
  /// The text that was read.
  public let source: SourceText
  /// The canonical form; nothing if something is in its way.
  public let bytes: [UInt8]?
  /// Whether the file is in canonical form, to the byte.
  public let isCanonical: Bool
  /// What is in its way, or may not be what was meant.
  public let diagnostics: [Diagnostic]

  init(
    source: SourceText, bytes: [UInt8]? = nil, isCanonical: Bool = false,
    diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.bytes = bytes
    self.isCanonical = isCanonical
    self.diagnostics = diagnostics
  }
}
