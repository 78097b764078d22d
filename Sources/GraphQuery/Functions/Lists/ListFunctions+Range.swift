// SPDX-License-Identifier: MIT

internal import PropertyGraph

extension ListFunctions {
  /// Gives the whole numbers from one to another, both included, by steps.
  static func range(
    _ arguments: FunctionArguments, _ execution: Execution
  ) throws(QueryError) -> PropertyValue {
    let start = try bound(arguments, 0)
    let end = try bound(arguments, 1)
    let step = try arguments.count > 2 ? bound(arguments, 2) : 1
    guard step != 0 else { throw arguments.outOfRange("the step of range() must not be 0") }
    guard step > 0 ? start <= end : start >= end else { return .list([]) }
    // Of differences of 64-bit numbers, the magnitude fits 64 bits without a sign.
    let distance = step > 0 ? end.distance(from: start) : start.distance(from: end)
    let steps = Int(clamping: distance / step.magnitude)
    try execution.checkRoom(forMany: steps, ofBytes: 16)
    return .list(try numbers(from: start, by: step, count: steps + 1, execution))
  }

  private static func bound(
    _ arguments: FunctionArguments, _ place: Int
  ) throws(QueryError) -> Int64 {
    guard case .integer(let number) = arguments[place] else {
      throw QueryError(
        .argument, "range() needs integers, not \(arguments[place].typeName)",
        detail: .invalidArgumentType)
    }
    return number
  }

  private static func numbers(
    from start: Int64, by step: Int64, count: Int, _ execution: Execution
  ) throws(QueryError) -> [PropertyValue] {
    var values: [PropertyValue] = []
    values.reserveCapacity(count)
    for place in 0..<count {
      if place % 65_536 == 65_535 { try execution.monitor.check() }
      values.append(.integer(start &+ step &* Int64(place)))
    }
    return values
  }
}

extension Int64 {
  /// Returns how far a number is from one that is not greater.
  fileprivate func distance(from start: Int64) -> UInt64 {
    UInt64(bitPattern: self) &- UInt64(bitPattern: start)
  }
}
