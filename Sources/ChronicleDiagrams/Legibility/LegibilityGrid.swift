// SPDX-License-Identifier: MIT

import Graphviz

/// Boxes sorted into the cells of a uniform grid, so that only those near each other are compared.
///
/// There are about as many cells as boxes. A pair is met in each cell that both lie in, but counts
/// only in the one that holds the lower left corner of what they share: so each pair comes once.
struct LegibilityGrid {
  private static let mostCells = 1 << 18

  private let boxes: [Drawing.Rectangle]
  private let bounds: Drawing.Rectangle
  private let columns: Int
  private let rows: Int
  /// Where the boxes of each cell begin in `items`.
  private var starts: [Int]
  private var items: [Int]

  init(_ boxes: [Drawing.Rectangle]) {
    self.boxes = boxes
    bounds = boxes.dropFirst().reduce(boxes.first ?? .init(left: 0, bottom: 0, right: 0, top: 0)) {
      $0.union($1)
    }
    let cells = Double(min(max(boxes.count, 1), Self.mostCells))
    let ratio = max(bounds.width, 1) / max(bounds.height, 1)
    columns = max(Int(min((cells * ratio).squareRoot(), cells)), 1)
    rows = max(Int(cells) / columns, 1)
    (starts, items) = ([], [])
    fill()
  }

  /// The width of a cell, or its height if that is less.
  var cellSize: Double {
    max(min(bounds.width / Double(columns), bounds.height / Double(rows)), 1)
  }

  /// Calls a function with each pair of boxes that touch, the earlier one first.
  func forEachPair(_ body: (Int, Int) -> Void) {
    for cell in 0..<(columns * rows) {
      let range = starts[cell]..<starts[cell + 1]
      for first in range {
        for second in (first + 1)..<max(range.upperBound, first + 1) {
          let (one, other) = (items[first], items[second])
          if owns(cell, boxes[one], boxes[other]) { body(one, other) }
        }
      }
    }
  }

  /// Calls a function with each box that touches another, which need not be in the grid.
  func forEach(touching box: Drawing.Rectangle, _ body: (Int) -> Void) {
    guard !boxes.isEmpty else { return }
    for row in self.row(box.bottom)...self.row(box.top) {
      for column in self.column(box.left)...self.column(box.right) {
        let cell = row * columns + column
        for place in starts[cell]..<starts[cell + 1] where owns(cell, boxes[items[place]], box) {
          body(items[place])
        }
      }
    }
  }

  // MARK: - Cells

  /// Counts the boxes of each cell, then puts them in (counting sort).
  private mutating func fill() {
    // Arrays of their own: those of the grid would be copied for each box.
    var starts = Array(repeating: 0, count: columns * rows + 1)
    for box in boxes { forEachCell(of: box) { starts[$0 + 1] += 1 } }
    for cell in 0..<(columns * rows) { starts[cell + 1] += starts[cell] }
    var items = Array(repeating: 0, count: starts[columns * rows])
    var next = starts
    for (index, box) in boxes.enumerated() {
      forEachCell(of: box) { cell in
        items[next[cell]] = index
        next[cell] += 1
      }
    }
    (self.starts, self.items) = (starts, items)
  }

  private func forEachCell(of box: Drawing.Rectangle, _ body: (Int) -> Void) {
    for row in self.row(box.bottom)...self.row(box.top) {
      for column in self.column(box.left)...self.column(box.right) { body(row * columns + column) }
    }
  }

  /// Whether two boxes touch, and a cell holds the lower left corner of what they share.
  private func owns(_ cell: Int, _ one: Drawing.Rectangle, _ other: Drawing.Rectangle) -> Bool {
    let (left, bottom) = (max(one.left, other.left), max(one.bottom, other.bottom))
    guard left <= min(one.right, other.right), bottom <= min(one.top, other.top) else {
      return false
    }
    return row(bottom) * columns + column(left) == cell
  }

  private func column(_ x: Double) -> Int { Self.place(x - bounds.left, of: bounds.width, columns) }

  private func row(_ y: Double) -> Int { Self.place(y - bounds.bottom, of: bounds.height, rows) }

  private static func place(_ offset: Double, of length: Double, _ count: Int) -> Int {
    guard length > 0 else { return 0 }
    return Int(min(max(offset / length * Double(count), 0), Double(count - 1)))
  }
}
