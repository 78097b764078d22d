// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import Testing

@Suite struct TemporalFunctionTests {
  private var call = FunctionCaller()

  init() {
    // 1914-06-28T10:50:07.25Z, and two hours before.
    let moment = TimePoint(day: -20_276, nanosecond: 39_007_250_000_000)
    let before = TimePoint(day: -20_276, nanosecond: 31_807_000_000_000)
    call.execution = Execution(
      graph: Graph(), clock: QueryClock(transaction: before) { moment })
  }

  private func text(_ name: String, _ values: PropertyValue...) throws -> PropertyValue {
    let definition = try #require(FunctionLibrary.standard.definition(named: name))
    let value = try definition.function.body(values, call.execution)
    return value.isNull ? nil : try call("toString", value)
  }

  @Test func `reads texts`() throws {
    #expect(try text("date", "2015-W30-2") == "2015-07-21")
    #expect(try text("localtime", "214032.142") == "21:40:32.142")
    #expect(try text("time", "21:40+01:00") == "21:40+01:00")
    #expect(try text("localdatetime", "2015-07-21T21:40") == "2015-07-21T21:40")
    #expect(try text("datetime", "2015-07-21T21:40Z") == "2015-07-21T21:40Z")
    #expect(try text("duration", "P1Y2M3.5D") == "P1Y2M3DT12H")
  }

  @Test func `puts parts together`() throws {
    #expect(try text("date", ["year": 1984, "ordinalDay": 202]) == "1984-07-20")
    #expect(try text("localtime", ["hour": 12, "minute": 31]) == "12:31")
    #expect(
      try text("datetime", ["year": 1984, "hour": 1, "timezone": "+01:00"])
        == "1984-01-01T01:00+01:00")
    #expect(
      try text("date", ["date": call("date", "1984-10-11"), "day": 1]) == "1984-10-01")
    #expect(try text("duration", ["months": 0.75]) == "P22DT19H51M49.5S")
    #expect(try text("date", call("datetime", "1984-10-11T12:31Z")) == "1984-10-11")
    #expect(try text("duration", call("duration", "P1D")) == "P1D")
    #expect(try text("date", ["year": nil]) == nil)
  }

  @Test func `tells what time it is`() throws {
    #expect(try text("date") == "1914-06-28")
    #expect(try text("datetime") == "1914-06-28T10:50:07.25Z")
    #expect(try text("localdatetime.transaction") == "1914-06-28T08:50:07")
    #expect(try text("localtime.realtime", "+02:00") == "12:50:07.25")
    #expect(try text("time.statement", "-01:00") == "09:50:07.25-01:00")
    #expect(try text("time", ["timezone": "+01:00"]) == "11:50:07.25+01:00")
    #expect(try text("date.truncate", "year") == "1914-01-01")
    #expect(try call("timestamp") == .integer(-20_276 * 86_400_000 + 39_007_250))
  }

  @Test func `goes back to the beginning of a unit`() throws {
    let value = try call("datetime", "2017-11-11T12:31:14.645Z")
    #expect(try text("date.truncate", "quarter", value) == "2017-10-01")
    #expect(try text("date.truncate", "weekyear", value, ["dayOfWeek": 2]) == "2017-01-03")
    #expect(try text("localtime.truncate", "minute", value) == "12:31")
    #expect(
      try text("datetime.truncate", "day", value, ["timezone": "+05:00"])
        == "2017-11-11T00:00+05:00")
    #expect(try text("date.truncate", "quarter", nil) == nil)
  }

  @Test func `measures from one instant to another`() throws {
    let start = try call("date", "1984-10-11")
    let end = try call("localdatetime", "2015-07-21T21:40:32")
    #expect(try text("duration.between", start, end) == "P30Y9M10DT21H40M32S")
    #expect(try text("duration.inMonths", start, end) == "P30Y9M")
    #expect(try text("duration.inDays", start, end) == "P11240D")
    #expect(try text("duration.inSeconds", end, start) == "PT-269781H-40M-32S")
  }

  @Test func `counts from the epoch`() throws {
    #expect(
      try text("datetime.fromepoch", 416_779, 999_999_999) == "1970-01-05T19:46:19.999999999Z")
    #expect(try text("datetime.fromEpochMillis", 237_821_673_987) == "1977-07-15T13:34:33.987Z")
  }

  @Test(
    arguments: [
      ("date", "2015-13-01"), ("datetime", "2015-07-21T21:40[No/Where]"), ("duration", "P"),
      ("date", ["yer": 1]), ("date.truncate", "fortnight"),
    ] as [(String, PropertyValue)])
  func `refuses what is no time`(name: String, value: PropertyValue) throws {
    let error = try call.failure(name, value)
    #expect(error?.code == .argument)
    #expect(error?.detail == .invalidArgumentValue)
  }

  @Test func `knows what can be computed before a query runs`() throws {
    let date = try #require(FunctionLibrary.standard.definition(named: "DATE"))
    #expect(date.isConstant(for: ["1914-06-28"]))
    #expect(!date.isConstant(for: []))
    #expect(!date.isConstant(for: [["timezone": "Europe/Paris"]]))
    let truncate = try #require(FunctionLibrary.standard.definition(named: "date.truncate"))
    #expect(!truncate.isConstant(for: ["YEAR"]))
    let rand = try #require(FunctionLibrary.standard.definition(named: "rand"))
    #expect(!rand.isConstant(for: []))
    let labels = try #require(FunctionLibrary.standard.definition(named: "labels"))
    #expect(!labels.isConstant(for: [.node(NodeID(index: 0))]))
  }
}
