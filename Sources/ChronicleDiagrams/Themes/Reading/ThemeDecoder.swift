// SPDX-License-Identifier: MIT

public import Chronicles
public import Diagnostics
public import Documents

/// What reading a theme gave: its colours and rules as far as they could be read, and what is wrong.
public struct DecodedTheme: Sendable {
  /// The theme; nothing if the text is no document at all.
  ///
  /// With errors, it lacks what they name.
  public let theme: Theme?
  /// Everything that is wrong, in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Creates a result.
  public init(theme: Theme?, diagnostics: [Diagnostic]) {
    self.theme = theme
    self.diagnostics = diagnostics
  }
}

/// Reads themes from YAML or JSON.
///
/// All mistakes of a text are told in one run. Colours that people cannot read or tell apart are
/// warned of, for they may be meant so.
///
/// ```swift
/// let decoded = ThemeDecoder(format: .yaml).decode(SourceText(name: "paper.yaml", text: text))
/// options.theme = decoded.theme ?? .light
/// ```
public struct ThemeDecoder: Sendable {
  /// The form of the texts.
  public let format: DocumentFormat

  /// Creates a decoder for texts of a form.
  public init(format: DocumentFormat) {
    self.format = format
  }

  /// Returns the theme of a text.
  ///
  /// Complexity: O(bytes).
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - kinds: The kinds that its rules may choose by; a theme that serves several chronicles is
  ///     read without, and asked for its `diagnostics(for:)` later.
  /// - Returns: The theme, and what is wrong with it.
  public func decode(_ source: SourceText, kinds: KindTable? = nil) -> DecodedTheme {
    let document = DocumentParser(format: format).parse(source)
    guard let root = document.root else {
      return DecodedTheme(theme: nil, diagnostics: document.diagnostics)
    }
    var reader = ThemeReader()
    let theme = reader.theme(of: root)
    let unknown = kinds.map { theme.diagnostics(for: $0) } ?? []
    let found = document.diagnostics + reader.diagnostics + unknown
    return DecodedTheme(theme: theme, diagnostics: found.inTextOrder())
  }
}

extension Theme {
  /// Returns what is wrong with the theme for chronicles that have certain kinds: rules for others.
  ///
  /// They are warnings, for a theme may serve several chronicles.
  public func diagnostics(for kinds: KindTable) -> [Diagnostic] {
    let spelling = SpellingIndex(kinds.kinds.map(\.name))
    return rules.flatMap(\.selector.kinds).filter { kinds[$0.value] == nil }.map { kind in
      .warning(
        "the chronicle has no kind '\(kind.value)'", at: kind.range,
        hint: spelling.hint(for: kind.value))
    }
  }
}
