// SPDX-License-Identifier: MIT

import Graphviz

/// A picture whose parts have places: boxes, texts and lines, later ones above earlier ones.
///
/// Lengths are points of 1/72 inch, y grows downwards from the top left corner. Parts that mean
/// something have an id, which becomes that of their node or edge; the rest is decoration, of the
/// class `decoration` in SVG. Lines are drawn above boxes and texts.
struct Canvas {
  /// How a text looks.
  struct Font: Hashable, Sendable {
    var size: Double
    var color: String
    var isBold = false
    var isStruck = false
  }

  /// Where a text stands in its box.
  enum Alignment: Hashable, Sendable {
    case left, center, right
  }

  /// What stands at the ends of a line.
  struct Ends: Hashable, Sendable {
    /// Whether there is an arrow where it ends, of the length that `arrowsize` gives.
    var hasHead = false
    /// Whether there is an arrow where it starts.
    var hasTail = false
  }

  /// The fonts of all text.
  let fontName: String
  private(set) var nodes: [CanvasNode] = []
  private(set) var edges: [CanvasEdge] = []
  private var decorations = 0

  init(theme: Theme) {
    fontName = theme.font
  }

  // MARK: - Boxes

  /// Adds a box, or another shape by the attribute `shape`, with a label in its middle.
  mutating func add(
    box rectangle: Rectangle, id: String? = nil, label: DOTValue = "",
    _ attributes: DOTAttributes = [:]
  ) {
    var all: DOTAttributes = ["shape": "box", "label": label]
    all.merge(attributes)
    append(rectangle, id, all)
  }

  /// Adds a filled box without a border: a band, a grid line, a background.
  mutating func add(fill color: String, in rectangle: Rectangle) {
    add(box: rectangle, ["style": "filled", "fillcolor": .text(color), "penwidth": 0])
  }

  // MARK: - Texts

  /// Adds lines of text in a box, in its middle from top to bottom.
  mutating func add(
    text written: [String], in rectangle: Rectangle, _ font: Font,
    _ alignment: Alignment = .left, id: String? = nil
  ) {
    // Breaks within a name would need room that nobody has measured.
    let lines = written.map { line in String(line.map { $0.isNewline ? " " : $0 }) }
    var attributes: DOTAttributes = [
      "shape": "none", "fontcolor": .text(font.color), "fontsize": .number(font.size),
    ]
    attributes["label"] =
      font.isBold || font.isStruck
      ? .html(styledLabel(lines, font, alignment, width: rectangle.width))
      : plainLabel(lines, alignment)
    append(rectangle, id, attributes)
  }

  /// Returns a label each line of which says to which side it goes.
  private func plainLabel(_ lines: [String], _ alignment: Alignment) -> DOTValue {
    let ending =
      switch alignment {
      case .left: #"\l"#
      case .center: #"\n"#
      case .right: #"\r"#
      }
    let texts = lines.map { line -> String in
      guard case .text(let text) = DOTValue.literal(line) else { return "" }
      return text
    }
    return .text(texts.map { $0 + ending }.joined())
  }

  private func styledLabel(
    _ lines: [String], _ font: Font, _ alignment: Alignment, width: Double
  ) -> HTMLLabel {
    let side: HTMLTable.Cell.Alignment =
      switch alignment {
      case .left: .left
      case .center: .center
      case .right: .right
      }
    let text = HTMLText(
      lines.joined(separator: "\n"), .init(isBold: font.isBold, isStruck: font.isStruck))
    var table = HTMLTable(rows: [[HTMLTable.Cell(text, alignment: side)]], padding: 0)
    table.width = Int(width)
    return HTMLLabel(table)
  }

  // MARK: - Lines

  /// Adds a line; one between boxes names their ids.
  mutating func add(
    line curve: Curve, id: String? = nil, from tail: String? = nil, to head: String? = nil,
    ends: Ends = Ends(), label: (text: DOTValue, at: Point)? = nil,
    _ attributes: DOTAttributes = [:]
  ) {
    edges.append(
      CanvasEdge(
        id: id, tail: tail, head: head, curve: curve, ends: ends, label: label?.text,
        labelPlace: label?.at, attributes: attributes))
  }

  /// Adds the label of a line with a node of its own, which can stand above all lines.
  ///
  /// The label of an edge lies below the lines that are drawn after it.
  mutating func add(label: HTMLLabel, ofLine id: String, at center: Point, size: Double) {
    nodes.append(
      CanvasNode(
        id: "label \(id)", isDecoration: true,
        rectangle: Rectangle(around: center, width: 0, height: 0),
        attributes: [
          "shape": "none", "fixedsize": "false", "label": .html(label), "fontsize": .number(size),
        ]))
  }

  private mutating func append(
    _ rectangle: Rectangle, _ id: String?, _ attributes: DOTAttributes
  ) {
    decorations += id == nil ? 1 : 0
    // Ids of a chronicle hold no blank: a part without one can never take theirs.
    nodes.append(
      CanvasNode(
        id: id ?? "part \(decorations)", isDecoration: id == nil, rectangle: rectangle,
        attributes: attributes))
  }
}

/// A box or a text of a canvas.
struct CanvasNode: Hashable, Sendable {
  let id: String
  let isDecoration: Bool
  var rectangle: Rectangle
  var attributes: DOTAttributes
}

/// A line of a canvas.
struct CanvasEdge: Hashable, Sendable {
  let id: String?
  let tail: String?
  let head: String?
  let curve: Curve
  let ends: Canvas.Ends
  let label: DOTValue?
  let labelPlace: Point?
  let attributes: DOTAttributes
}
