// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension Expression.Arithmetic {
  /// Puts two vectors together row by row.
  func vector(of left: Vector, _ right: Vector) throws(QueryError) -> Vector {
    switch (left.numbersSpread, right.numbersSpread) {
    case (.integers(let first, let firstNulls), .integers(let second, let secondNulls)):
      let nulls = Self.union(firstNulls, secondNulls)
      guard self != .power else {
        return .floats(floatRows(first.map(Double.init), second.map(Double.init)), nulls: nulls)
      }
      return .integers(try wholeRows(first, second, nulls), nulls: nulls)
    case (.floats(let first, let firstNulls), .floats(let second, let secondNulls)):
      return .floats(floatRows(first, second), nulls: Self.union(firstNulls, secondNulls))
    case (.integers(let first, let firstNulls), .floats(let second, let secondNulls)):
      return .floats(
        floatRows(first.map(Double.init), second), nulls: Self.union(firstNulls, secondNulls))
    case (.floats(let first, let firstNulls), .integers(let second, let secondNulls)):
      return .floats(
        floatRows(first, second.map(Double.init)), nulls: Self.union(firstNulls, secondNulls))
    default: return try ValueKernels.arithmetic(self, left, right)
    }
  }

  private static func union(_ left: Bitmap?, _ right: Bitmap?) -> Bitmap? {
    guard let left, let right else { return left ?? right }
    return left.union(right)
  }

  private func wholeRows(
    _ left: [Int64], _ right: [Int64], _ nulls: Bitmap?
  ) throws(QueryError) -> [Int64] {
    let (rows, overflows) =
      switch self {
      case .plus: Self.reporting(left, right) { $0.addingReportingOverflow($1) }
      case .minus: Self.reporting(left, right) { $0.subtractingReportingOverflow($1) }
      case .times: Self.reporting(left, right) { $0.multipliedReportingOverflow(by: $1) }
      case .divided: Self.reporting(left, right) { $0.dividedReportingOverflow(by: $1) }
      default: Self.reporting(left, right) { WholeArithmetic.remainder($0, $1) }
      }
    guard overflows else { return rows }
    // What lies in a null row may have overflowed, so those that count are looked at again.
    for row in 0..<left.count where !(nulls?.contains(row) ?? false) {
      _ = try WholeArithmetic.result(of: self, left[row], right[row])
    }
    return rows
  }

  @inline(__always)
  private static func reporting(
    _ left: [Int64], _ right: [Int64],
    _ combine: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> ([Int64], Bool) {
    var rows = [Int64](repeating: 0, count: left.count)
    var overflows = false
    var output = rows.mutableSpan
    for row in 0..<min(left.count, right.count) {
      let (result, overflow) = combine(left[row], right[row])
      output[row] = result
      overflows = overflows || overflow
    }
    return (rows, overflows)
  }

  private func floatRows(_ left: [Double], _ right: [Double]) -> [Double] {
    switch self {
    case .plus: Self.combined(left, right) { $0 + $1 }
    case .minus: Self.combined(left, right) { $0 - $1 }
    case .times: Self.combined(left, right) { $0 * $1 }
    case .divided: Self.combined(left, right) { $0 / $1 }
    case .remainder: Self.combined(left, right) { $0.truncatingRemainder(dividingBy: $1) }
    case .power: Self.combined(left, right) { Powers.power($0, $1) }
    }
  }

  @inline(__always)
  private static func combined(
    _ left: [Double], _ right: [Double], _ combine: (Double, Double) -> Double
  ) -> [Double] {
    var rows = [Double](repeating: 0, count: left.count)
    var output = rows.mutableSpan
    for row in 0..<min(left.count, right.count) { output[row] = combine(left[row], right[row]) }
    return rows
  }
}

extension Vector {
  /// The vector with a constant number written out row by row.
  var numbersSpread: Vector {
    switch self {
    case .constant(.integer(let number), let count):
      .integers(Array(repeating: number, count: count), nulls: nil)
    case .constant(.float(let number), let count):
      .floats(Array(repeating: number, count: count), nulls: nil)
    default: self
    }
  }
}
