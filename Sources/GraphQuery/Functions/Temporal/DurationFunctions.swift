// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The functions that make lengths of time.
enum DurationFunctions {
  static let all: [FunctionDefinition] = [
    .init("duration", [.string, .map, .duration], gives: .duration, duration),
    between("duration.between", CalendarDuration.between),
    between("duration.inMonths", CalendarDuration.inMonths),
    between("duration.inDays", CalendarDuration.inDays),
    between("duration.inSeconds", CalendarDuration.inSeconds),
  ]

  private typealias Difference =
    @Sendable (TemporalValue, TemporalValue) throws(TemporalError) -> CalendarDuration

  private static func between(
    _ name: String, _ difference: @escaping Difference
  ) -> FunctionDefinition {
    FunctionDefinition(name, .instant, .instant, gives: .duration) {
      arguments throws(QueryError) in
      guard let from = arguments[0].temporal else { throw arguments.mismatch(0, "an instant") }
      guard let to = arguments[1].temporal else { throw arguments.mismatch(1, "an instant") }
      return try TemporalOperations.result { () throws(TemporalError) in
        .duration(try difference(from, to))
      }
    }
  }

  private static func duration(_ arguments: FunctionArguments) throws(QueryError) -> PropertyValue {
    switch arguments[0] {
    case .duration: return arguments[0]
    case .string(let text):
      return try TemporalOperations.result { () throws(TemporalError) in
        .duration(try CalendarDuration(parsing: text))
      }
    case .map(let map):
      guard let parts = try TemporalOperations.durationComponents(map) else { return .null }
      return try TemporalOperations.result { () throws(TemporalError) in
        .duration(try CalendarDuration(components: parts))
      }
    default: throw arguments.mismatch(0, "a string or a map")
    }
  }
}
