// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Gives a row for each element of a list, for each row: adds the element.
///
/// A list without elements and null give no row. Long lists are cut into batches.
package final class UnwindOperator: Operator {
  private let input: any Operator
  private let list: CompiledExpression
  private var batch: Batch?
  private var lists: Vector = .values([])
  /// Where the next element lies: the row among those that count, and the element in its list.
  private var place = (row: 0, element: 0)

  /// Creates an operator over the rows of another.
  package init(_ input: any Operator, _ list: CompiledExpression) {
    self.input = input
    self.list = list
  }

  package func next(_ execution: Execution) throws(QueryError) -> Batch? {
    while true {
      try execution.monitor.check()
      if batch == nil {
        guard let next = try input.next(execution) else { return nil }
        lists = try list.vector(over: next, in: execution)
        batch = next.compacted()
        place = (0, 0)
      }
      if let batch, let result = try fill(from: batch) { return result }
      batch = nil
    }
  }

  package func reset() {
    batch = nil
    input.reset()
  }

  private func fill(from batch: Batch) throws(QueryError) -> Batch? {
    var rows: [Int32] = []
    var elements: [PropertyValue] = []
    while place.row < batch.rowCount, rows.count < Batch.size {
      let list = try elementsOfRow()
      let end = min(list.count, place.element + Batch.size - rows.count)
      elements.append(contentsOf: list[place.element..<end])
      let row = Int32(truncatingIfNeeded: place.row)
      rows.append(contentsOf: repeatElement(row, count: end - place.element))
      place = end < list.count ? (place.row, end) : (place.row + 1, 0)
    }
    guard !rows.isEmpty else { return nil }
    let kept = batch.columns.map { $0.gathered(rows) }
    return Batch(columns: kept + [Vector(packing: elements)], rowCount: rows.count)
  }

  private func elementsOfRow() throws(QueryError) -> [PropertyValue] {
    switch lists[place.row] {
    case .null: return []
    case .list(let elements): return elements
    default: throw QueryError(.type, "only a list can be unwound")
    }
  }
}
