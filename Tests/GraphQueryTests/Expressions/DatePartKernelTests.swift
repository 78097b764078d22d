// SPDX-License-Identifier: MIT

import Chronology
import GraphQuery
import TestSupport
import Testing

@Suite struct DatePartKernelTests {
  @Test(arguments: [800_000, 1 << 31, 1 << 50] as [Int64])
  func `gives the parts that the calendar gives`(distance: Int64) throws {
    var generator = SeededGenerator(seed: UInt64(distance))
    var days = (0..<20_000).map { _ in Int64.random(in: -distance...distance, using: &generator) }
    days += Array(-800...800)
    let dates = days.map { CalendarDate(dayNumber: $0) }
    #expect(DatePartKernels.parts("year", of: days) == dates.map(\.year))
    #expect(DatePartKernels.parts("month", of: days) == dates.map { Int64($0.month) })
    #expect(DatePartKernels.parts("day", of: days) == dates.map { Int64($0.day) })
  }

  @Test func `has no loop for parts that are seldom asked for`() {
    #expect(DatePartKernels.parts("week", of: [0]) == nil)
  }
}
