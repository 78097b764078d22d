// SPDX-License-Identifier: MIT

/// The named parts that a temporal value is made of: the map that openCypher's constructors take.
///
/// A year comes with a month and a day, a week and a day of the week, a quarter and a day of the
/// quarter, or an ordinal day. Under `date`, `time` and `datetime` stands a value whose parts are
/// taken where none is given.
///
///     try CalendarDate(components: TemporalComponents(["year": 1904, "week": 15]))  // 1904-04-11
public struct TemporalComponents: Hashable, Sendable {
  /// What a part is set to, or what is read of a temporal value.
  public enum Value: Hashable, Sendable {
    /// A whole number.
    case integer(Int64)
    /// A number with a fraction; no part of a date or a time is one.
    case float(Double)
    /// A text: the name of a time zone or an offset.
    case text(String)
    /// A value whose parts are taken.
    case temporal(TemporalValue)
  }

  var year: Int64?
  var quarter: Int64?
  var month: Int64?
  var week: Int64?
  var ordinalDay: Int64?
  var dayOfQuarter: Int64?
  var dayOfWeek: Int64?
  var day: Int64?
  var hour: Int64?
  var minute: Int64?
  var second: Int64?
  var millisecond: Int64?
  var microsecond: Int64?
  var nanosecond: Int64?
  var epochSeconds: Int64?
  var epochMillis: Int64?
  var zone: TemporalZone?
  var date: TemporalValue?
  var time: TemporalValue?
  var dateTime: TemporalValue?

  /// Creates a map without parts.
  public init() {}

  /// Creates a map of parts, each as ``set(_:to:)`` takes it.
  public init(_ parts: KeyValuePairs<String, Value>) throws(TemporalError) {
    for (name, value) in parts { try set(name, to: value) }
  }

  /// Sets a part, or replaces it.
  ///
  /// The names are `year`, `quarter`, `month`, `week`, `ordinalDay`, `dayOfQuarter`, `dayOfWeek`,
  /// `day`; `hour`, `minute`, `second`, `millisecond`, `microsecond`, `nanosecond`; `epochSeconds`,
  /// `epochMillis`; all with whole numbers, and `timezone` with a text, such as `Europe/Paris` or
  /// `+01:00`; `date`, `time` and `datetime` with a temporal value.
  ///
  /// Whether a number is in its range is told when a value is made of the parts.
  public mutating func set(_ name: String, to value: Value) throws(TemporalError) {
    switch name {
    case "year": year = try value.integer(of: name)
    case "quarter": quarter = try value.integer(of: name)
    case "month": month = try value.integer(of: name)
    case "week": week = try value.integer(of: name)
    case "ordinalDay": ordinalDay = try value.integer(of: name)
    case "dayOfQuarter": dayOfQuarter = try value.integer(of: name)
    case "dayOfWeek": dayOfWeek = try value.integer(of: name)
    case "day": day = try value.integer(of: name)
    case "hour": hour = try value.integer(of: name)
    case "minute": minute = try value.integer(of: name)
    case "second": second = try value.integer(of: name)
    case "millisecond": millisecond = try value.integer(of: name)
    case "microsecond": microsecond = try value.integer(of: name)
    case "nanosecond": nanosecond = try value.integer(of: name)
    case "epochSeconds": epochSeconds = try value.integer(of: name)
    case "epochMillis": epochMillis = try value.integer(of: name)
    case "timezone": zone = try TemporalZone(parsing: value.text(of: name))
    case "date": date = try value.temporal(of: name)
    case "time": time = try value.temporal(of: name)
    case "datetime": dateTime = try value.temporal(of: name)
    default:
      throw TemporalError(
        .component,
        "there is no component \(TemporalError.quoted(name)); the components are \(Self.names)")
    }
  }
}

extension TemporalComponents {
  /// The names of all parts, for messages.
  private static let names = """
    year, quarter, month, week, ordinalDay, dayOfQuarter, dayOfWeek, day, hour, minute, second, \
    millisecond, microsecond, nanosecond, epochSeconds, epochMillis, timezone, date, time, datetime
    """
}

extension TemporalComponents.Value {
  /// The whole number, if it is one.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number with a fraction, if it is one.
  public var float: Double? {
    if case .float(let value) = self { value } else { nil }
  }

  /// The text, if it is one.
  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  /// The temporal value, if it is one.
  public var temporal: TemporalValue? {
    if case .temporal(let value) = self { value } else { nil }
  }
}

extension TemporalComponents.Value {
  func integer(of name: String) throws(TemporalError) -> Int64 {
    guard case .integer(let number) = self else {
      throw TemporalError(.type, "\(name) has to be a whole number, not \(self)")
    }
    return number
  }

  func text(of name: String) throws(TemporalError) -> String {
    guard case .text(let text) = self else {
      throw TemporalError(.type, "\(name) has to be a text, not \(self)")
    }
    return text
  }

  func temporal(of name: String) throws(TemporalError) -> TemporalValue {
    guard case .temporal(let value) = self else {
      throw TemporalError(.type, "\(name) has to be a temporal value, not \(self)")
    }
    return value
  }
}

extension TemporalComponents.Value: CustomStringConvertible {
  /// The number, the quoted text or the text of the temporal value.
  public var description: String {
    switch self {
    case .integer(let number): "\(number)"
    case .float(let number): "\(number)"
    case .text(let text): TemporalError.quoted(text)
    case .temporal(let value): "\(value)"
    }
  }
}

extension TemporalError {
  /// Returns a text for a message, in quotes and no longer than a line.
  static func quoted(_ text: String) -> String {
    let limit = 60
    var short = String(text.unicodeScalars.prefix(limit))
    if text.unicodeScalars.dropFirst(limit).first != nil { short += "…" }
    return short.debugDescription
  }
}
