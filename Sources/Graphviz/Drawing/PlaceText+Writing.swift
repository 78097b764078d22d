// SPDX-License-Identifier: MIT

extension PlaceText {
  /// Returns a length in inches, in which Graphviz has the sizes of nodes.
  static func inches(_ points: Double) -> String { DecimalText.text(points / 72, decimals: 6) }

  /// Returns a place.
  static func text(_ point: Drawing.Point) -> String { "\(text(point.x)),\(text(point.y))" }

  /// Returns the corners of a rectangle.
  static func text(_ rectangle: Drawing.Rectangle) -> String {
    [rectangle.left, rectangle.bottom, rectangle.right, rectangle.top].map { text($0) }
      .joined(separator: ",")
  }

  /// Returns the curves of an edge, with the tips of its arrows.
  static func text(_ edge: Drawing.Edge) -> String {
    var curves = edge.curves.map { $0.map { text($0) }.joined(separator: " ") }
    if let tip = edge.endTip, let last = curves.last {
      curves[curves.count - 1] = "e,\(text(tip)) \(last)"
    }
    if let tip = edge.startTip, let first = curves.first {
      curves[0] = "s,\(text(tip)) \(first)"
    }
    return curves.joined(separator: ";")
  }

  /// Graphviz draws two decimals, and rounds halves of them.
  private static func text(_ number: Double) -> String { DecimalText.text(number, decimals: 3) }
}
