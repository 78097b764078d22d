// SPDX-License-Identifier: MIT

/// Writes diagnostics for people: `path:line:column: error: ...`, the line, a caret, and a hint.
///
/// Nothing of the text reaches the terminal as a command: control characters are shown as `�`. A
/// long line is shown only around the place.
public struct DiagnosticPrinter: Sendable {
  /// The texts that the diagnostics are about, in the order of their files and offsets.
  public let sources: [SourceText]
  /// Whether to colour the output with ANSI escape sequences.
  public let usesColor: Bool

  /// How many scalars of a line are shown at most.
  private static let widestLine = 120

  /// Creates a printer for the diagnostics of one text.
  public init(source: SourceText, usesColor: Bool = false) {
    self.init(sources: [source], usesColor: usesColor)
  }

  /// Creates a printer for the diagnostics of texts that belong together.
  ///
  /// - Parameters:
  ///   - sources: The texts, at least one, each with the number of its file in its
  ///     ``SourceText/origin``; what concerns no place is said of the first.
  ///   - usesColor: Whether to colour the output.
  public init(sources: [SourceText], usesColor: Bool = false) {
    precondition(!sources.isEmpty, "a diagnostic is about a text")
    self.sources = sources
    self.usesColor = usesColor
  }

  /// Returns the lines that tell one diagnostic, each ended by a line feed.
  public func text(of diagnostic: Diagnostic) -> String {
    var text = heading(diagnostic.severity, diagnostic.message, at: diagnostic.range)
    if let range = diagnostic.range {
      text += excerpt(at: range, hint: diagnostic.hint)
    } else if let hint = diagnostic.hint {
      text += "  " + Self.printable(hint) + "\n"
    }
    for note in diagnostic.notes {
      text += heading(.note, note.message, at: note.range) + excerpt(at: note.range, hint: nil)
    }
    return text
  }

  /// Returns the lines that tell all diagnostics, in the order given.
  public func text(of diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map(text(of:)).joined()
  }

  private func heading(
    _ severity: Diagnostic.Severity, _ message: String, at range: SourceRange?
  ) -> String {
    let source = source(of: range)
    let place = range.map { ":\(source.position(at: $0.lowerBound))" } ?? ""
    let head = "\(Self.printable(source.name))\(place):"
    return "\(bold(head)) \(colored(severity)) \(bold(Self.printable(message)))\n"
  }

  private func excerpt(at range: SourceRange, hint: String?) -> String {
    let source = source(of: range)
    let line = source.position(at: range.lowerBound).line
    let window = LineWindow(of: source, line: line, around: range, width: Self.widestLine)
    let number = String(line)
    let margin = String(repeating: " ", count: max(5 - number.count, 1))
    let blank = String(repeating: " ", count: margin.count + number.count)
    let tip = hint.map { " " + Self.printable($0) } ?? ""
    return "\(margin)\(number) | \(window.text)\n\(blank) | \(green(window.marks + tip))\n"
  }

  /// Returns the text that a range lies in: the last of its file that starts before it.
  package func source(of range: SourceRange?) -> SourceText {
    guard let range else { return sources[0] }
    let text = sources.last {
      $0.origin.file == range.file && $0.origin.offset <= range.lowerBound
    }
    return text ?? sources[0]
  }

  /// Returns a text without the characters that could steer a terminal or break the line.
  package static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(LineWindow.printable(scalar)) }
    return String(result)
  }

  // MARK: - Colour

  private func colored(_ severity: Diagnostic.Severity) -> String {
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;35"
      case .note: "1;36"
      }
    return painted(severity.rawValue + ":", code)
  }

  private func bold(_ text: String) -> String { painted(text, "1") }

  private func green(_ text: String) -> String { painted(text, "32") }

  private func painted(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
