// SPDX-License-Identifier: MIT

/// The named parts of a duration: the map that openCypher's constructor takes.
///
///     try CalendarDuration(components: DurationComponents(["months": 0.75]))  // P22DT19H51M49.5S
public struct DurationComponents: Sendable {
  private var months = FractionalNumber(0)
  private var days = FractionalNumber(0)
  private var seconds = FractionalNumber(0)
  private var nanoseconds = FractionalNumber(0)

  /// Creates a map without parts.
  public init() {}

  /// Creates a map of parts, each as ``set(_:to:)`` takes it.
  public init(_ parts: KeyValuePairs<String, TemporalComponents.Value>) throws(TemporalError) {
    for (name, value) in parts { try set(name, to: value) }
  }

  /// Adds a number of years, quarters, months, weeks, days, hours, minutes, seconds, milliseconds,
  /// microseconds or nanoseconds, the fraction of which is carried down.
  public mutating func set(
    _ name: String, to value: TemporalComponents.Value
  ) throws(TemporalError) {
    guard let unit = DurationUnit(rawValue: name) else {
      let known = DurationUnit.allCases.map(\.rawValue).joined(separator: ", ")
      throw TemporalError(
        .component,
        "a duration has no component \(TemporalError.quoted(name)); its components are \(known)")
    }
    switch value {
    case .integer(let number): try add(unit, FractionalNumber(Int128(number)))
    case .float(let number): try add(unit, FractionalNumber(1, times: DecimalNumber(number)))
    case .text, .temporal: throw TemporalError(.type, "\(name) has to be a number, not \(value)")
    }
  }

  /// Adds a number of a unit.
  mutating func add(_ unit: DurationUnit, _ value: FractionalNumber) throws(TemporalError) {
    switch unit {
    case .years: try months.add(value, times: 12)
    case .quarters: try months.add(value, times: 3)
    case .months: try months.add(value)
    case .weeks: try days.add(value, times: 7)
    case .days: try days.add(value)
    case .hours: try seconds.add(value, times: 3_600)
    case .minutes: try seconds.add(value, times: 60)
    case .seconds: try seconds.add(value)
    case .milliseconds: try nanoseconds.add(value, times: 1_000_000)
    case .microseconds: try nanoseconds.add(value, times: 1_000)
    case .nanoseconds: try nanoseconds.add(value)
    }
  }

  /// The duration of all parts together.
  var duration: CalendarDuration {
    get throws(TemporalError) {
      try CalendarDuration(
        months: months, days: days, seconds: seconds, nanoseconds: nanoseconds)
    }
  }
}

/// What the parts of a duration are counted in.
enum DurationUnit: String, Sendable, CaseIterable {
  case years, quarters, months, weeks, days, hours, minutes, seconds
  case milliseconds, microseconds, nanoseconds
}

extension CalendarDuration {
  /// Creates a duration from the parts of a map.
  public init(components: DurationComponents) throws(TemporalError) {
    self = try components.duration
  }
}
