// SPDX-License-Identifier: MIT

internal import Chronology
internal import PropertyGraph

/// The sum or the mean of numbers or durations.
///
/// Whole numbers are added in 128 bits: whether a sum is too great does not depend on the order of
/// the rows. They are added to the floating-point numbers of the group at the end.
struct SumState: AggregateState {
  private let isMean: Bool
  private var groupCount = 0
  /// The sums of whole numbers, once there is one.
  private var wholes: [Int128] = []
  /// The sums of floating-point numbers, and which groups have one, once there is one.
  private var floats: [Double] = []
  private var hasFloats: [Bool] = []
  /// The durations by group, once there is one.
  private var durations: [CalendarDuration?] = []
  /// How many values there are, for means.
  private var counts: [Int64] = []

  init(isMean: Bool) {
    self.isMean = isMean
  }

  var bytes: Int { wholes.count * 16 + floats.count * 9 + durations.count * 40 + counts.count * 8 }

  mutating func grow(to groups: Int) {
    groupCount = max(groupCount, groups)
    if !wholes.isEmpty { growWholes() }
    if !floats.isEmpty { growFloats() }
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
      if !other.wholes.isEmpty { add(other.wholes[place], group) }
      if other.hasFloat(place) { add(other.floats[place], group) }
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
    if wholes.isEmpty, !floats.isEmpty, hasFloats[groups].allSatisfy({ $0 }) {
      return .floats(Array(floats[groups]), nulls: nil)
    }
    return Vector(packing: try groups.map { group throws(QueryError) in try sum(of: group) })
  }
}

extension SumState {
  private mutating func add(_ numbers: [Int64], _ groups: [Int32]) {
    growWholes()
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
    growFloats()
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

  private mutating func add(_ number: Int128, _ group: Int) {
    growWholes()
    wholes[group] &+= number
  }

  private mutating func add(_ number: Double, _ group: Int) {
    growFloats()
    floats[group] += number
    hasFloats[group] = true
  }

  private mutating func growWholes() { wholes.grow(to: groupCount, filling: 0) }

  private mutating func growFloats() {
    floats.grow(to: groupCount, filling: 0)
    hasFloats.grow(to: groupCount, filling: false)
  }

  private func whole(of group: Int) -> Int128 { wholes.isEmpty ? 0 : wholes[group] }

  private func hasFloat(_ group: Int) -> Bool { !floats.isEmpty && hasFloats[group] }

  private func number(of group: Int) -> Double {
    let whole = whole(of: group)
    // The conversion of 64 bits is the much faster one.
    let rounded = Int64(exactly: whole).map { Double($0) } ?? Double(whole)
    return hasFloat(group) ? rounded + floats[group] : rounded
  }

  private mutating func count(_ groups: [Int32]) {
    guard isMean else { return }
    for group in groups { counts[Int(group)] &+= 1 }
  }

  private mutating func add(_ value: PropertyValue, _ group: Int) throws(QueryError) {
    switch value {
    case .null: return
    case .integer(let number): add(Int128(number), group)
    case .float(let number): add(number, group)
    case .duration(let more): try add(more, group)
    default:
      throw QueryError(.type, "sums and means are of numbers, or of durations")
    }
    if isMean { counts[group] &+= 1 }
  }

  private mutating func add(_ more: CalendarDuration, _ group: Int) throws(QueryError) {
    durations.grow(to: groupCount, filling: nil)
    guard let sum = durations[group] else {
      durations[group] = more
      return
    }
    durations[group] = try Self.arithmetic { () throws(TemporalError) in try sum + more }
  }

  private func sum(of group: Int) throws(QueryError) -> PropertyValue {
    if let duration = try duration(of: group) { return .duration(duration) }
    if hasFloat(group) { return .float(number(of: group)) }
    guard let sum = Int64(exactly: whole(of: group)) else {
      throw QueryError(.arithmetic, "the sum is out of the range of whole numbers")
    }
    return .integer(sum)
  }

  private func mean(of group: Int) throws(QueryError) -> PropertyValue {
    guard counts[group] > 0 else { return .null }
    guard let sum = try duration(of: group) else {
      return .float(number(of: group) / Double(counts[group]))
    }
    let count = Double(counts[group])
    return .duration(try Self.arithmetic { () throws(TemporalError) in try sum / count })
  }

  private func duration(of group: Int) throws(QueryError) -> CalendarDuration? {
    guard !durations.isEmpty, let duration = durations[group] else { return nil }
    guard whole(of: group) == 0, !hasFloat(group) else {
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
