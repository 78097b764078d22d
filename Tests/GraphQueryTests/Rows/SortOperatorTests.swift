// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct SortOperatorTests {
  @Test(arguments: RowCase.all, [nil, 0, 1, 7, 100_000])
  func `sorts as the order of values does, and keeps the order of equals`(
    rows: RowCase, limit: Int?
  ) throws {
    for (first, second) in [(false, true), (true, false)] {
      let keys = [SortKey(.slot(1), isDescending: first), SortKey(.slot(0), isDescending: second)]
      let sorted = Self.sorted(rows.rows, keys: [(1, first), (0, second)])
      let expected = limit.map { Array(sorted.prefix($0)) } ?? sorted
      let plan = PhysicalPlan.sort(.argument, keys, limit: limit)
      #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
    }
  }

  @Test(arguments: [1, 20, 5_000], [false, true])
  func `gives the first of many rows`(limit: Int, isDescending: Bool) throws {
    let rows = RowCase(seed: 17, batches: 40, rowsPerBatch: 1_500, columns: 2, forms: 1)
    var input = rows.input
    for place in input.indices {
      input[place].columns.append(
        .integers((0..<1_500).map { Int64(($0 * 7 + place * 31) % 400) }, nulls: nil))
    }
    let all = input.flatMap { batch in (0..<batch.count).map { batch.values(at: $0) } }
    let expected = Self.sorted(all, keys: [(2, isDescending)]).prefix(limit)
    let plan = PhysicalPlan.sort(
      .argument, [SortKey(.slot(2), isDescending: isDescending)], limit: limit)
    #expect(try GraphQueryTests.rows(of: plan, over: input) == Array(expected))
  }

  private static func sorted(
    _ rows: [[PropertyValue]], keys: [(slot: Int, isDescending: Bool)]
  ) -> [[PropertyValue]] {
    let places = rows.indices.sorted { left, right in
      for (slot, isDescending) in keys {
        let (first, second) = (rows[left][slot], rows[right][slot])
        if PropertyValue.orders(first, second) { return !isDescending }
        if PropertyValue.orders(second, first) { return isDescending }
      }
      return left < right
    }
    return places.map { rows[$0] }
  }

  @Test func `orders numbers at the ends of their range`() throws {
    let numbers: [PropertyValue] = [
      .integer(.max), nil, .integer(.min), .float(.infinity), .float(-0.0), 0, .float(.nan), -1,
      .float(-.infinity), .float(0.0),
    ]
    for input in [
      numbers, numbers.filter { $0.float == nil }, numbers.filter { $0.integer == nil },
    ] {
      let expected = Self.sorted(input.map { [$0] }, keys: [(0, false)])
      let batch = Batch(columns: [Vector(packing: input)], rowCount: input.count)
      let plan = PhysicalPlan.sort(.argument, [SortKey(.slot(0))], limit: nil)
      #expect(try rows(of: plan, over: [batch]) == expected)
    }
  }
}
