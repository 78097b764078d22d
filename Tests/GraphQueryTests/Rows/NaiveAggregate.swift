// SPDX-License-Identifier: MIT

import GraphQuery
import PropertyGraph

/// Aggregates computed as their definitions read.
struct NaiveAggregate {
  let function: Aggregate.Function
  let isDistinct: Bool

  func value(of all: [PropertyValue]) -> PropertyValue {
    if case .countRows = function { return .integer(Int64(all.count)) }
    var seen: Set<GroupingKey> = []
    let values = all.filter {
      !$0.isNull && (!isDistinct || seen.insert(GroupingKey($0)).inserted)
    }
    let numbers = values.compactMap { $0.float ?? $0.integer.map { Double($0) } }
    switch function {
    case .countRows, .count: return .integer(Int64(values.count))
    case .sum:
      guard values.contains(where: { $0.float != nil }) else {
        return .integer(values.compactMap(\.integer).reduce(0, +))
      }
      return .float(numbers.reduce(0, +))
    case .average:
      return values.isEmpty ? nil : .float(numbers.reduce(0, +) / Double(numbers.count))
    case .minimum:
      return values.reduce(nil) { $0.isNull || PropertyValue.orders($1, $0) ? $1 : $0 }
    case .maximum:
      return values.reduce(nil) { $0.isNull || PropertyValue.orders($0, $1) ? $1 : $0 }
    case .collect: return .list(values)
    case .standardDeviation: return .float(deviation(numbers, less: 1))
    case .populationStandardDeviation: return .float(deviation(numbers, less: 0))
    case .continuousPercentile, .discretePercentile:
      // Only the median of the tests.
      let sorted = values.sorted(by: PropertyValue.orders)
      if sorted.isEmpty { return nil }
      let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      if case .discretePercentile = function { return low }
      let ends = [low, high].compactMap { $0.float ?? $0.integer.map { Double($0) } }
      return .float((ends[0] + ends[1]) / 2)
    }
  }

  private func deviation(_ numbers: [Double], less: Int) -> Double {
    guard numbers.count > less else { return 0 }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let squares = numbers.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    return (squares / Double(numbers.count - less)).squareRoot()
  }
}
