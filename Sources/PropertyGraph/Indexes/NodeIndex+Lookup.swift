// SPDX-License-Identifier: MIT

extension NodeIndex {
  /// Returns the elements that have a value, ascending.
  package func elements(equalTo value: PropertyValue, in table: PropertyTable) -> [Int32] {
    if hash != nil { return hash?.elements(equalTo: value, in: table.indexed(key)) ?? [] }
    if texts != nil {
      return code(of: value, in: table).flatMap { texts?.elements(withCode: $0) } ?? []
    }
    guard let ordered, let (start, end) = places(of: value, table.indexed(key)) else { return [] }
    return ordered.elements(from: start, to: end)
  }

  /// Returns the elements of a range, in order of their values.
  package func elements(in range: ValueRange, in table: PropertyTable) -> [Int32] {
    guard let ordered, let (start, end) = places(of: range, table) else { return [] }
    return ordered.elements(from: start, to: end)
  }

  /// Returns about how many elements have a value.
  func estimatedCount(equalTo value: PropertyValue, in table: PropertyTable) -> Int {
    if hash != nil { return hash?.estimatedCount(equalTo: value, in: table.indexed(key)) ?? 0 }
    if texts != nil {
      return code(of: value, in: table).flatMap { texts?.estimatedCount(withCode: $0) } ?? 0
    }
    guard let ordered, let (start, end) = places(of: value, table.indexed(key)) else { return 0 }
    return ordered.estimatedCount(from: start, to: end)
  }

  /// Returns about how many elements are in a range.
  func estimatedCount(in range: ValueRange, in table: PropertyTable) -> Int {
    guard let ordered, let (start, end) = places(of: range, table) else { return 0 }
    return ordered.estimatedCount(from: start, to: end)
  }

  private func code(of value: PropertyValue, in table: PropertyTable) -> Int32? {
    guard case .string(let text) = value else { return nil }
    return table.textCode(of: key, for: text)
  }

  private func places(
    of value: PropertyValue, _ column: IndexedColumn
  ) -> (OrderedIndex.Place, OrderedIndex.Place)? {
    guard let ordered, value.isIndexable else { return nil }
    return (
      ordered.firstPlace { PropertyValue.compare(column[$0], value) == .before },
      ordered.firstPlace { PropertyValue.compare(column[$0], value) != .after }
    )
  }

  private func places(
    of range: ValueRange, _ table: PropertyTable
  ) -> (OrderedIndex.Place, OrderedIndex.Place)? {
    guard let ordered, !range.isEmpty else { return nil }
    let column = table.indexed(key)
    return (
      ordered.firstPlace { range.isBefore(column[$0]) },
      ordered.firstPlace { range.isBeforeEnd(column[$0]) }
    )
  }
}
