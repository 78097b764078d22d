// SPDX-License-Identifier: MIT

extension ColumnRows {
  /// Marks that a row holds a value.
  mutating func fill(_ row: Int) {
    guard filled != nil, !holdsValue(row) else { return }
    filled?.insert(row)
    valueCount += 1
  }

  /// Marks that a row, which holds a value, holds none.
  mutating func empty(_ row: Int) {
    if filled == nil { filled = Bitmap(upTo: count) }
    filled?.remove(row)
    valueCount -= 1
  }

  /// Returns whether the rows must move before an element that has none can be given one.
  func mustMove(toAdd element: Int) -> Bool {
    let values = valueCount + 1
    if isDense { return element > count && values * 4 < element + 1 }
    // Twice, not four times: a column at the border does not go to and fro.
    if values * 2 >= max(span, element + 1) { return true }
    return lateElements.count >= max(64, elements.count / 4) && !goesLast(element)
  }

  /// Whether more than three rows in four hold nothing.
  var isWasteful: Bool { count > 64 && valueCount * 4 < count }

  /// Gives an element that has no row the one after the last.
  mutating func add(_ element: Int) -> Int {
    let row = isDense ? element : count
    if row > count, filled == nil { filled = Bitmap(upTo: count) }
    if !isDense { list(element, row: row) }
    count = row + 1
    span = max(span, element + 1)
    valueCount += 1
    filled?.insert(row)
    return row
  }

  private func goesLast(_ element: Int) -> Bool {
    guard lateElements.isEmpty, let last = elements.last else { return lateElements.isEmpty }
    return last < element
  }

  private mutating func list(_ element: Int, row: Int) {
    if goesLast(element) {
      elements.append(Int32(element))
    } else {
      lateElements.append(Int32(element))
      lateRows[Int32(element)] = Int32(row)
    }
  }
}
