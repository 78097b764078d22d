// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

extension TemporalFunctions {
  /// Goes back to the beginning of a unit of time.
  static func truncated(
    _ type: TemporalType, _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    let name = try arguments.text(0)
    let map = try arguments.count > 2 ? arguments.map(2) : [:]
    guard let parts = try TemporalOperations.components(map) else { return .null }
    let value = try instant(type, arguments, execution)
    return try TemporalOperations.result { () throws(TemporalError) in
      let unit = try TemporalUnit(canonical(name))
      return PropertyValue(try type.value(truncating: value, to: unit, overriding: parts))
    }
  }

  private static func instant(
    _ type: TemporalType, _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> TemporalValue {
    let value =
      try arguments.count > 1
      ? arguments[1] : self.value(of: type, at: execution.clock.statement, in: nil)
    guard let temporal = value.temporal else { throw arguments.mismatch(1, "a temporal value") }
    return temporal
  }

  /// Returns whether a text names a unit.
  static func isUnit(_ name: String) -> Bool {
    TemporalUnit.allCases.contains { $0.rawValue.lowercased() == name.lowercased() }
  }

  /// Returns the name of a unit in the spelling of the language, which reads it in any.
  private static func canonical(_ name: String) -> String {
    TemporalUnit.allCases.first { $0.rawValue.lowercased() == name.lowercased() }?.rawValue ?? name
  }
}
