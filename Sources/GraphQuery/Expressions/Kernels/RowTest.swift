// SPDX-License-Identifier: MIT

/// A test of the value of a row, made for values of one type.
///
/// Loops are generic over it, so that each is compiled for each test without a call a row.
protocol RowTest<Value>: Sendable {
  associatedtype Value: Sendable
  /// Returns whether a value that is not null passes.
  func passes(_ value: Value) -> Bool
}

/// Whole numbers from one to another, or all others: every comparison with a constant is that.
struct WholeInterval: Hashable, Sendable {
  let low: Int64
  let high: Int64
  var isInverted = false

  /// The interval of the numbers in both, if neither is inverted.
  func intersection(_ other: Self) -> Self? {
    guard !isInverted, !other.isInverted else { return nil }
    return Self(low: max(low, other.low), high: min(high, other.high))
  }
}

/// Whether a whole number lies in an interval.
struct WholeTest<Value: FixedWidthInteger & Sendable>: RowTest {
  private let low: Int64
  private let width: UInt64
  private let isInverted: Bool

  /// Makes the test of an interval, nothing if no number is in it.
  init?(_ interval: WholeInterval) {
    guard interval.low <= interval.high else { return nil }
    low = interval.low
    width = UInt64(bitPattern: interval.high &- interval.low)
    isInverted = interval.isInverted
  }

  @inline(__always)
  func passes(_ value: Value) -> Bool {
    (UInt64(bitPattern: Int64(truncatingIfNeeded: value) &- low) <= width) != isInverted
  }
}

/// Whether a floating-point number lies between two, or, inverted, does not.
struct FloatInterval: RowTest {
  let low: Double
  let high: Double
  var isInverted = false

  @inline(__always)
  func passes(_ value: Double) -> Bool { (value >= low && value <= high) != isInverted }

  /// The interval of the numbers in both, if neither is inverted.
  func intersection(_ other: Self) -> Self? {
    // Not-a-number at an end means that nothing passes, which the greater of two would forget.
    let hasEnds = !(low.isNaN || high.isNaN || other.low.isNaN || other.high.isNaN)
    guard hasEnds, !isInverted, !other.isInverted else { return nil }
    return Self(low: max(low, other.low), high: min(high, other.high))
  }
}

/// Whether a whole number is one of some.
struct WholeSetTest: RowTest {
  private let members: [Int64]

  /// A bit for each number from the first member on, if the last is near.
  private let bits: [UInt64]

  init(_ members: [Int64]) {
    self.members = Array(Set(members)).sorted()
    bits = Self.bits(of: self.members)
  }

  @inline(__always)
  func passes(_ value: Int64) -> Bool {
    guard let first = members.first else { return false }
    guard !bits.isEmpty else { return isMember(value) }
    let distance = UInt64(bitPattern: value &- first)
    let word = distance &>> 6
    return word < UInt64(bits.count) && bits[Int(word)] &>> (distance & 63) & 1 == 1
  }

  private static func bits(of members: [Int64]) -> [UInt64] {
    guard let first = members.first, let last = members.last else { return [] }
    let (span, overflows) = last.subtractingReportingOverflow(first)
    guard !overflows, span < 1 << 16 else { return [] }
    var bits = [UInt64](repeating: 0, count: Int(span >> 6) + 1)
    for member in members { bits[Int((member - first) >> 6)] |= 1 << UInt64((member - first) & 63) }
    return bits
  }

  private func isMember(_ value: Int64) -> Bool {
    var low = 0
    var count = members.count
    while count > 0 {
      let half = count / 2
      if members[low &+ half] < value {
        low &+= half &+ 1
        count &-= half &+ 1
      } else {
        count = half
      }
    }
    return low < members.count && members[low] == value
  }
}

/// Whether the number of a text is that of one that passes.
struct CodeTest: RowTest {
  /// 2 for each number whose text passes.
  let answers: [UInt8]

  @inline(__always)
  func passes(_ value: Int32) -> Bool { value >= 0 && answers[Int(value)] == 2 }
}
