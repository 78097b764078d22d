// SPDX-License-Identifier: MIT

import Chronology

/// What is asked in a line: a word that says what, and texts.
struct Question {
  private let kind: String
  private let texts: [String]

  init(_ words: [String]) {
    kind = words[0]
    texts = Array(words.dropFirst())
  }

  func answer() throws(TemporalError) -> String {
    switch kind {
    case "day": try parts(of: CalendarDate(parsing: text(0)))
    case "week": try date(of: ["year", "week", "dayOfWeek"])
    case "ordinal": try date(of: ["year", "ordinalDay"])
    case "month": try (CalendarDate(parsing: text(0)) + duration(1)).temporalText
    case "add": try (localDateTime(0) + duration(1)).description
    case "text": try localDateTime(0).description
    case "truncate": try truncated()
    case "months": try CalendarDuration.inMonths(local(0), local(1)).months.description
    case "days": try CalendarDuration.inDays(local(0), local(1)).days.description
    case "seconds": try seconds(CalendarDuration.inSeconds(local(0), local(1)))
    case "utc": try ZonedDateTime(moment(1)).converted(to: zone(0)).description
    case "local": try moment(of: ZonedDateTime(localDateTime(1), in: zone(0)))
    case "second": try moment(of: later())
    case "convert":
      try ZonedDateTime(localDateTime(1), in: zone(0)).converted(to: zone(2)).description
    case "elapsed": try seconds(CalendarDuration.inSeconds(zoned(0), zoned(2)))
    default: throw TemporalError(.text, "\(kind) is no question")
    }
  }

  // MARK: - Words

  private func text(_ index: Int) throws(TemporalError) -> String {
    guard index < texts.count else { throw TemporalError(.text, "\(kind) lacks a word") }
    return texts[index]
  }

  private func number(_ index: Int) throws(TemporalError) -> Int64 {
    guard let number = Int64(try text(index)) else { throw TemporalError(.text, "no number") }
    return number
  }

  private func localDateTime(_ index: Int) throws(TemporalError) -> LocalDateTime {
    try LocalDateTime(parsing: text(index))
  }

  private func local(_ index: Int) throws(TemporalError) -> TemporalValue {
    .localDateTime(try localDateTime(index))
  }

  private func duration(_ index: Int) throws(TemporalError) -> CalendarDuration {
    try CalendarDuration(parsing: text(index))
  }

  private func zone(_ index: Int) throws(TemporalError) -> TemporalZone {
    try TemporalZone(parsing: text(index))
  }

  /// Returns the date and time in a zone, both of which stand in words.
  private func zoned(_ index: Int) throws(TemporalError) -> TemporalValue {
    .dateTime(try ZonedDateTime(localDateTime(index + 1), in: zone(index)))
  }

  /// Returns the moment of a count of microseconds since 1970.
  private func moment(_ index: Int) throws(TemporalError) -> LocalDateTime {
    let number = try number(index)
    let zero = LocalDateTime(dayNumber: 0, time: .midnight)
    return try zero + CalendarDuration(parsing: "PT\(number / 1_000_000)S")
      + CalendarDuration(parsing: "PT0.000001S") * (number % 1_000_000)
  }

  // MARK: - Answers

  private func parts(of date: CalendarDate) -> String {
    let parts: [Any] = [
      date.dayNumber, date.dayOfWeek, date.weekYear, date.week, date.ordinalDay, date.quarter,
    ]
    return parts.map { "\($0)" }.joined(separator: " ")
  }

  private func date(of names: [String]) throws(TemporalError) -> String {
    var components = TemporalComponents()
    for (index, name) in names.enumerated() {
      try components.set(name, to: .integer(try number(index)))
    }
    return try CalendarDate(components: components).temporalText
  }

  private func truncated() throws(TemporalError) -> String {
    try LocalDateTime.truncated(to: TemporalUnit(text(0)), local(1)).description
  }

  private func seconds(_ duration: CalendarDuration) -> String {
    "\(duration.seconds) \(duration.nanoseconds)"
  }

  private func moment(of time: ZonedDateTime) -> String { "\(time.epochSeconds) \(time)" }

  /// Returns the later of two times at which the clocks show the same.
  private func later() throws(TemporalError) -> ZonedDateTime {
    let local = try localDateTime(1)
    let offset = try UTCOffset(parsing: text(2))
    return try ZonedDateTime(local, in: zone(0), preferring: offset)
  }
}

extension ZonedDateTime {
  /// Creates a moment from what a clock in UTC shows.
  init(_ utc: LocalDateTime) { self.init(utc, offset: .utc) }
}
