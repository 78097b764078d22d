// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Loops that find the rows that pass, without writing down values or answers.
enum FilterLoops {
  /// Returns the rows that pass conditions, or nothing if there is no loop for the form of column.
  static func selection(
    of subject: FilterSubject, _ tests: [ConstantTest], in batch: Batch, _ execution: Execution
  ) -> [Int32]? {
    switch subject {
    case .slot(let slot): rows(of: batch.columns[slot], tests, batch)
    case .property(let slot, let property):
      switch batch.columns[slot] {
      case .nodes(let places):
        elements(
          places, property.nodeColumn(in: execution), property.identity(false, in: execution),
          tests,
          batch)
      case .relationships(let places):
        elements(
          places, property.relationshipColumn(in: execution),
          property.identity(true, in: execution),
          tests, batch)
      default: nil
      }
    }
  }

  private static func rows(
    of vector: Vector, _ tests: [ConstantTest], _ batch: Batch
  ) -> [Int32]? {
    let places = Run(first: 0)
    switch vector {
    case .integers(let values, let nulls):
      let column = DenseColumn(values: values, nulls: nulls)
      return select(column, places, tests.map(\.overIntegers), batch)
    case .dates(let values, let nulls):
      let column = DenseColumn(values: values, nulls: nulls)
      return select(column, places, tests.map(\.overDates), batch)
    case .floats(let values, let nulls):
      return select(DenseColumn(values: values, nulls: nulls), places, tests, batch)
    default: return nil
    }
  }

  private static func elements(
    _ places: [Int32], _ column: PropertyColumn?, _ identity: Int64, _ tests: [ConstantTest],
    _ batch: Batch
  ) -> [Int32]? {
    guard let column else { return nil }
    if batch.selection == nil, let run = places.run, run.lowerBound >= 0 {
      return elements(Run(first: run.lowerBound), column, identity, tests, batch)
    }
    return elements(places, column, identity, tests, batch)
  }

  private static func elements(
    _ places: some PlaceSource, _ column: PropertyColumn, _ identity: Int64,
    _ tests: [ConstantTest], _ batch: Batch
  ) -> [Int32]? {
    switch column {
    case .integers(let column):
      guard let dense = DenseColumn(column) else { return nil }
      return select(dense, places, tests.map(\.overIntegers), batch)
    case .wideDays(let column):
      guard let dense = DenseColumn(column) else { return nil }
      return select(dense, places, tests.map(\.overDates), batch)
    case .days(let column):
      guard let dense = DenseColumn(column) else { return nil }
      return select(dense, places, tests.map(\.overDates), batch)
    case .floats(let column):
      guard let dense = DenseColumn(column) else { return nil }
      return select(dense, places, tests, batch)
    case .strings(let column):
      return select(column, identity: identity, places, tests, batch)
    default: return nil
    }
  }
}
