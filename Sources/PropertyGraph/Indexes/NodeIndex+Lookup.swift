// SPDX-License-Identifier: MIT

extension NodeIndex {
  /// Returns the elements that have a value, ascending.
  package func elements(equalTo value: PropertyValue, in table: PropertyTable) -> [Int32] {
    let column = IndexedColumn(key, of: table)
    if let hash { return hash.elements(equalTo: value, in: column) }
    guard let ordered, let (start, end) = places(of: value, column) else { return [] }
    return ordered.elements(from: start, to: end)
  }

  /// Returns the elements of a range, in order of their values.
  package func elements(in range: ValueRange, in table: PropertyTable) -> [Int32] {
    guard let ordered, let (start, end) = places(of: range, table) else { return [] }
    return ordered.elements(from: start, to: end)
  }

  /// Returns about how many elements have a value.
  func estimatedCount(equalTo value: PropertyValue, in table: PropertyTable) -> Int {
    let column = IndexedColumn(key, of: table)
    if let hash { return hash.estimatedCount(equalTo: value, in: column) }
    guard let ordered, let (start, end) = places(of: value, column) else { return 0 }
    return ordered.estimatedCount(from: start, to: end)
  }

  /// Returns about how many elements are in a range.
  func estimatedCount(in range: ValueRange, in table: PropertyTable) -> Int {
    guard let ordered, let (start, end) = places(of: range, table) else { return 0 }
    return ordered.estimatedCount(from: start, to: end)
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
    let column = IndexedColumn(key, of: table)
    return (
      ordered.firstPlace { range.isBefore(column[$0]) },
      ordered.firstPlace { range.isBeforeEnd(column[$0]) }
    )
  }
}
