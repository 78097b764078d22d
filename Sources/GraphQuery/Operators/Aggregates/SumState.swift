// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The sum or the mean of numbers or durations.
///
/// Whole numbers are added in 128 bits: whether a sum is too great does not depend on the order of
/// the rows. They are added to the floating-point numbers of the group at the end.
struct SumState: AggregateState {
  private let isMean: Bool
  private var wholes: [Int128] = []
  private var floats: [Double] = []
  private var hasFloats: [Bool] = []
  /// The durations by group, once there is one.
  private var durations: [CalendarDuration?] = []
  /// How many values there are, for means.
  private var counts: [Int64] = []

  init(isMean: Bool) {
    self.isMean = isMean
  }

  var bytes: Int { wholes.count * 33 + durations.count * 40 }

  mutating func grow(to groups: Int) {
    wholes.grow(to: groups, filling: 0)
    floats.grow(to: groups, filling: 0)
    hasFloats.grow(to: groups, filling: false)
    if isMean { counts.grow(to: groups, filling: 0) }
    if !durations.isEmpty { durations.grow(to: groups, filling: nil) }
  }

  mutating func add(
    _ values: Vector, _ parameters: Vector?, groups: [Int32]
  ) throws(QueryError) {
    switch values {
    case .integers(let numbers, nil):
      add(numbers, groups)
      count(groups)
    case .floats(let numbers, nil):
      add(numbers, groups)
      count(groups)
    case .constant(.null, _): return
    default:
      for (row, group) in groups.enumerated() { try add(values[row], Int(group)) }
    }
  }

  mutating func add(_ other: any AggregateState, groups: [Int32]) throws(QueryError) {
    guard let other = other as? Self else { return }
    for (place, group) in groups.enumerated() {
      let group = Int(group)
      wholes[group] += other.wholes[place]
      floats[group] += other.floats[place]
      hasFloats[group] = hasFloats[group] || other.hasFloats[place]
      if isMean { counts[group] &+= other.counts[place] }
      if !other.durations.isEmpty, let more = other.durations[place] { try add(more, group) }
    }
  }

  func result(_ groups: Range<Int>) throws(QueryError) -> Vector {
    if !durations.isEmpty || isMean {
      let values = try groups.map { group throws(QueryError) in
        isMean ? try mean(of: group) : try sum(of: group)
      }
      return Vector(packing: values)
    }
    let flags = hasFloats[groups]
    if flags.allSatisfy({ $0 }) {
      return .floats(groups.map { Double(wholes[$0]) + floats[$0] }, nulls: nil)
    }
    return Vector(packing: try groups.map { group throws(QueryError) in try sum(of: group) })
  }
}

extension SumState {
  private mutating func add(_ numbers: [Int64], _ groups: [Int32]) {
    let numbers = numbers.span
    guard wholes.count != 1 else {
      var sum = wholes[0]
      for row in numbers.indices { sum &+= Int128(numbers[row]) }
      wholes[0] = sum
      return
    }
    let groups = groups.span
    var wholes = wholes.mutableSpan
    for row in groups.indices { wholes[Int(groups[row])] &+= Int128(numbers[row]) }
  }

  private mutating func add(_ numbers: [Double], _ groups: [Int32]) {
    let numbers = numbers.span
    guard floats.count != 1 else {
      var sum = floats[0]
      for row in numbers.indices { sum += numbers[row] }
      floats[0] = sum
      hasFloats[0] = hasFloats[0] || numbers.count > 0
      return
    }
    let groups = groups.span
    var floats = floats.mutableSpan
    for row in groups.indices { floats[Int(groups[row])] += numbers[row] }
    var hasFloats = hasFloats.mutableSpan
    for row in groups.indices { hasFloats[Int(groups[row])] = true }
  }

  private mutating func count(_ groups: [Int32]) {
    guard isMean else { return }
    for group in groups { counts[Int(group)] &+= 1 }
  }

  private mutating func add(_ value: PropertyValue, _ group: Int) throws(QueryError) {
    switch value {
    case .null: return
    case .integer(let number): wholes[group] += Int128(number)
    case .float(let number):
      floats[group] += number
      hasFloats[group] = true
    case .duration(let more): try add(more, group)
    default:
      throw QueryError(.type, "sums and means are of numbers, or of durations")
    }
    if isMean { counts[group] &+= 1 }
  }

  private mutating func add(_ more: CalendarDuration, _ group: Int) throws(QueryError) {
    durations.grow(to: wholes.count, filling: nil)
    guard let sum = durations[group] else {
      durations[group] = more
      return
    }
    durations[group] = try Self.arithmetic { () throws(TemporalError) in try sum + more }
  }

  private func sum(of group: Int) throws(QueryError) -> PropertyValue {
    if let duration = try duration(of: group) { return .duration(duration) }
    if hasFloats[group] { return .float(Double(wholes[group]) + floats[group]) }
    guard let sum = Int64(exactly: wholes[group]) else {
      throw QueryError(.arithmetic, "the sum is out of the range of whole numbers")
    }
    return .integer(sum)
  }

  private func mean(of group: Int) throws(QueryError) -> PropertyValue {
    guard counts[group] > 0 else { return .null }
    guard let sum = try duration(of: group) else {
      return .float((Double(wholes[group]) + floats[group]) / Double(counts[group]))
    }
    let count = Double(counts[group])
    return .duration(try Self.arithmetic { () throws(TemporalError) in try sum / count })
  }

  private func duration(of group: Int) throws(QueryError) -> CalendarDuration? {
    guard !durations.isEmpty, let duration = durations[group] else { return nil }
    guard wholes[group] == 0, !hasFloats[group] else {
      throw QueryError(.type, "numbers and durations cannot be added")
    }
    return duration
  }

  private static func arithmetic(
    _ body: () throws(TemporalError) -> CalendarDuration
  ) throws(QueryError) -> CalendarDuration {
    do {
      return try body()
    } catch {
      throw QueryError(.arithmetic, error.message)
    }
  }
}
