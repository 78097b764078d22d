// SPDX-License-Identifier: MIT

/// Numbers by pairs of numbers, for pairs that come in great numbers.
///
/// A hash table with open addressing. The keys are mixed with a random number, so that no text can
/// make them collide; nothing depends on their order.
struct PairTable {
  private var slots: [(key: UInt64, value: Int32)]
  private var count = 0
  private let seed = TextHash.seed

  /// A key that no pair of numbers from 0 has.
  private static let free = UInt64.max

  init() {
    slots = Array(repeating: (Self.free, 0), count: 16)
  }

  /// The number of a pair, if it has one.
  subscript(first: Int32, second: Int32) -> Int32? {
    let slot = slots[place(of: Self.key(first, second))]
    return slot.key == Self.free ? nil : slot.value
  }

  /// Gives a pair a number, unless it has one; returns the one that it had.
  mutating func insert(_ value: Int32, at first: Int32, _ second: Int32) -> Int32? {
    let key = Self.key(first, second)
    let place = self.place(of: key)
    guard slots[place].key == Self.free else { return slots[place].value }
    slots[place] = (key, value)
    count += 1
    if count * 2 > slots.count { grow() }
    return nil
  }

  /// Gives a pair a number, whether it has one or not.
  mutating func set(_ value: Int32, at first: Int32, _ second: Int32) {
    guard insert(value, at: first, second) != nil else { return }
    slots[place(of: Self.key(first, second))].value = value
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) &<< 32 | UInt64(UInt32(bitPattern: second))
  }

  private func place(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: TextHash.mixed(key, seed)) & mask
    while slots[place].key != key, slots[place].key != Self.free { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (Self.free, 0), count: old.count * 2)
    for slot in old where slot.key != Self.free { slots[place(of: slot.key)] = slot }
  }
}
