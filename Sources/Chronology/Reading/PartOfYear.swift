// SPDX-License-Identifier: MIT

/// The months of the parts of a year that stand in the place of a month: 21 to 41.
///
/// The standard gives seasons no months; the table is that of go-edtf and edtf-rs.
enum PartOfYear {
  /// The numbers that stand for a part of a year.
  static let numbers = 21...41

  /// The numbers that level 1 has.
  static let numbersOfLevelOne = 21...24

  /// Returns the months of one of the ``numbers``; 13 and 14 are those of the next year.
  static func months(of number: Int) -> ClosedRange<Int> {
    switch number {
    case 21...28: months(from: (number - 21) % 4 * 3 + 3, count: 3)
    // Of the south: its spring, 29, begins in September.
    case 29...32: months(from: (number - 29 + 2) % 4 * 3 + 3, count: 3)
    case 33...36: months(from: (number - 33) * 3 + 1, count: 3)
    case 37...39: months(from: (number - 37) * 4 + 1, count: 4)
    default: months(from: (number - 40) * 6 + 1, count: 6)
    }
  }

  private static func months(from first: Int, count: Int) -> ClosedRange<Int> {
    first...(first + count - 1)
  }
}
