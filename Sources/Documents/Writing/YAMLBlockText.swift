// SPDX-License-Identifier: MIT

/// A text written on indented lines of its own, literal (`|`) or folded (`>`).
struct YAMLBlockText {
  /// What stands behind the key or dash.
  let head: String
  /// The lines, without indentation.
  let lines: [String]

  /// Creates the form of a text, or nothing if only quotes can hold it.
  ///
  /// Lines that fit stay as they are; longer ones are folded at single spaces. A text that would not
  /// be plain to see is left to quotes: spaces at an end, tabs, an empty line at the start. Empty lines
  /// at the end are kept with a `+`.
  init?(of text: String, width: Int) {
    let ends = text.unicodeScalars.reversed().prefix { $0 == "\n" }.count
    let body = String(text.unicodeScalars.dropLast(ends))
    let lines = body.split(separator: "\n" as Character, omittingEmptySubsequences: false)
      .map(String.init)
    guard let first = lines.first, !first.isEmpty, first.unicodeScalars.first != " ",
      lines.allSatisfy(Self.isPlainToSee)
    else { return nil }
    let isIndented = lines.contains { $0.unicodeScalars.first == " " }
    let fits = lines.allSatisfy { $0.unicodeScalars.count <= width }
    let isLiteral = isIndented || fits && (lines.count > 1 || ends > 0)
    head = (isLiteral ? "|" : ">") + (ends == 0 ? "-" : ends == 1 ? "" : "+")
    self.lines =
      (isLiteral ? lines : Self.folded(lines, width: width))
      + Array(repeating: "", count: max(ends - 1, 0))
  }

  private static func isPlainToSee(_ line: String) -> Bool {
    line.unicodeScalars.last != " " && line.unicodeScalars.allSatisfy(YAMLScalarForm.isPrintable)
  }

  /// Folds lines; an empty line stands for each line end of the text.
  private static func folded(_ lines: [String], width: Int) -> [String] {
    var folded: [String] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { folded.append("") }
      if !line.isEmpty { folded += Self.folded(line, width: width) }
    }
    return folded
  }

  private static func folded(_ line: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var length = 0
    for word in words(of: line) {
      let size = word.unicodeScalars.count
      if length > 0, length + 1 + size > width {
        lines.append(current)
        current = word
        length = size
      } else {
        current += length > 0 ? " " + word : word
        length += size + (length > 0 ? 1 : 0)
      }
    }
    return lines + [current]
  }

  /// Returns what single spaces separate; several of them cannot be folded and stay in a word.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isSingle =
        scalar == " " && index > 0 && scalars[index - 1] != " " && index + 1 < scalars.count
        && scalars[index + 1] != " "
      if isSingle {
        words.append(String(word))
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
    }
    return words + [String(word)]
  }
}
