// SPDX-License-Identifier: MIT

import Chronology

/// The functions that scenarios call, as thin as can be over what Chronology offers.
enum ScenarioFunctions {
  static func call(_ name: String, _ arguments: [ScenarioValue]) throws -> ScenarioValue {
    // Every function here gives null for null.
    guard !arguments.contains(.null) else { return .null }
    let path = name.split(separator: ".").map(String.init)
    switch (path[0], path.count > 1 ? path[1] : "") {
    case ("tostring", ""): return .text(try temporal(arguments, at: 0).description)
    case ("duration", ""): return .temporal(.duration(try duration(of: arguments)))
    case ("duration", let measure): return try between(measure, arguments)
    case (let type, "truncate"): return .temporal(try truncated(type, arguments))
    case (let type, "") where !arguments.isEmpty:
      return .temporal(try made(type, of: arguments[0]))
    case (let type, "transaction"), (let type, "statement"), (let type, "realtime"),
      (let type, ""):
      return .temporal(try selected(type, .dateTime(now())))
    default: throw ScenarioError("the function \(name)")
    }
  }

  static func component(_ name: String, of value: TemporalValue) throws -> ScenarioValue {
    switch value.component(name) {
    case .integer(let number): .integer(number)
    case .float(let number): .float(number)
    case .text(let text): .text(text)
    case .temporal(let value): .temporal(value)
    case nil: throw ScenarioError("the component \(name) of \(value)")
    }
  }

  static func isOrdered(_ first: TemporalValue, before second: TemporalValue) -> Bool? {
    switch (first, second) {
    case (.date(let first), .date(let second)): first < second
    case (.localTime(let first), .localTime(let second)): first < second
    case (.time(let first), .time(let second)): first < second
    case (.localDateTime(let first), .localDateTime(let second)): first < second
    case (.dateTime(let first), .dateTime(let second)): first < second
    default: nil
    }
  }

  /// A moment that stands for now: only its sameness matters.
  private static func now() throws -> ZonedDateTime {
    try ZonedDateTime(epochSeconds: 1_000_000_000, nanoseconds: 5)
  }

  // MARK: - Constructors

  private static func made(_ type: String, of value: ScenarioValue) throws -> TemporalValue {
    switch value {
    case .text(let text): return try read(type, text)
    case .temporal(let value): return try selected(type, value)
    case .map(let entries): return try built(type, components(entries))
    default: throw ScenarioError("a \(type) of \(value)")
    }
  }

  private static func read(_ type: String, _ text: String) throws -> TemporalValue {
    switch type {
    case "date": .date(try CalendarDate(parsing: text))
    case "localtime": .localTime(try LocalTime(parsing: text))
    case "time": .time(try OffsetTime(parsing: text))
    case "localdatetime": .localDateTime(try LocalDateTime(parsing: text))
    case "datetime": .dateTime(try ZonedDateTime(parsing: text))
    default: throw ScenarioError("the type \(type)")
    }
  }

  private static func selected(_ type: String, _ value: TemporalValue) throws -> TemporalValue {
    switch type {
    case "date": .date(try CalendarDate(selecting: value))
    case "localtime": .localTime(try LocalTime(selecting: value))
    case "time": .time(try OffsetTime(selecting: value))
    case "localdatetime": .localDateTime(try LocalDateTime(selecting: value))
    case "datetime": .dateTime(try ZonedDateTime(selecting: value))
    default: throw ScenarioError("the type \(type)")
    }
  }

  private static func built(
    _ type: String, _ components: TemporalComponents
  ) throws -> TemporalValue {
    switch type {
    case "date": .date(try CalendarDate(components: components))
    case "localtime": .localTime(try LocalTime(components: components))
    case "time": .time(try OffsetTime(components: components))
    case "localdatetime": .localDateTime(try LocalDateTime(components: components))
    case "datetime": .dateTime(try ZonedDateTime(components: components))
    default: throw ScenarioError("the type \(type)")
    }
  }

  private static func components(_ entries: [String: ScenarioValue]) throws -> TemporalComponents {
    var components = TemporalComponents()
    for (name, value) in entries { try components.set(name, to: component(of: value)) }
    return components
  }

  private static func component(of value: ScenarioValue) throws -> TemporalComponents.Value {
    switch value {
    case .integer(let number): .integer(number)
    case .float(let number): .float(number)
    case .text(let text): .text(text)
    case .temporal(let value): .temporal(value)
    default: throw ScenarioError("a component of \(value)")
    }
  }

  // MARK: - Truncation and durations

  private static func truncated(
    _ type: String, _ arguments: [ScenarioValue]
  ) throws -> TemporalValue {
    guard case .text(let name) = arguments[0] else { throw ScenarioError("a unit of no name") }
    let unit = try TemporalUnit(name)
    let value = try temporal(arguments, at: 1)
    var changes = TemporalComponents()
    if arguments.count > 2, case .map(let entries) = arguments[2] {
      changes = try components(entries)
    }
    return switch type {
    case "date": .date(try .truncated(to: unit, value, overriding: changes))
    case "localtime": .localTime(try .truncated(to: unit, value, overriding: changes))
    case "time": .time(try .truncated(to: unit, value, overriding: changes))
    case "localdatetime": .localDateTime(try .truncated(to: unit, value, overriding: changes))
    case "datetime": .dateTime(try .truncated(to: unit, value, overriding: changes))
    default: throw ScenarioError("the type \(type)")
    }
  }

  private static func duration(of arguments: [ScenarioValue]) throws -> CalendarDuration {
    switch arguments.first {
    case .text(let text): return try CalendarDuration(parsing: text)
    case .temporal(.duration(let duration)): return duration
    case .map(let entries):
      var components = DurationComponents()
      for (name, value) in entries { try components.set(name, to: component(of: value)) }
      return try CalendarDuration(components: components)
    default: throw ScenarioError("a duration of \(arguments)")
    }
  }

  private static func between(
    _ measure: String, _ arguments: [ScenarioValue]
  ) throws -> ScenarioValue {
    let (first, second) = (try temporal(arguments, at: 0), try temporal(arguments, at: 1))
    return switch measure {
    case "between": .temporal(.duration(try .between(first, second)))
    case "inmonths": .temporal(.duration(try .inMonths(first, second)))
    case "indays": .temporal(.duration(try .inDays(first, second)))
    case "inseconds": .temporal(.duration(try .inSeconds(first, second)))
    default: throw ScenarioError("the function duration.\(measure)")
    }
  }

  private static func temporal(
    _ arguments: [ScenarioValue], at index: Int
  ) throws -> TemporalValue {
    guard index < arguments.count, case .temporal(let value) = arguments[index] else {
      throw ScenarioError("an argument that is no temporal value")
    }
    return value
  }
}
