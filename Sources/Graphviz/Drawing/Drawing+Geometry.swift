// SPDX-License-Identifier: MIT

extension Drawing {
  /// A point, in points of 1/72 inch from the bottom left.
  public struct Point: Hashable, Sendable {
    /// The distance from the left.
    public var x: Double
    /// The distance from the bottom.
    public var y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// An upright rectangle.
  public struct Rectangle: Hashable, Sendable {
    /// The left edge.
    public var left: Double
    /// The lower edge.
    public var bottom: Double
    /// The right edge.
    public var right: Double
    /// The upper edge.
    public var top: Double

    /// Creates a rectangle from its edges.
    public init(left: Double, bottom: Double, right: Double, top: Double) {
      self.left = left
      self.bottom = bottom
      self.right = right
      self.top = top
    }

    /// Creates a rectangle around a point.
    public init(center: Point, width: Double, height: Double) {
      left = center.x - width / 2
      right = center.x + width / 2
      bottom = center.y - height / 2
      top = center.y + height / 2
    }

    /// Creates the smallest rectangle around points, of which there must be one at least.
    public init?(around points: some Sequence<Point>) {
      var hull: Rectangle?
      for point in points {
        hull = Rectangle(
          left: min(hull?.left ?? point.x, point.x), bottom: min(hull?.bottom ?? point.y, point.y),
          right: max(hull?.right ?? point.x, point.x), top: max(hull?.top ?? point.y, point.y))
      }
      guard let hull else { return nil }
      self = hull
    }

    /// Creates the smallest rectangle around others, of which there must be one at least.
    public init?(around rectangles: some Sequence<Rectangle>) {
      let hull = rectangles.reduce(nil as Rectangle?) { $0?.union($1) ?? $1 }
      guard let hull else { return nil }
      self = hull
    }

    /// The width.
    public var width: Double { right - left }
    /// The height.
    public var height: Double { top - bottom }
    /// The middle.
    public var center: Point { Point(x: (left + right) / 2, y: (bottom + top) / 2) }

    /// Returns the smallest rectangle around two.
    public func union(_ other: Rectangle) -> Rectangle {
      Rectangle(
        left: min(left, other.left), bottom: min(bottom, other.bottom),
        right: max(right, other.right), top: max(top, other.top))
    }

    /// Returns whether two rectangles share more than a length of both width and height.
    public func overlaps(_ other: Rectangle, byMoreThan tolerance: Double = 0) -> Bool {
      min(right, other.right) - max(left, other.left) > tolerance
        && min(top, other.top) - max(bottom, other.bottom) > tolerance
    }
  }
}
