// SPDX-License-Identifier: MIT

import Graphviz

extension Canvas {
  /// The sizes of the fonts of a heading in points.
  private enum Size {
    static let title = 18.0
    static let text = 11.0
    /// The length of a line, or the width of a shape, in the legend.
    static let sign = 34.0
    /// The height of a row of the legend.
    static let row = 18.0
  }

  /// Draws a heading from the upper left corner on, and returns the height that it takes.
  mutating func add(
    _ heading: Heading, at origin: Point, width: Double, theme: Theme
  ) -> Double {
    var y = origin.y
    let title = Font(size: Size.title, color: theme.text, isBold: true)
    y += add(paragraph: heading.title, at: Point(origin.x, y), width: width, title) + 3
    let muted = Font(size: Size.text, color: theme.mutedText)
    y += add(paragraph: heading.subtitle, at: Point(origin.x, y), width: width, muted) + 5
    y += add(legend: heading.legend, at: Point(origin.x, y), width: width, theme)
    for remark in heading.remarks {
      y += add(paragraph: remark, at: Point(origin.x, y), width: width, muted) + 3
    }
    return y - origin.y
  }

  /// Draws text in lines that fit into a width, and returns the height that it takes.
  mutating func add(
    paragraph text: String, at origin: Point, width: Double, _ font: Font
  ) -> Double {
    guard !text.isEmpty else { return 0 }
    let lines = TextWrapping.lines(of: text, points: width, size: font.size, isBold: font.isBold)
    let height = TextMeasure.height(ofLines: lines.count, size: font.size)
    add(
      text: lines, in: Rectangle(x: origin.x, y: origin.y, width: width, height: height), font)
    return height
  }

  // MARK: - Legend

  /// Draws the entries of a legend in rows, and returns the height that they take.
  private mutating func add(
    legend: [LegendEntry], at origin: Point, width: Double, _ theme: Theme
  ) -> Double {
    guard !legend.isEmpty else { return 0 }
    var (x, y) = (origin.x, origin.y)
    for entry in legend {
      let textWidth = TextMeasure.width(of: entry.name, size: Size.text) + 2
      let needed = Size.sign + 6 + textWidth
      if x > origin.x, x + needed > origin.x + width {
        x = origin.x
        y += Size.row
      }
      add(sign: entry.sign, at: Point(x, y + Size.row / 2))
      add(
        text: [entry.name],
        in: Rectangle(x: x + Size.sign + 6, y: y + 2, width: textWidth, height: Size.row - 4),
        Font(size: Size.text, color: theme.text))
      x += needed + 18
    }
    return y + Size.row + 4 - origin.y
  }

  /// Draws a sign of a legend, its left end at a point.
  private mutating func add(sign: LegendEntry.Sign, at left: Point) {
    switch sign {
    case .line(let attributes):
      let (hasTail, hasHead) = Self.arrows(of: attributes)
      add(
        line: Curve(through: [left, left.moved(Size.sign, 0)]),
        ends: Ends(hasHead: hasHead, hasTail: hasTail), attributes)
    case .shape(let attributes):
      add(
        box: Rectangle(around: left.moved(Size.sign / 2, 0), width: 22, height: 12), attributes)
    }
  }

  /// Returns at which ends attributes put arrows: `dir`, as Graphviz has it in directed graphs.
  static func arrows(of attributes: DOTAttributes) -> (hasTail: Bool, hasHead: Bool) {
    guard case .text(let direction) = attributes["dir"] else { return (false, true) }
    return (
      direction == "both" || direction == "back", direction == "both" || direction == "forward"
    )
  }
}
