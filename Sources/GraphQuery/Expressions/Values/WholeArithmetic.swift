// SPDX-License-Identifier: MIT

/// Arithmetic of whole numbers that fails where the result does not fit.
enum WholeArithmetic {
  /// Returns two whole numbers put together by anything but a power.
  static func result(
    of operation: Expression.Arithmetic, _ left: Int64, _ right: Int64
  ) throws(QueryError) -> Int64 {
    let (result, overflows) = report(operation, left, right)
    guard !overflows else { throw error(of: operation, left, right) }
    return result
  }

  /// Tells why two whole numbers cannot be put together.
  static func error(
    of operation: Expression.Arithmetic, _ left: Int64, _ right: Int64
  ) -> QueryError {
    let divides = operation == .divided || operation == .remainder
    return divides && right == 0
      ? QueryError(.arithmetic, "division by zero: \(left) \(operation.sign) 0")
      : QueryError(.arithmetic, "\(left) \(operation.sign) \(right) does not fit an integer")
  }

  private static func report(
    _ operation: Expression.Arithmetic, _ left: Int64, _ right: Int64
  ) -> (partialValue: Int64, overflow: Bool) {
    switch operation {
    case .plus: left.addingReportingOverflow(right)
    case .minus: left.subtractingReportingOverflow(right)
    case .times: left.multipliedReportingOverflow(by: right)
    case .divided: left.dividedReportingOverflow(by: right)
    case .remainder: remainder(left, right)
    case .power: (0, true)
    }
  }

  /// Returns what a division leaves, and whether it is one by zero.
  static func remainder(_ left: Int64, _ right: Int64) -> (partialValue: Int64, overflow: Bool) {
    // The least number leaves nothing by -1, although the quotient does not fit.
    right == -1 ? (0, false) : left.remainderReportingOverflow(dividingBy: right)
  }
}
