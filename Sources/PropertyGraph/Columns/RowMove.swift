// SPDX-License-Identifier: MIT

/// The way of all values of a column from the rows that they had to new ones, without gaps where
/// those would be too many.
struct RowMove: Sendable {
  /// The rows after the move.
  let rows: ColumnRows

  private let elements: [Int32]
  private let oldRows: [Int32]

  /// Plans the move of rows that are to hold at least their values, and one more if one is given.
  ///
  /// - Parameters:
  ///   - old: The rows before the move.
  ///   - newElement: An element that is to get a value.
  ///   - slack: How many rows a value may take for the rows to be dense.
  init(from old: ColumnRows, toAdd newElement: Int? = nil, slack: Int = 4) {
    var elements: [Int32] = []
    var oldRows: [Int32] = []
    elements.reserveCapacity(old.valueCount)
    oldRows.reserveCapacity(old.valueCount)
    old.forEachRow { element, row in
      elements.append(Int32(element))
      oldRows.append(Int32(row))
    }
    let span = max(elements.last.map { Int($0) + 1 } ?? 0, newElement.map { $0 + 1 } ?? 0)
    let isDense = (elements.count + (newElement == nil ? 0 : 1)) * slack >= span
    rows = isDense ? ColumnRows(denseOf: elements) : ColumnRows(sparseOf: elements)
    self.elements = elements
    self.oldRows = oldRows
  }

  /// Returns values by new rows.
  func moved<Value>(_ values: [Value], filler: Value) -> [Value] {
    guard !values.isEmpty else { return values }
    guard rows.filled != nil else { return oldRows.map { values[Int($0)] } }
    var moved = [Value](repeating: filler, count: rows.count)
    for (element, row) in zip(elements, oldRows) { moved[Int(element)] = values[Int(row)] }
    return moved
  }

  /// Returns the new rows of those among the old ones that are members.
  func moved(_ members: Bitmap) -> Bitmap {
    var moved = Bitmap()
    for (place, row) in oldRows.enumerated() where members.contains(Int(row)) {
      moved.insert(rows.isDense ? Int(elements[place]) : place)
    }
    return moved
  }
}

extension ColumnRows {
  init(denseOf elements: [Int32]) {
    count = elements.last.map { Int($0) + 1 } ?? 0
    valueCount = elements.count
    span = count
    filled = count == elements.count ? nil : Bitmap(elements.lazy.map(Int.init))
  }

  init(sparseOf elements: [Int32]) {
    isDense = false
    count = elements.count
    valueCount = count
    span = elements.last.map { Int($0) + 1 } ?? 0
    self.elements = elements
  }
}
