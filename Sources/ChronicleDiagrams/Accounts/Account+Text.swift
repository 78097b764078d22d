// SPDX-License-Identifier: MIT

extension Account {
  /// The widest line of the text, in characters.
  private static let width = 100

  /// What the picture tells, as text: title, summary, sentences and notes.
  ///
  /// Lines are at most 100 characters wide, but for longer words; what goes on in the next line is
  /// indented.
  public var text: String {
    var lines = Self.wrapped(title, indent: 0) + Self.wrapped(summary, indent: 0)
    if !sentences.isEmpty { lines.append("") }
    for sentence in sentences { lines += Self.wrapped(sentence.text, indent: 2) }
    if !notes.isEmpty { lines.append("") }
    for note in notes { lines += Self.wrapped(note, indent: 4) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let lines = TextWrapping.lines(of: text, width: width - indent)
    let head = lines.prefix(1)
    return (head + lines.dropFirst().map { String(repeating: " ", count: indent) + $0 })
      .map(Self.printable)
  }

  /// Returns a line without characters that would do something to a terminal.
  private static func printable(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          return isControl ? "\u{FFFD}" : scalar
        }))
  }
}
