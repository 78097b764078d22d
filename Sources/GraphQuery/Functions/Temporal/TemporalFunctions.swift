// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The functions that make points in time: `date`, `date.truncate`, `date.realtime` and their like.
enum TemporalFunctions {
  static let all: [FunctionDefinition] = TemporalType.allCases.flatMap(family) + epochs

  private static func family(of type: TemporalType) -> [FunctionDefinition] {
    let name = type.rawValue
    let source: ValueKinds = [.string, .map, .instant]
    return [
      FunctionDefinition(
        name, required: [], optional: [source], gives: type.kind, determinism: .unlessNow
      ) { arguments, execution throws(QueryError) in
        try value(of: type, arguments, execution)
      },
      FunctionDefinition(
        name + ".truncate", required: [.string], optional: [.instant, .map], gives: type.kind,
        determinism: .unlessNow
      ) { arguments, execution throws(QueryError) in
        try truncated(type, arguments, execution)
      },
      now(type, "transaction") { $0.transaction },
      now(type, "statement") { $0.statement },
      now(type, "realtime") { $0.now },
    ]
  }

  /// Makes a function that tells what time it is, in a zone if one is given.
  private static func now(
    _ type: TemporalType, _ clock: String, _ read: @escaping @Sendable (QueryClock) -> TimePoint
  ) -> FunctionDefinition {
    FunctionDefinition(
      "\(type.rawValue).\(clock)", required: [], optional: [.string], gives: type.kind,
      determinism: .never
    ) { arguments, execution throws(QueryError) in
      let zone = try arguments.count > 0 ? arguments.text(0) : nil
      return try value(of: type, at: read(execution.clock), in: zone)
    }
  }
}

extension TemporalFunctions {
  private static func value(
    of type: TemporalType, _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    guard arguments.count > 0 else {
      return try value(of: type, at: execution.clock.statement, in: nil)
    }
    switch arguments[0] {
    case .string(let text):
      return try TemporalOperations.result { () throws(TemporalError) in
        PropertyValue(try type.value(parsing: text))
      }
    case .map(let map):
      if let zone = loneZone(in: map) {
        return try value(of: type, at: execution.clock.statement, in: zone)
      }
      return try value(of: type, map)
    default: return try value(of: type, selecting: arguments)
    }
  }

  private static func value(
    of type: TemporalType, _ map: PropertyMap
  ) throws(QueryError) -> PropertyValue {
    guard let parts = try TemporalOperations.components(map) else { return .null }
    return try TemporalOperations.result { () throws(TemporalError) in
      PropertyValue(try type.value(components: parts))
    }
  }

  private static func value(
    of type: TemporalType, selecting arguments: FunctionArguments
  ) throws(QueryError) -> PropertyValue {
    guard let temporal = arguments[0].temporal else {
      throw arguments.mismatch(0, "a string, a map or a temporal value")
    }
    return try TemporalOperations.result { () throws(TemporalError) in
      PropertyValue(try type.value(selecting: temporal))
    }
  }
}
