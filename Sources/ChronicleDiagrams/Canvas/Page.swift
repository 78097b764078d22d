// SPDX-License-Identifier: MIT

import Graphviz

/// A picture that its view places: the heading, below it what the view draws, and then the notes.
struct Page {
  /// The room around all.
  static let margin = 24.0
  /// The room between the parts.
  static let gap = 14.0
  /// What a heading needs to be readable, however narrow the picture is.
  private static let leastWidth = 440.0

  /// What the view draws on.
  var canvas: Canvas
  /// Where what the view draws begins, from the left.
  let left = Page.margin
  /// Where what the view draws begins, from the top.
  let top: Double
  /// The width between the margins.
  let width: Double
  private let theme: Theme

  /// Creates a page with its heading on it, for what is so wide.
  init(_ heading: Heading, width needed: Double, theme: Theme) {
    self.theme = theme
    width = max(needed, Self.leastWidth)
    canvas = Canvas(theme: theme)
    let height = canvas.add(
      heading, at: Point(Self.margin, Self.margin), width: width, theme: theme)
    top = Self.margin + height + Self.gap
  }

  /// Returns where a picture of a size begins that stands in the middle of the page.
  func corner(of size: Size) -> Point {
    Point(left + max(width - size.width, 0) / 2, top)
  }

  /// Returns the picture, with lines of text and then the list of sources below where what the view
  /// has drawn ends.
  ///
  /// With lines first, they run below boxes and texts, which then hide what crosses them, instead of
  /// above.
  func graph(
    named name: String, bottom: Double, lines: [String] = [], notes: [String] = [],
    isLinesFirst: Bool = false
  ) -> DOTGraph {
    var canvas = canvas
    var y = bottom
    let font = Canvas.Font(size: 9, color: theme.mutedText)
    if !lines.isEmpty { y += Self.gap }
    for line in lines {
      // Broken a little early: small digits are drawn up to 5 % wider than the font has them.
      let texts = TextWrapping.lines(of: line, points: width * 0.94, size: font.size)
      let height = TextMeasure.height(ofLines: texts.count, size: font.size)
      canvas.add(text: texts, in: Rectangle(x: left, y: y, width: width, height: height), font)
      y += height + 2
    }
    y += canvas.add(notes: notes, at: Point(left, y), width: width, theme: theme)
    var graph = canvas.graph(
      named: name, width: width + 2 * Self.margin, height: y + Self.margin,
      background: theme.background)
    if isLinesFirst { graph.attributes["outputorder"] = "edgesfirst" }
    return graph
  }
}
