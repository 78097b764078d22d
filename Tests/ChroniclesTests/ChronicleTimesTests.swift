// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct ChronicleTimesTests {
  /// Returns a chronicle of visits: id, when, and the ids that each comes before.
  private func chronicle(_ rows: [(String, String?, [String])]) throws -> Chronicle {
    var chronicle = Chronicle()
    chronicle.asOf = Located(try ExtendedDate("1950"))
    chronicle.events = try rows.map { id, when, before in
      var visit = try happening(id, "visit", when: when)
      visit.before = try before.map { try reference($0) }
      return Event(visit)
    }
    return chronicle
  }

  private func bounds(_ text: String) throws -> TimeBounds {
    TimeBounds(try ExtendedDate(text), horizon: Horizon(endOf: try ExtendedDate("1950")))
  }

  @Test func `without constraints the bounds are those of the date`() throws {
    let chronicle = try chronicle([("x", "1904", []), ("y", "1904/..", []), ("z", nil, [])])
    let times = ChronicleTimes(of: chronicle)
    #expect(times.bounds(of: chronicle.events[0].happening) == (try bounds("1904")))
    #expect(times.bounds(of: chronicle.events[1].happening) == (try bounds("1904/..")))
    #expect(times.bounds(of: chronicle.events[2].happening) == .unknown)
  }

  @Test func `held-on narrows the date, or stands for it`() throws {
    var chronicle = try chronicle([("x", "1904/", []), ("y", nil, [])])
    for place in 0...1 {
      chronicle.events[place].heldOn = Located(try ExtendedDate("1905-06-01"))
    }
    let times = ChronicleTimes(of: chronicle)
    let dated = times.bounds(of: chronicle.events[0].happening)
    #expect(dated.earliestStart == (try bounds("1904").earliestStart))
    #expect(dated.latestStart == (try bounds("1904").latestStart))
    #expect(dated.earliestEnd == (try bounds("1905-06-01").earliestEnd))
    #expect(dated.latestEnd == nil)
    let undated = times.bounds(of: chronicle.events[1].happening)
    #expect(undated.latestStart == (try bounds("1905-06-01").latestStart))
    #expect(undated.earliestStart == nil)
  }

  @Test func `floors go forward and ceilings back, through those without a date`() throws {
    let chronicle = try chronicle([
      ("last", "1910-03-01", []), ("middle", nil, ["late"]), ("first", "1904-05-01", ["middle"]),
      ("late", nil, ["last"]), ("early", nil, ["first"]),
    ])
    let times = ChronicleTimes(of: chronicle)
    for place in [1, 3] {
      let found = times.bounds(of: chronicle.events[place].happening)
      #expect(found.earliestStart == (try bounds("1904-05-01").earliestStart))
      #expect(found.latestEnd == (try bounds("1910-03-01").latestEnd))
    }
    let early = times.bounds(of: chronicle.events[4].happening)
    #expect(early.earliestStart == nil)
    #expect(early.latestEnd == (try bounds("1904-05-01").latestEnd))
  }

  @Test func `before and after say the same`() throws {
    let forth = try chronicle([("x", "1904", ["y"]), ("y", "190X", [])])
    var back = try chronicle([("x", "1904", []), ("y", "190X", [])])
    back.events[1].after = [try reference("x")]
    for place in 0...1 {
      #expect(
        ChronicleTimes(of: forth).bounds(of: forth.events[place].happening)
          == ChronicleTimes(of: back).bounds(of: back.events[place].happening))
    }
  }

  @Test func `what contradicts itself keeps its date, and others theirs`() throws {
    let chronicle = try chronicle([("x", "1910", ["y"]), ("y", "1904", ["z"]), ("z", "190X", [])])
    let times = ChronicleTimes(of: chronicle)
    #expect(times.bounds(of: chronicle.events[0].happening) == (try bounds("1910")))
    #expect(times.bounds(of: chronicle.events[1].happening) == (try bounds("1904")))
    let third = times.bounds(of: chronicle.events[2].happening)
    #expect(third.earliestStart == (try bounds("1904").earliestStart))
  }

  @Test func `a circle narrows nothing that it does not reach, and ends`() throws {
    let chronicle = try chronicle([
      ("x", "1904", ["y"]), ("y", "190X", ["x"]), ("z", "1907", []),
    ])
    #expect(
      ChronicleTimes(of: chronicle).bounds(of: chronicle.events[2].happening)
        == (try bounds("1907")))
  }

  @Test func `a doubted date that narrows another makes it doubtful`() throws {
    let chronicle = try chronicle([("x", "1904?", ["y"]), ("y", "190X", [])])
    #expect(ChronicleTimes(of: chronicle).bounds(of: chronicle.events[1].happening).isDoubtful)
  }

  @Test func `a chain of a hundred thousand does no harm`() throws {
    let count = 100_000
    var chronicle = Chronicle()
    chronicle.events = try (0..<count).map { number in
      var visit = Happening(id: try reference("e\(number)"), kind: Located("visit"))
      if number > 0 { visit.before = [try reference("e\(number - 1)")] }
      return Event(visit)
    }
    chronicle.events[count - 1].when = try ExtendedDate("1904-05-01")
    let first = ChronicleTimes(of: chronicle).bounds(of: chronicle.events[0].happening)
    #expect(first.earliestStart == (try bounds("1904-05-01").earliestStart))
    #expect(Validator.diagnostics(of: chronicle).filter { $0.message.contains("circle") } == [])
    // Closed to a circle, it is told of once.
    chronicle.events[0].before = [try reference("e\(count - 1)")]
    let found = Validator.diagnostics(of: chronicle).filter { $0.message.contains("circle") }
    #expect(found.count == 1)
  }
}
