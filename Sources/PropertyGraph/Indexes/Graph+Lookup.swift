// SPDX-License-Identifier: MIT

extension Graph {
  /// Returns the nodes whose property is equal to a value as `=` says it, ascending; nothing, if
  /// there is no index to tell.
  ///
  /// Complexity: O(nodes found) by a hash index, and O(log n) more by an ordered one.
  package func nodes(
    where key: PropertyKey, equals value: PropertyValue, label: Label? = nil
  ) -> [Int32]? {
    guard let place = nodeIndexes.place(forLookupOf: key, label: label) else { return nil }
    return keep(
      label, of: place, nodeIndexes.all[place].elements(equalTo: value, in: nodeProperties))
  }

  /// Returns the nodes whose property lies in a range as `<` and its like say it, ascending;
  /// nothing, if there is no index to tell.
  ///
  /// Complexity: O(log n), and O(m log m) for *m* nodes found.
  package func nodes(
    where key: PropertyKey, in range: ValueRange, label: Label? = nil
  ) -> [Int32]? {
    guard let place = orderedPlace(on: key, for: range, label) else { return nil }
    let elements = nodeIndexes.all[place].elements(in: range, in: nodeProperties)
    return keep(label, of: place, elements.sorted())
  }

  /// Returns about how many nodes a look-up of a value would find; nothing, if there is no index.
  ///
  /// An index of all nodes does not know how many of those it finds have a label: the count is then
  /// the greatest that is possible. For the rest see ``HashIndex`` and ``OrderedIndex``: exact up to
  /// 64 nodes or within a block of at most 512.
  package func estimatedCount(
    where key: PropertyKey, equals value: PropertyValue, label: Label? = nil
  ) -> Int? {
    guard let place = nodeIndexes.place(forLookupOf: key, label: label) else { return nil }
    let count = nodeIndexes.all[place].estimatedCount(equalTo: value, in: nodeProperties)
    return min(count, label.map(nodeCount(of:)) ?? count)
  }

  /// Returns about how many nodes a look-up of a range would find; nothing, if there is no index.
  package func estimatedCount(
    where key: PropertyKey, in range: ValueRange, label: Label? = nil
  ) -> Int? {
    guard let place = orderedPlace(on: key, for: range, label) else { return nil }
    let count = nodeIndexes.all[place].estimatedCount(in: range, in: nodeProperties)
    return min(count, label.map(nodeCount(of:)) ?? count)
  }
}

extension Graph {
  private func orderedPlace(
    on key: PropertyKey, for range: ValueRange, _ label: Label?
  ) -> Int? {
    guard range.isOrdered else { return nil }
    return nodeIndexes.place(forLookupOf: key, label: label, mustBeOrdered: true)
  }

  private func keep(_ label: Label?, of place: Int, _ nodes: [Int32]) -> [Int32] {
    guard let label, nodeIndexes.all[place].label != label else { return nodes }
    let bitmap = labelBitmaps[Int(label.code)]
    return nodes.filter { bitmap.contains(Int($0)) }
  }
}
