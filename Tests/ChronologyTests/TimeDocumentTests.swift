// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// What `docs/time.md` says of dates is so.
@Suite struct TimeDocumentTests {
  @Test func `advises dates that are dates`() throws {
    let rows = try TimeDocument.table("you know", columns: 2)
    #expect(rows.count > 25)
    for text in rows.flatMap({ TimeDocument.codes(in: $0[1]) }) where !text.contains(": ") {
      #expect(throws: Never.self, "\(text)") { try ExtendedDate(text) }
    }
  }

  @Test func `refuses what it says is refused`() throws {
    let rows = try TimeDocument.table("written", columns: 3)
    #expect(rows.count > 12)
    for row in rows {
      for text in TimeDocument.codes(in: row[0]) {
        #expect(throws: ExtendedDateError.self, "\(text)") { try ExtendedDate(text) }
      }
      let advice = row.count > 2 ? TimeDocument.codes(in: row[2]) : []
      for text in advice { #expect(throws: Never.self, "\(text)") { try ExtendedDate(text) } }
    }
  }

  @Test func `gives the four bounds`() throws {
    let rows = try TimeDocument.table("expression", columns: 6)
    #expect(rows.count > 15)
    for row in rows {
      let bounds = try bounds(row[0], asOf: "2024-05-16")
      let last = [bounds.earliestEnd, bounds.latestEnd].map { $0.map(dayBefore) }
      let days = [bounds.earliestStart?.date, bounds.latestStart?.date] + last
      #expect(days.map { $0?.description ?? "none" } == Array(row[1...4]), "\(row[0])")
    }
  }

  @Test func `gives the answers`() throws {
    let rows = try TimeDocument.table("date", columns: 4)
    #expect(rows.count > 30)
    for row in rows {
      let bounds = try bounds(row[0], asOf: "2024-05-16")
      let window = try Window(ExtendedDate(TimeDocument.codes(in: row[1])[0]))
      let answers = [bounds.holds(in: window).name, bounds.holds(throughout: window).name]
      #expect(answers == Array(row[2...]), "\(row)")
    }
  }

  @Test func `tells how two things lie to each other`() throws {
    let rows = try TimeDocument.table("a", columns: 6)
    #expect(rows.count > 8)
    for row in rows {
      let (a, b) = (try bounds(row[0], asOf: nil), try bounds(row[1], asOf: nil))
      let answers = [a.isBefore(b), a.isAfter(b), a.isDuring(b), a.overlaps(b)].map(\.name)
      #expect(answers == Array(row[2...]), "\(row)")
    }
  }

  @Test func `draws windows as they answer`() throws {
    let lines = try TimeDocument.lines().filter {
      $0.hasPrefix("--") && $0.contains("possible")
        || $0.hasPrefix("--") && $0.hasSuffix("definite")
    }
    #expect(lines.count > 8)
    let bounds = try bounds("`1904-03/1904-10`", asOf: nil)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let window = try Window(ExtendedDate(words[1]))
      let answer =
        words[0] == "--at" ? bounds.holds(in: window) : bounds.holds(throughout: window)
      #expect(answer.name == words.last, "\(line)")
    }
  }

  /// A year is drawn six columns wide, from the column of the bar before its number.
  @Test func `draws what is possible and what is definite`() throws {
    let lines = try TimeDocument.lines()
    let start = try #require(lines.firstIndex { $0.contains("│1902 │1903 │1904 │1905") })
    let margin = try #require(lines[start].firstIndex(of: "│"))
    let first = lines[start].distance(from: lines[start].startIndex, to: margin)
    let drawn = lines[(start + 1)...].prefix { $0 != "```" }.filter { !$0.isEmpty }
    #expect(drawn.count > 15)
    for line in drawn {
      let label = line.prefix(first).split(separator: " ").joined(separator: " ")
      let columns = Array(line.dropFirst(first))
      for year in 0..<8 {
        let cell = columns.dropFirst(6 * year).prefix(6)
        try check(cell.isEmpty ? [" "] : Set(cell), label: label, year: "\(1902 + year)")
      }
    }
  }

  private func check(_ cell: Set<Character>, label: String, year: String) throws {
    let window = try Window(ExtendedDate(year))
    let bounds = try bounds(ofLabel: label)
    let throughout = bounds.holds(throughout: window)
    let inside = bounds.holds(in: window)
    switch cell {
    case [" "]: #expect(inside == .impossible, "\(label) in \(year)")
    case ["█"]: #expect(throughout == .definite, "\(label) in \(year)")
    case ["░"]: #expect(inside != .impossible && throughout != .definite, "\(label) in \(year)")
    default: #expect(inside == .definite && throughout != .definite, "\(label) in \(year)")
    }
  }

  private func bounds(ofLabel label: String) throws -> TimeBounds {
    let horizon = Horizon(endOf: try ExtendedDate("1907"))
    guard label.hasPrefix("held-on: ") else {
      return TimeBounds(try ExtendedDate(label), horizon: horizon)
    }
    return TimeBounds(heldOn: try ExtendedDate(String(label.dropFirst(9))), horizon: horizon)
  }

  private func bounds(_ cell: String, asOf: String?) throws -> TimeBounds {
    let horizon = try asOf.flatMap { try Horizon(endOf: ExtendedDate($0)) }
    return TimeBounds(try ExtendedDate(TimeDocument.codes(in: cell)[0]), horizon: horizon)
  }

  private func dayBefore(_ end: TimePoint) -> CalendarDate {
    CalendarDate(dayNumber: end.day - 1)
  }
}
