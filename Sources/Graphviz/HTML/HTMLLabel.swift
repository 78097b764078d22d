// SPDX-License-Identifier: MIT

/// An HTML-like label, built so that text can never become markup.
///
/// The grammar is Graphviz' own (documentation of "HTML-like labels"): tables of cells, with text in
/// fonts.
public struct HTMLLabel: Hashable, Sendable {
  /// The markup between the angle brackets of DOT.
  public let markup: String

  /// Creates a label of text.
  public init(_ text: HTMLText) {
    markup = text.markup
  }

  /// Creates a label that is a table.
  public init(_ table: HTMLTable) {
    markup = table.markup
  }

  init(markup: String) {
    self.markup = markup
  }

  /// Returns text with everything escaped that could be markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Text in one or several fonts.
public struct HTMLText: Hashable, Sendable {
  /// How text looks; what is not told is as around it.
  public struct Font: Hashable, Sendable {
    /// The colour as `#rrggbb` or a name of X11.
    public var color: String?
    /// The size in points.
    public var size: Int?
    /// Whether it is bold.
    public var isBold = false
    /// Whether it is struck through.
    public var isStruck = false

    /// Creates a font.
    public init(
      color: String? = nil, size: Int? = nil, isBold: Bool = false, isStruck: Bool = false
    ) {
      self.color = color
      self.size = size
      self.isBold = isBold
      self.isStruck = isStruck
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

  var markup: String { runs.map(Self.markup(of:)).joined() }

  private static func markup(of run: Run) -> String {
    // Graphviz refuses a font without text.
    guard !run.text.isEmpty else { return "" }
    var markup = HTMLLabel.escaped(run.text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).joined(separator: "<BR ALIGN=\"LEFT\"/>")
    if run.font.isStruck { markup = "<S>\(markup)</S>" }
    if run.font.isBold { markup = "<B>\(markup)</B>" }
    var attributes = ""
    if let color = run.font.color { attributes += " COLOR=\"\(HTMLLabel.escaped(color))\"" }
    if let size = run.font.size { attributes += " POINT-SIZE=\"\(size)\"" }
    return attributes.isEmpty ? markup : "<FONT\(attributes)>\(markup)</FONT>"
  }
}
