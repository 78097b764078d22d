// SPDX-License-Identifier: MIT

/// The sizes of a matrix: as large as its rows let it be, and never too small to read.
struct MatrixForm {
  /// The size of the letters in the cells.
  let fontSize: Double
  /// The size of the letters of the names.
  let nameSize: Double
  /// The width of a cell.
  let cellWidth: Double
  /// The height of a cell.
  let cellHeight: Double
  /// The width of the names before the rows, with their numbers.
  let nameWidth: Double
  /// Whether the number stands below the sign, where there is no room beside it.
  let isStacked: Bool

  /// Beyond so many rows signs and numbers stand one below the other.
  private static let mostBeside = 36
  private static let leastSize = 6.0
  /// The room around the text of a cell, left and right together.
  private static let rim = 3.5

  /// Finds the sizes.
  ///
  /// - Parameters:
  ///   - names: The names of the rows, with their numbers.
  ///   - digits: How many digits the largest number in a cell has.
  ///   - width: The width that all may take, if it is given.
  init(names: [String], digits: Int, width: Double?) {
    let isSmall = names.count > Self.mostBeside
    let isStacked = isSmall && digits > 0
    let wished = names.count <= 12 ? 12.0 : names.count <= 24 ? 10 : isSmall ? 7 : 8.5
    let nameSize = isSmall ? 8 : min(wished, 11)
    let nameWidth = TextMeasure.width(of: names, size: nameSize) + 8
    let columns = max(names.count, 1)
    let ems = Self.ems(digits: digits, columns: columns, isStacked: isStacked)
    let room = width.map { ($0 - nameWidth) / Double(columns) }
    let fontSize = room.map { max(Self.leastSize, min(wished, ($0 - Self.rim) / ems)) } ?? wished
    let least = fontSize * ems + Self.rim
    let airy = isSmall ? least : max(least + 2, fontSize * 2)
    cellWidth = room.map { max(least, min($0, airy)) } ?? airy
    cellHeight =
      isStacked
      ? 2 * fontSize * TextMeasure.lineHeight + Self.rim
      : max(fontSize * 1.6, min(cellWidth, 2.2 * fontSize))
    (self.isStacked, self.fontSize) = (isStacked, fontSize)
    (self.nameSize, self.nameWidth) = (nameSize, nameWidth)
  }

  /// Returns the width of the widest text of a column, in sizes of its letters.
  ///
  /// A sign takes 0.86 of them in DejaVu Sans, a digit 0.64.
  private static func ems(digits: Int, columns: Int, isStacked: Bool) -> Double {
    let heading = 0.66 * Double(String(columns).utf8.count)
    let number = digits > 0 ? 0.66 * Double(digits) : 0
    return max(heading, isStacked ? max(0.88, number) : 0.88 + number)
  }
}
