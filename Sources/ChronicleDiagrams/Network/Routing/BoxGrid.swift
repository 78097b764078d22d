// SPDX-License-Identifier: MIT

/// Rectangles by where they are, to find those near a place without looking at all.
struct BoxGrid {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private static let cellSize = 90.0

  private(set) var boxes: [Rectangle] = []
  private var indices: [Cell: [Int]] = [:]

  /// Adds a rectangle, whose number is that of those before it.
  mutating func add(_ box: Rectangle) {
    for cell in Self.cells(of: box) { indices[cell, default: []].append(boxes.count) }
    boxes.append(box)
  }

  /// Returns whether a rectangle overlaps any of these.
  func hasOverlap(with box: Rectangle) -> Bool {
    Self.cells(of: box).contains { cell in
      indices[cell]?.contains { boxes[$0].overlaps(box) } ?? false
    }
  }

  /// Returns the numbers of the rectangles that overlap one, each once, in order.
  func overlapping(_ box: Rectangle) -> [Int] {
    var found: Set<Int> = []
    for cell in Self.cells(of: box) {
      for index in indices[cell] ?? [] where boxes[index].overlaps(box) { found.insert(index) }
    }
    return found.sorted()
  }

  private static func cells(of box: Rectangle) -> [Cell] {
    let columns = span(box.x, box.right)
    return span(box.y, box.bottom).flatMap { row in
      columns.map { Cell(column: $0, row: row) }
    }
  }

  private static func span(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    Int((low / cellSize).rounded(.down))...Int((high / cellSize).rounded(.down))
  }
}

extension Rectangle {
  /// Creates the rectangle of which two points are opposite corners.
  init(from first: Point, to second: Point) {
    self.init(
      x: min(first.x, second.x), y: min(first.y, second.y), width: abs(first.x - second.x),
      height: abs(first.y - second.y))
  }

  /// Returns whether the straight line between two points touches the rectangle.
  ///
  /// The line is cut to each side in turn (Y.-D. Liang and B. A. Barsky, 1984).
  func isCrossed(from first: Point, to second: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let sides = [
      (first.x - second.x, first.x - x), (second.x - first.x, right - first.x),
      (first.y - second.y, first.y - y), (second.y - first.y, bottom - first.y),
    ]
    for (direction, distance) in sides {
      guard direction != 0 else {
        if distance < 0 { return false }
        continue
      }
      let time = distance / direction
      if direction < 0 { enter = max(enter, time) } else { leave = min(leave, time) }
    }
    return enter <= leave
  }
}
