// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Expression.Comparison {
  /// Compares two vectors row by row.
  func truths(of left: Vector, _ right: Vector) -> [Truth] {
    switch (left, right) {
    case (.integers(let first, let firstNulls), .integers(let second, let secondNulls)),
      (.dates(let first, let firstNulls), .dates(let second, let secondNulls)):
      rows(first, second, firstNulls, secondNulls)
    case (.floats(let first, let firstNulls), .floats(let second, let secondNulls)):
      rows(first, second, firstNulls, secondNulls)
    case (.integers(let first, let firstNulls), .floats(let second, let secondNulls)):
      mixedRows(first, second, firstNulls, secondNulls)
    case (.floats(let first, let firstNulls), .integers(let second, let secondNulls)):
      mirrored.mixedRows(second, first, secondNulls, firstNulls)
    case (.texts(let first, let dictionary), .texts(let second, let other))
    where !isOrder && dictionary.identity == other.identity:
      rows(first, second, first.negativeRows, second.negativeRows)
    case (.nodes(let first), .nodes(let second)) where !isOrder,
      (.relationships(let first), .relationships(let second)) where !isOrder:
      rows(first, second, first.negativeRows, second.negativeRows)
    default: ValueKernels.comparison(self, left, right)
    }
  }

  private func rows<Value: Comparable>(
    _ left: [Value], _ right: [Value], _ leftNulls: Bitmap?, _ rightNulls: Bitmap?
  ) -> [Truth] {
    var result =
      switch self {
      case .equal: Self.answers(left, right) { $0 == $1 }
      case .unequal: Self.answers(left, right) { $0 != $1 }
      case .less: Self.answers(left, right) { $0 < $1 }
      case .lessOrEqual: Self.answers(left, right) { $0 <= $1 }
      case .greater: Self.answers(left, right) { $0 > $1 }
      case .greaterOrEqual: Self.answers(left, right) { $0 >= $1 }
      }
    if let leftNulls { for row in leftNulls { result[row] = .unknown } }
    if let rightNulls { for row in rightNulls { result[row] = .unknown } }
    return result
  }

  private func mixedRows(
    _ left: [Int64], _ right: [Double], _ leftNulls: Bitmap?, _ rightNulls: Bitmap?
  ) -> [Truth] {
    // Whole numbers of so many bits are floating-point numbers, without being rounded.
    guard !left.contains(where: { $0.magnitude > 1 << 53 }) else {
      return wideRows(left, right, leftNulls, rightNulls)
    }
    return rows(left.map(Double.init), right, leftNulls, rightNulls)
  }

  private func wideRows(
    _ left: [Int64], _ right: [Double], _ leftNulls: Bitmap?, _ rightNulls: Bitmap?
  ) -> [Truth] {
    var result = (0..<left.count).map { row -> Truth in
      WholeInterval(self, right[row]).contains(left[row]) ? .yes : .no
    }
    if let leftNulls { for row in leftNulls { result[row] = .unknown } }
    if let rightNulls { for row in rightNulls { result[row] = .unknown } }
    return result
  }

  @inline(__always)
  private static func answers<Value>(
    _ left: [Value], _ right: [Value], _ holds: (Value, Value) -> Bool
  ) -> [Truth] {
    var result = [Truth](repeating: .no, count: left.count)
    var output = result.mutableSpan
    for row in 0..<min(left.count, right.count) {
      output[row] = holds(left[row], right[row]) ? .yes : .no
    }
    return result
  }
}

extension WholeInterval {
  /// Returns whether a number is one of those.
  func contains(_ number: Int64) -> Bool { (low <= number && number <= high) != isInverted }
}

extension [Int32] {
  /// The rows whose number is negative, which stands for null.
  fileprivate var negativeRows: Bitmap? {
    var rows = Bitmap()
    for row in 0..<count where self[row] < 0 { rows.insert(row) }
    return rows.isEmpty ? nil : rows
  }
}

extension Expression.TextRelation {
  /// Looks for texts in texts row by row.
  func truths(of texts: Vector, _ parts: Vector) -> [Truth] {
    ValueKernels.text(self, texts, parts)
  }
}
