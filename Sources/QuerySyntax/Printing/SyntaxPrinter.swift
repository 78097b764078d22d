// SPDX-License-Identifier: MIT

/// Writes trees as text that parses to equal trees.
///
/// Parentheses stand only where they are needed. Columns without a name behind `AS` are written as
/// they stood in the query, for their text is their name.
struct SyntaxPrinter {
  private(set) var text = ""

  mutating func write(_ part: String) { text += part }

  /// Writes parts with a text between them.
  mutating func write<Part>(
    _ parts: [Part], separator: String = ", ", _ write: (inout SyntaxPrinter, Part) -> Void
  ) {
    for (number, part) in parts.enumerated() {
      if number > 0 { text += separator }
      write(&self, part)
    }
  }

  // MARK: - Names

  /// Writes the name of a variable, in backticks if it would mean something else without.
  mutating func write(variable name: String) {
    text +=
      Self.isPlain(name) && Keyword.spelled(by: Array(name.utf8)[...]) == nil
      ? name : Self.quoted(name)
  }

  /// Writes the name of a label, type or key, where words of the language are names as well.
  mutating func write(name: String) { text += Self.isPlain(name) ? name : Self.quoted(name) }

  mutating func write(_ name: QualifiedName) {
    write(name.parts, separator: ".") { $0.write(name: $1.text) }
  }

  /// Writes the name of a function; words that could start something else are in backticks.
  mutating func write(function name: QualifiedName) {
    guard name.parts.count == 1, let word = Keyword.spelled(by: Array(name.text.utf8)[...]) else {
      return write(name)
    }
    text += [.count, .collect, .exists].contains(word) ? name.text : Self.quoted(name.text)
  }

  mutating func write(parameter name: String) {
    text += "$"
    let isNumber = !name.isEmpty && name.utf8.allSatisfy(Lexer.isDigit)
    if isNumber { text += name } else { write(name: name) }
  }

  private static func isPlain(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, first.startsName else { return false }
    return scalars.allSatisfy(\.continuesName)
  }

  private static func quoted(_ name: String) -> String {
    var quoted = "`"
    for scalar in name.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "`" { quoted += "`" }
    }
    return quoted + "`"
  }

  // MARK: - Literals

  mutating func write(_ literal: Literal) {
    switch literal {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .float(let value): text += String(value)
    case .string(let value): write(string: value)
    }
  }

  mutating func write(string: String) {
    text += "'"
    for scalar in string.unicodeScalars {
      switch scalar {
      case "'": text += "\\'"
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "'"
  }
}
