// SPDX-License-Identifier: MIT

/// Chooses between a place in an attribute and the same place as it is drawn.
///
/// Attributes have five digits, and so are off by up to half a point in wide pictures; what is
/// drawn has two decimals.
enum Exact {
  /// Returns the rectangle that is drawn where it is that of an attribute.
  static func rectangle(
    _ rectangle: Drawing.Rectangle, _ drawn: Drawing.Rectangle?
  ) -> Drawing.Rectangle {
    guard let drawn, isSame(rectangle.left, drawn.left), isSame(rectangle.bottom, drawn.bottom),
      isSame(rectangle.right, drawn.right), isSame(rectangle.top, drawn.top)
    else { return rectangle }
    return drawn
  }

  /// Returns the point that is drawn where it is that of an attribute.
  static func point(_ point: Drawing.Point, _ drawn: Drawing.Point?) -> Drawing.Point {
    guard let drawn, isSame(point, drawn) else { return point }
    return drawn
  }

  /// Returns the curves that are drawn where they are those of an attribute: colours side by side
  /// or one after the other have other ones.
  static func curves(
    _ curves: [[Drawing.Point]], _ drawn: [[Drawing.Point]]
  ) -> [[Drawing.Point]] {
    guard curves.map(\.count) == drawn.map(\.count) else { return curves }
    let areSame = zip(curves, drawn).allSatisfy { zip($0, $1).allSatisfy { isSame($0, $1) } }
    return areSame ? drawn : curves
  }

  private static func isSame(_ attribute: Drawing.Point, _ drawn: Drawing.Point) -> Bool {
    isSame(attribute.x, drawn.x) && isSame(attribute.y, drawn.y)
  }

  private static func isSame(_ attribute: Double, _ drawn: Double) -> Bool {
    abs(attribute - drawn) <= 0.01 + abs(attribute) * 1e-4
  }
}
