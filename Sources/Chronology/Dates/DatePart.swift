// SPDX-License-Identifier: MIT

/// One date of an expression, worked out: the whole of it, one end, or one member of a set.
struct DatePart: Hashable, Sendable {
  /// The first day that the date can mean.
  let first: CalendarDate

  /// The last day that the date can mean.
  let last: CalendarDate

  /// The finest component that is given.
  let precision: DatePrecision

  /// What an expression is that consists of this date alone.
  let kind: DateKind

  /// The lowest level of EDTF that has such a date.
  let level: Int

  /// Whether digits are masked.
  var isUnspecified = false

  /// The components that are uncertain.
  var uncertain: DateComponentSet = []

  /// The components that are approximate.
  var approximate: DateComponentSet = []

  /// The year as it is written, if only some of its digits are significant.
  var estimatedYear: Int64?

  /// The time of day of a datetime.
  var time: ClockTime?
}
