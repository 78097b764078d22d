// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The functions of dates as sources give them (EDTF), an extension of the language.
///
/// Where a date is asked for, there can also be a text that is one, a day or a moment, or a node or
/// relationship, which stands for the time in which it holds.
enum ExtendedDateFunctions {
  /// What can stand for a date.
  static let source: ValueKinds = [
    .extendedDate, .string, .date, .dateTime, .node, .relationship,
  ]

  static let all: [FunctionDefinition] = [
    .init("edtf", [.extendedDate, .string, .date, .dateTime], gives: .extendedDate, edtf),
    bound("earliestStart") { $0.earliestStart?.calendarDay },
    bound("latestStart") { $0.latestStart?.calendarDay },
    bound("earliestEnd") { $0.earliestEnd?.lastCalendarDay },
    bound("latestEnd") { $0.latestEnd?.lastCalendarDay },
    flag("isUncertain") { !$0.uncertain.isEmpty },
    flag("isApproximate") { !$0.approximate.isEmpty },
    flag("isUnspecified") { $0.isUnspecified },
    flag("isOpen") { $0.startBoundary == .open || $0.endBoundary == .open },
  ]

  private static func edtf(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    .extendedDate(try date(arguments, 0))
  }

  private static func bound(
    _ name: String, _ read: @escaping @Sendable (TimeBounds) -> Int64?
  ) -> FunctionDefinition {
    FunctionDefinition(name, source, gives: .date) { arguments, execution throws(QueryError) in
      read(try bounds(arguments, 0, execution)).map { .date(dayNumber: $0) } ?? .null
    }
  }

  private static func flag(
    _ name: String, _ read: @escaping @Sendable (ExtendedDate) -> Bool
  ) -> FunctionDefinition {
    FunctionDefinition(name, [.extendedDate, .string, .date, .dateTime], gives: .boolean) {
      arguments throws(QueryError) in
      .boolean(read(try date(arguments, 0)))
    }
  }
}

extension TimePoint {
  /// The day that begins or goes on at the point; nothing at the ends of time.
  fileprivate var calendarDay: Int64? {
    self == .distantPast || self == .distantFuture ? nil : day
  }

  /// The day that is over at the point or goes on; nothing at the ends of time.
  fileprivate var lastCalendarDay: Int64? {
    calendarDay.map { nanosecond == 0 ? $0 - 1 : $0 }
  }
}
