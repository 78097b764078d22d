// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension TemporalFunctions {
  /// The functions that count from 1970-01-01T00:00Z.
  static let epochs: [FunctionDefinition] = [
    .init("datetime.fromepoch", .number, .number, gives: .dateTime, fromEpoch),
    .init("datetime.fromepochmillis", .number, gives: .dateTime, fromEpochMillis),
    .init("timestamp", gives: .integer, determinism: .never, timestamp),
  ]

  private static func fromEpoch(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue
  {
    let seconds = try arguments.integer(0)
    let nanoseconds = try arguments.integer(1)
    return try TemporalOperations.result { () throws(TemporalError) in
      .dateTime(try ZonedDateTime(epochSeconds: seconds, nanoseconds: nanoseconds))
    }
  }

  private static func fromEpochMillis(
    _ arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    let milliseconds = try arguments.integer(0)
    return try TemporalOperations.result { () throws(TemporalError) in
      .dateTime(try ZonedDateTime(epochMillis: milliseconds))
    }
  }

  /// Gives the milliseconds since then, when the statement began.
  private static func timestamp(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    let moment = execution.clock.statement
    return .integer(moment.day &* 86_400_000 &+ moment.nanosecond / 1_000_000)
  }
}
