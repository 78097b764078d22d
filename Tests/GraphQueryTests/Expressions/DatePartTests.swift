// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import PropertyGraph
import TestSupport
import Testing

/// Parts of days, read by loops, against those that the calendar gives of each.
@Suite struct DatePartTests {
  @Test(arguments: [
    "year", "quarter", "month", "week", "weekYear", "day", "ordinalDay", "dayOfWeek", "weekDay",
    "dayOfQuarter", "quarterDay", "hour",
  ])
  func `reads the part of each day`(name: String) throws {
    var generator = SeededGenerator(seed: 6)
    let days = (0..<500).map { row -> Int64 in
      switch row % 7 {
      case 0: 0
      case 1: Int64.random(in: .min ... .max, using: &generator)
      case 2: Int64.random(in: -(1 << 33)...1 << 33, using: &generator)
      default: Int64.random(in: -800_000...800_000, using: &generator)
      }
    }
    let nulls = Bitmap((0..<500).filter { $0 % 5 == 0 })
    let execution = Execution(graph: Graph())
    let part = try CompiledExpression(.property(.slot(0), name), for: execution)
    let vector = try part.vector(
      over: Batch(columns: [.dates(days, nulls: nulls)], rowCount: 500), in: execution)
    #expect(
      (0..<vector.count).map { vector[$0] }
        == (0..<500).map { row in
          nulls.contains(row) ? .null : Self.part(name, of: CalendarDate(dayNumber: days[row]))
        })
  }

  private static func part(_ name: String, of date: CalendarDate) -> PropertyValue {
    guard case .integer(let number)? = date.component(name) else { return .null }
    return .integer(number)
  }
}
