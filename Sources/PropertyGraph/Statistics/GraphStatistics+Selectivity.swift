// SPDX-License-Identifier: MIT

extension GraphStatistics {
  /// Returns which part of all nodes has a value of a key that is equal to one, about.
  ///
  /// It is exact for texts and for what nothing is equal to, and that of
  /// ``Graph/estimatedCount(where:equals:label:)`` if there is an index of all nodes. Otherwise it is
  /// nought outside of the column's bounds, and within them the mean over all values: a value can be
  /// as frequent as all together. Of a column of mixed types it takes every value to be different.
  package func selectivity(ofNodes key: PropertyKey, equals value: PropertyValue) -> Double {
    guard value.isIndexable, let column = graph.nodeProperties.column(of: key) else { return 0 }
    if case .strings(let texts) = column {
      let code = value.string.flatMap(texts.code(ofString:))
      return Self.ratio(code.map(texts.count(ofCode:)) ?? 0, to: nodeCount)
    }
    if let count = graph.estimatedCount(where: key, equals: value) {
      return Self.ratio(count, to: nodeCount)
    }
    guard let values = values(ofNodes: key), !values.excludes(value) else { return 0 }
    return Self.ratio(values.valueCount, to: nodeCount) / Double(max(values.distinctCount, 1))
  }

  /// Returns which part of all nodes has a value of a key in a range, about.
  ///
  /// With an ordered index of all nodes it is that of ``Graph/estimatedCount(where:in:label:)``.
  /// Otherwise numbers and days are taken to be spread evenly between the column's bounds, and of all
  /// else a third is taken to be in a range (Selinger and others, Access Path Selection in a
  /// Relational Database Management System, 1979): both are guesses without a bound on their error.
  package func selectivity(ofNodes key: PropertyKey, in range: ValueRange) -> Double {
    guard !range.isEmpty || !range.isOrdered else { return 0 }
    if let count = graph.estimatedCount(where: key, in: range) {
      return Self.ratio(count, to: nodeCount)
    }
    guard let values = values(ofNodes: key) else { return 0 }
    return Self.ratio(values.valueCount, to: nodeCount) * (values.share(of: range) ?? 1 / 3)
  }
}

extension ColumnStatistics {
  /// Returns whether a value is none of the column's, so far as bounds tell.
  func excludes(_ value: PropertyValue) -> Bool {
    guard let lowerBound, let upperBound else { return false }
    // Of values that cannot be compared with the bounds, as days with numbers, none is equal either.
    return lowerBound.isAtMost(value) != true || value.isAtMost(upperBound) != true
  }

  /// Returns which part of the span between the bounds a range covers, or nothing without bounds.
  func share(of range: ValueRange) -> Double? {
    guard let lowerBound, let upperBound, let least = lowerBound.measure,
      let greatest = upperBound.measure
    else { return nil }
    let ends = [range.lower, range.upper].compactMap { $0?.value }
    guard ends.allSatisfy({ $0.typeRank == lowerBound.typeRank }) else { return 0 }
    let start = max(range.lower?.value.measure ?? least, least)
    let end = min(range.upper?.value.measure ?? greatest, greatest)
    guard start <= end else { return 0 }
    let span = greatest - least
    return span > 0 && span.isFinite ? (end - start) / span : 1
  }
}

extension PropertyValue {
  /// The value as a point on a line, if it is a number or a day.
  var measure: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .float(let number): number
    case .date(let day): Double(day)
    default: nil
    }
  }
}
