// SPDX-License-Identifier: MIT

extension TemporalComponents {
  /// The kinds of components, for the check that a type takes what is given.
  struct Parts: OptionSet {
    let rawValue: UInt8
    static let days = Parts(rawValue: 1)
    static let clock = Parts(rawValue: 2)
    static let zone = Parts(rawValue: 4)
    static let epoch = Parts(rawValue: 8)
    static let date = Parts(rawValue: 16)
    static let time = Parts(rawValue: 32)
    static let dateTime = Parts(rawValue: 64)
  }

  /// The kinds of which at least one component is given.
  var parts: Parts {
    var parts: Parts = []
    if year != nil || givesMonths || givesWeeks || givesQuarters || ordinalDay != nil {
      parts.insert(.days)
    }
    if hour != nil || minute != nil || second != nil || givesFraction { parts.insert(.clock) }
    if zone != nil { parts.insert(.zone) }
    if epochSeconds != nil || epochMillis != nil { parts.insert(.epoch) }
    if date != nil { parts.insert(.date) }
    if time != nil { parts.insert(.time) }
    if dateTime != nil { parts.insert(.dateTime) }
    return parts
  }

  var givesMonths: Bool { month != nil || day != nil }
  var givesWeeks: Bool { week != nil || dayOfWeek != nil }
  var givesQuarters: Bool { quarter != nil || dayOfQuarter != nil }
  var givesFraction: Bool { millisecond != nil || microsecond != nil || nanosecond != nil }

  /// Throws if components are given that a type does not take.
  func check(only allowed: Parts, for type: String) throws(TemporalError) {
    let others = parts.subtracting(allowed)
    guard !others.isEmpty, let name = names(of: others).first else { return }
    throw TemporalError(.component, "a \(type) does not take the component \(name)")
  }

  /// Throws if there are two values to take the same parts from.
  func checkOneBase() throws(TemporalError) {
    if epochSeconds != nil && epochMillis != nil {
      throw .together("epochSeconds", "epochMillis")
    }
    let bases = parts.intersection([.epoch, .date, .time, .dateTime])
    guard bases.rawValue.nonzeroBitCount > 1, bases != [.date, .time] else { return }
    let given = names(of: bases)
    throw .together(given[0], given[1])
  }

  /// Returns the names of the components of some kinds that are given, for messages.
  func names(of parts: Parts) -> [String] {
    let days: [(String, Bool)] = [
      ("year", year != nil), ("quarter", quarter != nil), ("month", month != nil),
      ("week", week != nil), ("ordinalDay", ordinalDay != nil),
      ("dayOfQuarter", dayOfQuarter != nil), ("dayOfWeek", dayOfWeek != nil), ("day", day != nil),
    ]
    let clock = [
      ("hour", hour != nil), ("minute", minute != nil), ("second", second != nil),
      ("millisecond", millisecond != nil), ("microsecond", microsecond != nil),
      ("nanosecond", nanosecond != nil),
    ]
    let rest: [(String, Bool)] = [
      ("timezone", zone != nil && parts.contains(.zone)),
      ("epochSeconds", epochSeconds != nil && parts.contains(.epoch)),
      ("epochMillis", epochMillis != nil && parts.contains(.epoch)),
      ("date", date != nil && parts.contains(.date)),
      ("time", time != nil && parts.contains(.time)),
      ("datetime", dateTime != nil && parts.contains(.dateTime)),
    ]
    let all = (parts.contains(.days) ? days : []) + (parts.contains(.clock) ? clock : []) + rest
    return all.filter(\.1).map(\.0)
  }
}

extension TemporalError {
  /// Two components that exclude each other.
  static func together(_ first: String, _ second: String) -> TemporalError {
    TemporalError(.component, "\(first) and \(second) cannot be given together")
  }

  /// A component without which another says nothing.
  static func missing(_ name: String, for other: String? = nil) -> TemporalError {
    let reason = other.map { ", because \($0) is" } ?? ""
    return TemporalError(.component, "\(name) has to be given\(reason)")
  }
}
