// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// What expressions do with temporal values: the one place where they ask Chronology.
enum TemporalOperations {
  /// Returns a part of a temporal value, such as its year, null if it has no such part, or nothing
  /// if the value is not temporal.
  static func component(_ name: String, of value: PropertyValue) -> PropertyValue? {
    guard let temporal = value.temporal else { return nil }
    return temporal.component(name).map { PropertyValue($0) } ?? .null
  }

  /// Returns two values put together, or nothing if they do not go together by the calendar.
  static func result(
    of operation: Expression.Arithmetic, _ left: PropertyValue, _ right: PropertyValue
  ) throws(QueryError) -> PropertyValue? {
    do throws(TemporalError) {
      if let result = try sum(operation, left, right) { return result }
      return try multiple(operation, left, right)
    } catch {
      throw QueryError(error)
    }
  }

  /// Returns a duration with its sign turned, or nothing if the value is none.
  static func negation(of value: PropertyValue) throws(QueryError) -> PropertyValue? {
    guard case .duration(let duration) = value else { return nil }
    do throws(TemporalError) {
      return .duration(try -duration)
    } catch {
      throw QueryError(error)
    }
  }

  private static func sum(
    _ operation: Expression.Arithmetic, _ left: PropertyValue, _ right: PropertyValue
  ) throws(TemporalError) -> PropertyValue? {
    switch (operation, left.temporal, right.temporal) {
    case (.plus, let value?, .duration(let duration)?),
      (.plus, .duration(let duration)?, let value?):
      PropertyValue(try value + duration)
    case (.minus, let value?, .duration(let duration)?): PropertyValue(try value - duration)
    default: nil
    }
  }

  private static func multiple(
    _ operation: Expression.Arithmetic, _ left: PropertyValue, _ right: PropertyValue
  ) throws(TemporalError) -> PropertyValue? {
    switch (operation, left, right) {
    case (.times, .duration(let duration), .integer(let factor)),
      (.times, .integer(let factor), .duration(let duration)):
      .duration(try duration * factor)
    case (.times, .duration(let duration), .float(let factor)),
      (.times, .float(let factor), .duration(let duration)):
      .duration(try duration * factor)
    case (.divided, .duration(let duration), .integer(let divisor)):
      .duration(try duration / divisor)
    case (.divided, .duration(let duration), .float(let divisor)):
      .duration(try duration / divisor)
    default: nil
    }
  }
}

extension QueryError {
  /// Tells a failure of Chronology as one of the query.
  init(_ error: TemporalError) {
    switch error.code {
    case .overflow: self.init(.arithmetic, error.message)
    case .type: self.init(.type, error.message)
    default: self.init(.argument, error.message)
    }
  }
}
