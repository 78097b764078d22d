// SPDX-License-Identifier: MIT

/// What is known of a column without walking it, for choosing between plans.
package struct ColumnStatistics: Hashable, Sendable {
  /// The number of elements that have a value.
  package let valueCount: Int

  /// The number of different values.
  ///
  /// It is exact for texts, dates as sources give them, truth values, and up to 1,024 numbers or
  /// days. For more it is an estimate with a standard error of 2.3 %, and may still count values
  /// that have gone. For mixed columns it is the number of values, which is a bound.
  package let distinctCount: Int

  /// Whether ``distinctCount`` is exact.
  package let isDistinctCountExact: Bool

  /// A number or day that none is less than, if the column is one of numbers or days.
  ///
  /// It may be too low after removals. Not-a-number counts as no number.
  package let lowerBound: PropertyValue?

  /// A number or day that none is greater than, if the column is one of numbers or days.
  ///
  /// It may be too high after removals. Not-a-number counts as no number.
  package let upperBound: PropertyValue?
}
