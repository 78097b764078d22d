// SPDX-License-Identifier: MIT

/// Text in one or several fonts.
public struct HTMLText: Hashable, Sendable {
  /// How text looks; what is not told is as around it.
  public struct Font: Hashable, Sendable {
    /// The colour as `#rrggbb` or a name of X11.
    public var color: String?
    /// The size in points, from 1 to 255.
    public var size: Int?
    /// Whether it is bold.
    public var isBold = false
    /// Whether it is struck through.
    public var isStruck = false
    /// Whether it is in italics.
    public var isItalic = false

    /// Creates a font.
    public init(
      color: String? = nil, size: Int? = nil, isBold: Bool = false, isStruck: Bool = false,
      isItalic: Bool = false
    ) {
      self.color = color
      self.size = size
      self.isBold = isBold
      self.isStruck = isStruck
      self.isItalic = isItalic
    }
  }

  private struct Run: Hashable, Sendable {
    let text: String
    let font: Font
  }

  private var runs: [Run] = []

  /// Creates text in a font.
  public init(_ text: String, _ font: Font = Font()) {
    runs = [Run(text: text, font: font)]
  }

  /// Returns one text followed by another.
  public static func + (first: HTMLText, second: HTMLText) -> HTMLText {
    var sum = first
    sum.runs += second.runs
    return sum
  }

  /// Returns the markup, with line breaks that put the line before them to a side.
  func markup(breakingTo side: HTMLTable.Cell.Alignment) -> String {
    runs.map { Self.markup(of: $0, breakingTo: side) }.joined()
  }

  private static func markup(
    of run: Run, breakingTo side: HTMLTable.Cell.Alignment
  ) -> String {
    // Graphviz refuses a font without text.
    guard !run.text.isEmpty else { return "" }
    var markup = lines(of: run.text).map(shown)
      .joined(separator: "<BR ALIGN=\"\(side.rawValue)\"/>")
    if run.font.isStruck { markup = "<S>\(markup)</S>" }
    if run.font.isItalic { markup = "<I>\(markup)</I>" }
    if run.font.isBold { markup = "<B>\(markup)</B>" }
    var attributes = ""
    if let color = run.font.color { attributes += " COLOR=\"\(HTMLLabel.escaped(color))\"" }
    if let size = run.font.size { attributes += " POINT-SIZE=\"\(min(max(size, 1), 255))\"" }
    return attributes.isEmpty ? markup : "<FONT\(attributes)>\(markup)</FONT>"
  }

  /// Returns the lines of a text, whatever breaks them: `\n`, `\r`, or both.
  private static func lines(of text: String) -> [String] {
    var lines: [String.UnicodeScalarView] = [.init()]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" && last != "\r" || scalar == "\r" {
        lines.append(.init())
      } else if scalar != "\n" {
        lines[lines.count - 1].append(scalar)
      }
      last = scalar
    }
    return lines.map(String.init)
  }

  /// Returns the markup that shows a line.
  ///
  /// Graphviz leaves tabs out, which would join words, and reads `\N` and the like in markup, too.
  /// It leaves line breaks out as well: they keep libcgraph from reading a token of 16 KiB.
  private static func shown(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\t": result += " "
      case "\\": result += #"\\"#
      default: result += HTMLLabel.escaped(String(scalar))
      }
      length += 1
      if length.isMultiple(of: 2000) { result += "\n" }
    }
    return result
  }
}
