// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// The standard deviation of numbers.
///
/// Count, mean and squared distances are updated value by value (Welford, 1962), and joined as by
/// Chan, Golub and LeVeque (1979): both stay exact where the mean is far from zero.
struct DeviationState: AggregateState {
  private struct Moments: Sendable {
    var count = 0.0
    var mean = 0.0
    var squares = 0.0

    mutating func add(_ value: Double) {
      count += 1
      let distance = value - mean
      mean += distance / count
      squares += distance * (value - mean)
    }

    mutating func add(_ other: Self) {
      guard other.count > 0 else { return }
      let (distance, total) = (other.mean - mean, count + other.count)
      squares += other.squares + distance * distance * count * other.count / total
      mean += distance * other.count / total
      count = total
    }
  }

  private let isSample: Bool
  private var moments: [Moments] = []

  init(isSample: Bool) {
    self.isSample = isSample
  }

  var bytes: Int { moments.count * 24 }

  mutating func grow(to groups: Int) { moments.grow(to: groups, filling: Moments()) }

  mutating func add(
    _ values: Vector, _ parameters: Vector?, groups: [Int32]
  ) throws(QueryError) {
    if case .floats(let numbers, nil) = values {
      for (row, group) in groups.enumerated() { moments[Int(group)].add(numbers[row]) }
      return
    }
    for (row, group) in groups.enumerated() {
      switch values[row] {
      case .null: continue
      case .integer(let number): moments[Int(group)].add(Double(number))
      case .float(let number): moments[Int(group)].add(number)
      default: throw QueryError(.type, "a standard deviation is one of numbers")
      }
    }
  }

  mutating func add(_ other: any AggregateState, groups: [Int32]) {
    guard let other = other as? Self else { return }
    for (place, group) in groups.enumerated() { moments[Int(group)].add(other.moments[place]) }
  }

  func result(_ groups: Range<Int>) -> Vector {
    let results = moments[groups].map { moments in
      let divisor = isSample ? moments.count - 1 : moments.count
      return divisor > 0 ? (moments.squares / divisor).squareRoot() : 0
    }
    return .floats(results, nulls: nil)
  }
}
