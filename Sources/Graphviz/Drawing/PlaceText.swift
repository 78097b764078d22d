// SPDX-License-Identifier: MIT

/// The curves and tips of arrows that an attribute `pos` of an edge tells.
struct SplineText: Hashable {
  var curves: [[Drawing.Point]] = []
  var startTip: Drawing.Point?
  var endTip: Drawing.Point?
}

/// A place as Graphviz writes it into attributes (documentation of the types `point` and
/// `splineType`).
struct PlaceText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Returns the finite number that a text is.
  static func number(_ text: some StringProtocol) -> Double? {
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// The point, if it is two numbers; a mark `!` behind it changes nothing.
  var point: Drawing.Point? {
    Self.point(text.hasSuffix("!") ? text.dropLast() : text[...])
  }

  /// The curves, if all of them are whole.
  var spline: SplineText? {
    var spline = SplineText()
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let curve = Self.curve(part, &spline) else { return nil }
      spline.curves.append(curve)
    }
    return spline
  }

  /// The rectangles, if all of them are four numbers.
  var rectangles: [Drawing.Rectangle]? {
    var rectangles: [Drawing.Rectangle] = []
    for part in text.split(separator: " ") {
      let numbers = part.split(separator: ",").compactMap { Self.number($0) }
      guard numbers.count == 4 else { return nil }
      rectangles.append(
        Drawing.Rectangle(
          left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3]))
    }
    return rectangles
  }

  /// Returns the points of a curve, and keeps the tips of arrows that stand before them.
  private static func curve(_ part: Substring, _ spline: inout SplineText) -> [Drawing.Point]? {
    var words = part.split(separator: " ")[...]
    if let tip = tip("s,", &words) { spline.startTip = spline.startTip ?? tip }
    if let tip = tip("e,", &words) { spline.endTip = tip }
    let points = words.compactMap { point($0) }
    guard points.count == words.count, points.count >= 4, points.count % 3 == 1 else { return nil }
    return points
  }

  private static func tip(_ mark: String, _ words: inout ArraySlice<Substring>) -> Drawing.Point? {
    guard let word = words.first, word.hasPrefix(mark), let tip = point(word.dropFirst(2)) else {
      return nil
    }
    words.removeFirst()
    return tip
  }

  private static func point(_ text: Substring) -> Drawing.Point? {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
    guard numbers.count == 2, let x = number(numbers[0]), let y = number(numbers[1]) else {
      return nil
    }
    return Drawing.Point(x: x, y: y)
  }
}
