// SPDX-License-Identifier: MIT

import Graphviz

/// An attribute of Graphviz that the rules of a theme may set: how something looks, and nothing of
/// what it says, where it stands, how large it is, or which files are read.
package struct StyleAttribute: Sendable {
  /// What an attribute may be.
  package enum Value: Sendable {
    /// A colour.
    case color
    /// A number of a range.
    case number(ClosedRange<Double>)
    /// A whole number of a range.
    case whole(ClosedRange<Int>)
    /// One of some words.
    case word([String])
    /// Some of some words.
    case words([String])
  }

  /// The name that Graphviz has for it.
  package let name: String
  /// What it may be.
  package let value: Value
  /// What it does, for people.
  package let summary: String

  /// All attributes, in the order in which people look for them.
  package static let all = [
    StyleAttribute(name: "color", value: .color, summary: "the line, or the border"),
    StyleAttribute(name: "fillcolor", value: .color, summary: "the inside"),
    StyleAttribute(
      name: "fontcolor", value: .color, summary: "the text, where the picture gives it no other"),
    StyleAttribute(
      name: "penwidth", value: .number(0.25...12), summary: "how wide the line is, in points"),
    StyleAttribute(
      name: "style",
      value: .words(["solid", "dashed", "dotted", "bold", "filled", "rounded", "diagonals"]),
      summary: "how the line or border is drawn"),
    StyleAttribute(name: "shape", value: .word(shapes), summary: "the shape of a node"),
    StyleAttribute(name: "peripheries", value: .whole(1...4), summary: "how many borders it has"),
    StyleAttribute(
      name: "arrowhead", value: .word(arrows), summary: "the arrow where a line ends"),
    StyleAttribute(
      name: "arrowtail", value: .word(arrows), summary: "the arrow where a line begins, if any"),
    StyleAttribute(name: "arrowsize", value: .number(0.3...3), summary: "how large arrows are"),
  ]

  /// The shapes that hold the text of a node.
  private static let shapes = [
    "box", "ellipse", "oval", "hexagon", "octagon", "parallelogram", "trapezium", "house",
    "diamond", "pentagon", "cylinder", "note", "tab", "folder", "component", "box3d", "circle",
    "doublecircle", "doubleoctagon", "invhouse", "invtrapezium", "septagon",
  ]

  private static let arrows = [
    "normal", "vee", "tee", "dot", "odot", "diamond", "odiamond", "box", "obox", "crow", "inv",
    "empty", "open", "halfopen", "curve", "icurve", "none",
  ]

  /// Returns the attribute of a name.
  package static func named(_ name: String) -> StyleAttribute? { all.first { $0.name == name } }

  /// Returns why an attribute of Graphviz is not one of them, if it is one that people look for.
  static func reason(against name: String) -> String? {
    switch name.lowercased() {
    case "label", "xlabel", "headlabel", "taillabel", "tooltip":
      "what a picture says follows from the chronicle"
    case "width", "height", "pos", "size", "fixedsize", "margin", "fontsize", "fontname":
      "a rule does not change the size or place of anything"
    case "image", "shapefile", "url", "href", "fontpath", "stylesheet":
      "a rule reads no file and follows no link"
    default: nil
    }
  }

  /// Returns a number as DOT has it.
  static func text(of number: Double) -> String {
    if case .text(let text) = DOTValue.number(number) { text } else { "0" }
  }
}
