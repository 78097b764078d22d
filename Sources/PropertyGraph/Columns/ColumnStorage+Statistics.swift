// SPDX-License-Identifier: MIT

extension ColumnStorage {
  /// What is known of the column, or nothing if no element has a value.
  ///
  /// Complexity: O(1); a sketch has a fixed size, and what is counted is small.
  var statistics: ColumnStatistics? {
    guard let form else { return nil }
    let (distinctCount, isExact) = distinctValues(form)
    let (lower, upper) = bounds(form)
    return ColumnStatistics(
      valueCount: rows.valueCount, distinctCount: distinctCount, isDistinctCountExact: isExact,
      lowerBound: lower, upperBound: upper)
  }

  /// Makes the sketch of different numbers, into which later ones go as they come.
  mutating func startSketch() {
    figures.startSketch()
    includeAll()
  }

  /// Makes the figures anew from the values that are there.
  mutating func recomputeFigures() {
    let hadSketch = figures.sketch.isStarted
    figures = NumberFigures()
    if hadSketch { figures.startSketch() }
    includeAll()
  }

  private mutating func includeAll() {
    for row in 0..<rows.count where rows.holdsValue(row) {
      switch form {
      case .integers, .wideDays: figures.include(integers[row])
      case .days: figures.include(Int64(days[row]))
      case .floats: figures.include(floats[row])
      default: break
      }
    }
  }

  private func distinctValues(_ form: ColumnForm) -> (count: Int, isExact: Bool) {
    switch form {
    case .strings, .extendedDates: return (dictionary.usedCount, true)
    case .booleans:
      return ((trueCount > 0 ? 1 : 0) + (trueCount < rows.valueCount ? 1 : 0), true)
    case .mixed: return (rows.valueCount, rows.valueCount == 1)
    case .integers, .floats, .days, .wideDays: break
    }
    guard figures.sketch.isStarted else { return (countDistinctNumbers(form), true) }
    return (min(max(figures.sketch.estimate, 1), rows.valueCount), false)
  }

  private func countDistinctNumbers(_ form: ColumnForm) -> Int {
    var seen: Set<UInt64> = []
    rows.forEachRow { _, row in
      switch form {
      case .days: seen.insert(UInt64(bitPattern: Int64(days[row])))
      case .floats: seen.insert(NumberFigures.bits(of: floats[row]))
      default: seen.insert(UInt64(bitPattern: integers[row]))
      }
    }
    return seen.count
  }

  private func bounds(_ form: ColumnForm) -> (PropertyValue?, PropertyValue?) {
    switch form {
    case .integers:
      let bounds = figures.integerBounds
      return (bounds.map { .integer($0.lowerBound) }, bounds.map { .integer($0.upperBound) })
    case .days, .wideDays:
      let bounds = figures.integerBounds
      return (
        bounds.map { .date(dayNumber: $0.lowerBound) },
        bounds.map { .date(dayNumber: $0.upperBound) }
      )
    case .floats:
      let bounds = figures.floatBounds
      return (bounds.map { .float($0.lowerBound) }, bounds.map { .float($0.upperBound) })
    case .booleans, .strings, .extendedDates, .mixed: return (nil, nil)
    }
  }
}
