// SPDX-License-Identifier: MIT

import ChronicleFormats
public import Chronicles
public import Diagnostics
public import Documents

/// A chronicle that was read from a file, with its text and what is wrong with it.
public struct Workspace: Sendable {
  /// The file.
  public let file: InputFile
  /// The texts that diagnostics point at: that of the file, then those of the files it includes.
  public let sources: [SourceText]
  /// The chronicle; nothing if the text is no document.
  public let chronicle: Chronicle?
  /// Everything that is wrong, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Reads a chronicle, with the files that it includes, and checks it.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - format: Its form; nothing takes it from the extension, and YAML if that tells none.
  ///   - documents: Whether to check the copies of the sources, and where they are.
  /// - Throws: An error with the code `unreadable` if the file cannot be read, or holds DOT.
  ///   Mistakes in it are diagnostics and are not thrown.
  public init(
    opening file: InputFile, format: DocumentFormat? = nil, documents: DocumentFolder? = nil
  ) throws(EntenteError) {
    self.file = file
    guard format != nil || !DOTRecognition.isNamedDOT(file.path) else {
      throw EntenteError(
        .unreadable,
        "\(file.name) is a graph in DOT, not a chronicle: render, export and fmt take it")
    }
    let form = format ?? DocumentFormat(fileName: file.path) ?? .yaml
    guard form != .jsonLines else {
      throw EntenteError(
        .unreadable,
        "\(file.name): JSON Lines hold events and relations; include them in a chronicle")
    }
    let decoded = try Self.decoded(file, form) { chronicle in
      documents.map { DocumentChecker(folder: $0).diagnostics(of: chronicle) } ?? []
    }
    sources = decoded.sources
    chronicle = decoded.chronicle
    diagnostics = decoded.diagnostics
  }

  /// Returns what reading a file gave; YAML that is too large is refused before it is read.
  private static func decoded(
    _ file: InputFile, _ form: DocumentFormat, checking check: (Chronicle) -> [Diagnostic]
  ) throws(EntenteError) -> DecodedChronicle {
    do throws(EntenteError) {
      let limit = form == .yaml ? DocumentParser.largestYAML : InputFile.largest
      let source = SourceText(name: file.name, bytes: try file.bytes(atMost: limit))
      return ChronicleDecoder(format: form).decode(
        source, including: FolderFiles.around(file), checking: check)
    } catch {
      guard error.code == .tooLarge, form == .yaml else { throw error }
      return DecodedChronicle(
        chronicle: nil, diagnostics: [DocumentParser.tooLargeYAML],
        sources: [SourceText(name: file.name, bytes: [])])
    }
  }

  /// The text of the file.
  public var source: SourceText { sources[0] }

  /// The chronicle if it can be used: read, and without errors.
  public var usableChronicle: Chronicle? {
    diagnostics.containsErrors ? nil : chronicle
  }
}
