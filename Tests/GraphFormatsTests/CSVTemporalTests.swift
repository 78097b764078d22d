// SPDX-License-Identifier: MIT

import Chronology
import GraphFormats
import PropertyGraph
import Testing

@Suite struct CSVTemporalTests {
  @Test(arguments: [
    (
      "date",
      ["1914-06-28", "19140628", "1914-W26-7", "1914-179", "", "1914-06", "+999999999-01-01"]
    ),
    ("date", ["", "+999999999-01-01", "1914-06-28", "", "-0044-03-15"]),
    ("localtime", ["21:40:32.142", "2140", ""]), ("time", ["21:40+01:00", "21:40Z", ""]),
    ("localdatetime", ["1914-06-28T10:50", "", "1914-06-28T105030,5"]),
    ("datetime", ["1914-06-28T10:50+01:00", "1914W267T1050Z", ""]),
    ("duration", ["P1Y2M", "PT-0.5S", "", "P2012-02-02T14:37:21.545"]),
  ])
  func `reads every form of dates and times that the heading asks for`(
    type: String, fields: [String]
  ) throws {
    var reader = CSVGraphReader()
    let rows = fields.map { "1,\($0.contains(",") ? "\"\($0)\"" : $0)\n" }
    reader.addNodes(from: Array(("w,v:\(type)\n" + rows.joined()).utf8))
    let read = ReadGraph(reader)
    #expect(read.errors.isEmpty)
    for (row, field) in fields.enumerated() {
      #expect(try read.node(row)["v"] ?? .null == Self.value(field, type))
    }
  }

  @Test(arguments: ["date", "localtime", "time", "localdatetime", "datetime", "duration", "date[]"])
  func `tells what is no date or time`(type: String) {
    var reader = CSVGraphReader()
    let text = "v:\(type),w\nsoon,1\n1914-02-30T25,2\n\"\",3\n"
    reader.addNodes(from: Array(text.utf8))
    let read = ReadGraph(reader, texts: [text])
    #expect(read.errors.map { $0.prefix(while: { $0 != " " }) } == ["2:1", "3:1", "4:2"])
    #expect((0..<3).map(read.node) == [["w": 1], ["w": 2], ["w": 3]])
  }

  private static func value(_ text: String, _ type: String) throws -> PropertyValue {
    if text.isEmpty { return .null }
    return switch type {
    case "date": .date(try CalendarDate(parsing: text))
    case "localtime": .localTime(try LocalTime(parsing: text))
    case "time": .time(try OffsetTime(parsing: text))
    case "localdatetime": .localDateTime(try LocalDateTime(parsing: text))
    case "datetime": .dateTime(try ZonedDateTime(parsing: text))
    default: .duration(try CalendarDuration(parsing: text))
    }
  }
}
