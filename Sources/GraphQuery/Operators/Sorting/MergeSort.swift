// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Sorts values of many types from the bottom up, asking now and then whether to go on.
enum MergeSort {
  private static let stepsBetweenChecks = 4_096

  /// Returns the places of values in their order, equal ones as they come.
  static func order(
    of values: [PropertyValue], _ monitor: QueryMonitor
  ) throws(QueryError) -> [Int32] {
    var order = values.indices.map { Int32(truncatingIfNeeded: $0) }
    var merged = order
    var width = 1
    var steps = 0
    while width < order.count {
      for start in stride(from: 0, to: order.count, by: width * 2) {
        let middle = min(start + width, order.count)
        let end = min(middle + width, order.count)
        merge(values, order, start, middle, end, into: &merged)
        steps += end - start
        guard steps > stepsBetweenChecks else { continue }
        try monitor.check()
        steps = 0
      }
      swap(&order, &merged)
      width *= 2
    }
    return order
  }

  private static func merge(
    _ values: [PropertyValue], _ order: [Int32], _ start: Int, _ middle: Int, _ end: Int,
    into merged: inout [Int32]
  ) {
    var (left, right) = (start, middle)
    for place in start..<end {
      let takesRight =
        left == middle
        || (right < end
          && PropertyValue.orders(values[Int(order[right])], values[Int(order[left])]))
      if takesRight {
        merged[place] = order[right]
        right += 1
      } else {
        merged[place] = order[left]
        left += 1
      }
    }
  }
}
