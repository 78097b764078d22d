// SPDX-License-Identifier: MIT

extension GraphStatistics {
  /// Returns what is known of the values of a key over all nodes, or nothing if there are none.
  ///
  /// The number of different values is exact if all nodes with the key are in a hash index, but for
  /// not-a-number and lists and maps that hold it or null; otherwise ``ColumnStatistics`` says how
  /// good it is.
  package func values(ofNodes key: PropertyKey) -> ColumnStatistics? {
    guard let column = graph.nodeProperties.statistics(of: key) else { return nil }
    guard let index = wholeIndex(on: key, .hash)?.hash, index.count == column.valueCount else {
      return column
    }
    return ColumnStatistics(
      valueCount: column.valueCount, distinctCount: index.groupCount, isDistinctCountExact: true,
      lowerBound: column.lowerBound, upperBound: column.upperBound)
  }

  /// Returns what is known of the values of a key over all relationships, or nothing if there are
  /// none.
  package func values(ofRelationships key: PropertyKey) -> ColumnStatistics? {
    graph.relationshipProperties.statistics(of: key)
  }

  /// Returns which part of all nodes has no value of a key, exactly; one, if there are no nodes.
  package func nullFraction(ofNodes key: PropertyKey) -> Double {
    let count = graph.nodeProperties.statistics(of: key)?.valueCount ?? 0
    return nodeCount == 0 ? 1 : 1 - Self.ratio(count, to: nodeCount)
  }

  /// Returns which part of all relationships has no value of a key, exactly; one, if there are none.
  package func nullFraction(ofRelationships key: PropertyKey) -> Double {
    let count = graph.relationshipProperties.statistics(of: key)?.valueCount ?? 0
    return relationshipCount == 0 ? 1 : 1 - Self.ratio(count, to: relationshipCount)
  }

  /// Returns the index of all nodes by a key.
  func wholeIndex(on key: PropertyKey, _ kind: IndexKind) -> NodeIndex? {
    graph.nodeIndexes.place(on: key, label: nil, kind: kind).map { graph.nodeIndexes.all[$0] }
  }
}
