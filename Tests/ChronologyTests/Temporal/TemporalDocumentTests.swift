// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// What `docs/time.md` says of temporal values is so; the rows with zones need those of the system.
@Suite struct TemporalDocumentTests {
  /// Returns whether a row can be tried on this machine.
  private func isKnown(_ row: [String]) -> Bool {
    hasTimeZones || !row.joined().contains("[")
  }

  @Test func `reads and writes the texts`() throws {
    let rows = try TimeDocument.table("type", columns: 4)
    #expect(rows.count == 6)
    for row in rows where isKnown(row) {
      let texts = row[1...].flatMap(TimeDocument.codes)
      let value = try read(texts[1], as: row[0])
      #expect(value.description == texts[2])
      #expect("\(type(of: Mirror(reflecting: value).children.first?.value ?? 0))" == texts[0])
    }
  }

  @Test func `tells the time between`() throws {
    let rows = try TimeDocument.table("from", columns: 5)
    #expect(rows.count == 4)
    for row in rows.map({ $0.flatMap(TimeDocument.codes) }) where isKnown(row) {
      let type = row[0].contains("T") ? "datetime" : "date"
      let (from, to) = (try read(row[0], as: type), try read(row[1], as: type))
      let durations = [
        try CalendarDuration.between(from, to), try CalendarDuration.inDays(from, to),
        try CalendarDuration.inSeconds(from, to),
      ]
      #expect(durations.map(\.description) == Array(row[2...]))
    }
  }

  private func read(_ text: String, as type: String) throws -> TemporalValue {
    switch type {
    case "date": .date(try CalendarDate(parsing: text))
    case "localtime": .localTime(try LocalTime(parsing: text))
    case "time": .time(try OffsetTime(parsing: text))
    case "localdatetime": .localDateTime(try LocalDateTime(parsing: text))
    case "datetime": .dateTime(try ZonedDateTime(parsing: text))
    default: .duration(try CalendarDuration(parsing: text))
    }
  }
}
