// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension TemporalOperations {
  /// Does something with temporal values, and tells a failure as one of the query.
  static func result<Value>(
    _ body: () throws(TemporalError) -> Value
  ) throws(QueryError) -> Value {
    do throws(TemporalError) {
      return try body()
    } catch {
      let failure = QueryError(error)
      let detail: QueryError.Detail? =
        failure.code == .arithmetic ? .numberOutOfRange : .invalidArgumentValue
      throw QueryError(failure.code, failure.message, detail: detail)
    }
  }

  /// Takes the entries of a map for parts of a point in time; nothing if one of them is null.
  static func components(_ map: PropertyMap) throws(QueryError) -> TemporalComponents? {
    var components = TemporalComponents()
    for (name, value) in map {
      if value.isNull { return nil }
      let component = try component(value, of: name)
      try result { () throws(TemporalError) in try components.set(name, to: component) }
    }
    return components
  }

  /// Takes the entries of a map for parts of a duration; nothing if one of them is null.
  static func durationComponents(_ map: PropertyMap) throws(QueryError) -> DurationComponents? {
    var components = DurationComponents()
    for (name, value) in map {
      if value.isNull { return nil }
      let component = try component(value, of: name)
      try result { () throws(TemporalError) in try components.set(name, to: component) }
    }
    return components
  }

  private static func component(
    _ value: PropertyValue, of name: String
  ) throws(QueryError) -> TemporalComponents.Value {
    if let temporal = value.temporal { return .temporal(temporal) }
    switch value {
    case .integer(let number): return .integer(number)
    case .float(let number): return .float(number)
    case .string(let text): return .text(text)
    default:
      throw QueryError(
        .type, "the component \(name) cannot be \(value.typeName)", detail: .invalidArgumentValue)
    }
  }
}
