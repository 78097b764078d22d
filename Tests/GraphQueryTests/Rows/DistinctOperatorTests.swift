// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct DistinctOperatorTests {
  @Test(arguments: RowCase.all)
  func `keeps the first of equivalent rows`(rows: RowCase) throws {
    var seen: Set<[GroupingKey]> = []
    let expected = rows.rows.filter { seen.insert($0.map { GroupingKey($0) }).inserted }
    #expect(try GraphQueryTests.rows(of: .distinct(.argument), over: rows.input) == expected)
  }

  @Test(arguments: RowCase.all, [0, 1, 2])
  func `keeps the first of equivalent values`(rows: RowCase, slot: Int) throws {
    var seen: Set<GroupingKey> = []
    let expected = rows.rows.map { [$0[slot]] }.filter { seen.insert(GroupingKey($0[0])).inserted }
    let plan = PhysicalPlan.distinct(.project(.argument, [.slot(slot)]))
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
  }

  @Test func `tells rows with more columns than fit a word apart`() throws {
    let rows = RowCase(seed: 9, batches: 6, rowsPerBatch: 200, columns: 10, forms: 2)
    var seen: Set<[GroupingKey]> = []
    let input = rows.rows + rows.rows
    let expected = input.filter { seen.insert($0.map { GroupingKey($0) }).inserted }
    let plan = PhysicalPlan.distinct(.argument)
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input + rows.input) == expected)
  }

  @Test(arguments: [1, 3, 40_000, 9_000_000_000, Int64.max / 20_000])
  func `finds numbers that lie far apart`(step: Int64) throws {
    let numbers = (0..<20_000).map { Int64($0 * 7_919 % 10_000) * step - 3 }
    let batches = stride(from: 0, to: 20_000, by: 2_000).map { start in
      let part = Array(numbers[start..<start + 2_000])
      return Batch(
        columns: [.integers(part, nulls: nil), .integers(part.map { $0 % 7 }, nulls: nil)],
        rowCount: 2_000)
    }
    let expected = numbers[..<10_000].map { [PropertyValue.integer($0), .integer($0 % 7)] }
    #expect(try GraphQueryTests.rows(of: .distinct(.argument), over: batches) == expected)
    let first = PhysicalPlan.distinct(.project(.argument, [.slot(0)]))
    #expect(try GraphQueryTests.rows(of: first, over: batches) == expected.map { [$0[0]] })
  }
}
