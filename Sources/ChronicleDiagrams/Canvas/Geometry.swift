// SPDX-License-Identifier: MIT

/// A point of a canvas, in points of 1/72 inch from its top left corner.
struct Point: Hashable, Sendable {
  /// The distance from the left.
  var x: Double
  /// The distance from the top.
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// Returns the point so far to the right and so far down.
  func moved(_ right: Double, _ down: Double) -> Point { Point(x + right, y + down) }
}

/// An upright rectangle of a canvas.
struct Rectangle: Hashable, Sendable {
  /// The left edge.
  var x: Double
  /// The upper edge.
  var y: Double
  var width: Double
  var height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Creates the rectangle of a size around a point.
  init(around center: Point, width: Double, height: Double) {
    self.init(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  var right: Double { x + width }
  var bottom: Double { y + height }
  var center: Point { Point(x + width / 2, y + height / 2) }

  /// Returns whether two rectangles have more in common than an edge.
  func overlaps(_ other: Rectangle) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// Returns the rectangle so far to the right and so far down.
  func moved(_ right: Double, _ down: Double) -> Rectangle {
    Rectangle(x: x + right, y: y + down, width: width, height: height)
  }

  /// Returns the rectangle grown by a margin on every side.
  func grown(by margin: Double) -> Rectangle {
    Rectangle(
      x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }
}
