// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph
import Testing

@Suite struct JoinOperatorTests {
  static let few = RowCase.all.filter { $0.rowsPerBatch <= 100 }

  @Test(arguments: few, [[], [0], [1, 0]])
  func `joins rows with equal keys as nested loops do`(rows: RowCase, keys: [Int]) throws {
    let left = rows.rows
    // The right side is the same rows, with other columns in front.
    let plan = PhysicalPlan.hashJoin(
      .slice(.argument, skip: 0, limit: 150),
      .slice(.project(.argument, [.slot(1), .slot(0)]), skip: 10, limit: 90),
      leftKeys: keys.map { .slot($0) }, rightKeys: keys.map { .slot(1 - $0) })
    let right = left.dropFirst(10).prefix(90).map { [$0[1], $0[0]] }
    let expected = left.prefix(150).flatMap { left in
      right.filter { right in keys.allSatisfy { left[$0].equals(right[1 - $0]) == true } }
        .map { left + $0 }
    }
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
  }

  /// Gives for each row a list of as many elements as the row has texts or positive numbers.
  static let inner = PhysicalPlan.unwind(
    .filter(.argument, .comparison(.greater, .slot(0), .literal(0))), .literal([7, "x"]))

  @Test(arguments: few)
  func `gives nulls where the inner part gives nothing`(rows: RowCase) throws {
    // The inner part turns the order of its rows around.
    let turned = PhysicalPlan.sort(
      Self.inner, [SortKey(.slot(rows.columns), isDescending: true)], limit: nil)
    for inner in [Self.inner, turned] {
      let plan = PhysicalPlan.optional(.argument, inner: inner, addedColumns: 1)
      let expected = rows.rows.flatMap { row in
        PropertyValue.integer(0).isLess(than: row[0]) == true
          ? [row + [7], row + ["x"]] : [row + [nil]]
      }
      #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
    }
  }

  @Test(arguments: few, [false, true])
  func `keeps rows by whether the inner part gives something`(
    rows: RowCase, isNegated: Bool
  ) throws {
    let plan = PhysicalPlan.semiJoin(.argument, inner: Self.inner, isNegated: isNegated)
    let expected = rows.rows.filter {
      (PropertyValue.integer(0).isLess(than: $0[0]) == true) != isNegated
    }
    #expect(try GraphQueryTests.rows(of: plan, over: rows.input) == expected)
  }

  @Test(arguments: few)
  func `runs inner parts within inner parts, and joins within them`(rows: RowCase) throws {
    let width = rows.columns
    let nested = PhysicalPlan.semiJoin(.argument, inner: Self.inner, isNegated: true)
    let joined = PhysicalPlan.hashJoin(
      nested, .project(.argument, [.slot(width), .slot(1)]), leftKeys: [.slot(width)],
      rightKeys: [.slot(0)])
    let plan = PhysicalPlan.optional(.argument, inner: joined, addedColumns: 2)
    let input = rows.input
    let expected = input.flatMap { batch in
      (0..<batch.count).map { place -> [PropertyValue] in
        let row = batch.values(at: place)
        return PropertyValue.integer(0).isLess(than: row[0]) == true
          ? row + [nil, nil] : row + [.integer(Int64(place)), row[1]]
      }
    }
    #expect(try GraphQueryTests.rows(of: plan, over: input) == expected)
  }
}
