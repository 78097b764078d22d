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
  /// Everything that is wrong, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Creates a result.
  public init(chronicle: Chronicle?, diagnostics: [Diagnostic]) {
    self.chronicle = chronicle
    self.diagnostics = diagnostics
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
  public func decode(_ source: SourceText) -> DecodedChronicle {
    let document = DocumentParser(format: format).parse(source)
    guard let root = document.root else {
      return DecodedChronicle(chronicle: nil, diagnostics: document.diagnostics)
    }
    let written = WrittenIdentifiers.all(in: root)
    var reader = ChronicleReader(avoiding: written)
    let chronicle = reader.chronicle(from: root)
    let mistakes = Validator.diagnostics(of: chronicle, unread: written)
    let all = document.diagnostics + reader.diagnostics + mistakes
    return DecodedChronicle(chronicle: chronicle, diagnostics: all.inTextOrder())
  }
}
