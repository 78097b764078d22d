// SPDX-License-Identifier: MIT

extension ColumnRows {
  /// Calls a function with each element that has a value and with its row, elements ascending.
  ///
  /// Complexity: O(rows), and O(n log n) for those that came late.
  package func forEachRow<Failure: Error>(
    _ body: (_ element: Int, _ row: Int) throws(Failure) -> Void
  ) throws(Failure) {
    if isDense {
      for row in 0..<count where holdsValue(row) { try body(row, row) }
    } else if lateElements.isEmpty {
      for row in 0..<elements.count where holdsValue(row) { try body(Int(elements[row]), row) }
    } else {
      try forEachMergedRow(body)
    }
  }

  private func forEachMergedRow<Failure: Error>(
    _ body: (Int, Int) throws(Failure) -> Void
  ) throws(Failure) {
    var row = 0
    for (late, lateRow) in lateRowsInOrder {
      while row < elements.count, elements[row] < late {
        if holdsValue(row) { try body(Int(elements[row]), row) }
        row += 1
      }
      try body(Int(late), lateRow)
    }
    while row < elements.count {
      if holdsValue(row) { try body(Int(elements[row]), row) }
      row += 1
    }
  }

  private var lateRowsInOrder: [(Int32, Int)] {
    lateElements.indices
      .map { (lateElements[$0], elements.count + $0) }
      .filter { holdsValue($0.1) }
      .sorted { $0.0 < $1.0 }
  }
}
