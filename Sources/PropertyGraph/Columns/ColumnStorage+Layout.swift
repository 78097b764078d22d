// SPDX-License-Identifier: MIT

extension ColumnStorage {
  /// Gives every value the row that it has when nothing is wasted, with room for one more element.
  mutating func move(toAdd element: Int? = nil, slack: Int = 4) {
    let move = RowMove(from: rows, toAdd: element, slack: slack)
    integers = move.moved(integers, filler: 0)
    floats = move.moved(floats, filler: 0)
    days = move.moved(days, filler: 0)
    codes = move.moved(codes, filler: 0)
    mixed = move.moved(mixed, filler: .null)
    if form == .booleans { trueRows = move.moved(trueRows) }
    rows = move.rows
    if figures.areStale { recomputeFigures() }
  }

  /// Makes the column as small as it can be, after it was filled.
  mutating func settle() {
    let isSettled = rows.isDense || (rows.lateElements.isEmpty && rows.valueCount * 4 < rows.span)
    if !isSettled || rows.valueCount == rows.count && rows.filled != nil { move() }
    integers = integers.trimmed()
    floats = floats.trimmed()
    days = days.trimmed()
    codes = codes.trimmed()
    mixed = mixed.trimmed()
    rows.elements = rows.elements.trimmed()
  }
}
