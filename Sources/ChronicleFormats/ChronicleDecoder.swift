// SPDX-License-Identifier: MIT

public import Chronicles
public import Diagnostics
public import Documents

/// What reading a chronicle gave: its entries as far as they could be read, and what is wrong.
public struct DecodedChronicle: Sendable {
  /// The chronicle; nothing if the text is no document at all.
  ///
  /// With errors, it lacks what they name.
  public let chronicle: Chronicle?
  /// Everything that is wrong, in the order of the files and of their texts.
  public let diagnostics: [Diagnostic]
  /// The texts that diagnostics point at: the root, then the files that it includes.
  public let sources: [SourceText]

  /// Creates a result.
  public init(chronicle: Chronicle?, diagnostics: [Diagnostic], sources: [SourceText]) {
    self.chronicle = chronicle
    self.diagnostics = diagnostics
    self.sources = sources
  }
}

/// Reads chronicles from YAML or JSON.
///
/// All mistakes of a text are told in one run, but for a syntax error, after which there is no tree
/// to read.
public struct ChronicleDecoder: Sendable {
  /// The form of the texts.
  public let format: DocumentFormat

  /// Creates a decoder for texts of a form.
  public init(format: DocumentFormat) {
    self.format = format
  }

  /// Returns the chronicle of a text, checked by the rules of the model.
  ///
  /// Complexity: O(bytes).
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - files: The files that it may include.
  ///   - check: What else is to be said of the chronicle, by whoever has its documents, say.
  /// - Returns: The chronicle, what is wrong with it, and the texts that were read.
  public func decode(
    _ source: SourceText, including files: IncludedFiles = .none,
    checking check: (Chronicle) -> [Diagnostic] = { _ in [] }
  ) -> DecodedChronicle {
    var assembly = ChronicleAssembly(root: source, files: files)
    guard assembly.read(format) else {
      return DecodedChronicle(
        chronicle: nil, diagnostics: assembly.diagnostics, sources: [source])
    }
    let found = assembly.diagnostics + assembly.reader.diagnostics
    let mistakes = Validator.diagnostics(
      of: assembly.chronicle, unread: assembly.reader.written, isPartial: found.containsErrors)
    let all = (found + mistakes + check(assembly.chronicle)).inTextOrder()
    assembly.addExcerpts(for: all)
    return DecodedChronicle(
      chronicle: assembly.chronicle, diagnostics: all, sources: assembly.sources)
  }
}
