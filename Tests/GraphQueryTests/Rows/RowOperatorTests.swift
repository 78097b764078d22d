// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct RowOperatorTests {
  @Test(arguments: RowCase.all)
  func `keeps the rows for which a condition holds, and puts values in place`(
    rows: RowCase
  ) throws {
    let plan = PhysicalPlan.project(
      .filter(.argument, .comparison(.equal, .slot(0), .slot(1))), [.slot(2), .literal("x")])
    let expected = rows.rows.filter { $0[0].equals($0[1]) == true }.map { [$0[2], "x"] }
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
  }

  @Test(
    arguments: RowCase.all, [(0, nil), (3, 50), (120, 1), (7, 0), (0, 100_000)] as [(Int, Int?)])
  func `leaves out rows before and behind`(rows: RowCase, slice: (Int, Int?)) throws {
    let plan = PhysicalPlan.slice(.argument, skip: slice.0, limit: slice.1)
    let expected = rows.rows.dropFirst(slice.0).prefix(slice.1 ?? .max)
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == Array(expected))
  }

  @Test(arguments: RowCase.all)
  func `gives all inputs one after another`(rows: RowCase) throws {
    let plan = PhysicalPlan.union([.argument, .slice(.argument, skip: 2, limit: 5), .argument])
    let expected = rows.rows + rows.rows.dropFirst(2).prefix(5) + rows.rows
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
  }

  @Test func `gives a row for each element of a list`() throws {
    let long = (0..<5_000).map { PropertyValue.integer($0) }
    let lists: [PropertyValue] = [[], [1, nil], nil, .list(long), ["a"]]
    var batch = Batch(
      columns: [.integers([0, 1, 2, 3, 4], nulls: nil), .values(lists)], rowCount: 5)
    batch.selection = [1, 2, 3, 4]
    let expected = [1, 3, 4].flatMap { row in
      (lists[row].list ?? []).map { [PropertyValue.integer(Int64(row)), $0] }
    }
    let plan = PhysicalPlan.project(.unwind(.argument, .slot(1)), [.slot(0), .slot(2)])
    #expect(try rows(of: plan, over: [batch]) == expected)
    let error = try #require(throws: QueryError.self) {
      try rows(of: .unwind(.singleRow, .literal(1)), over: [])
    }
    #expect(error.code == .type)
  }
}
