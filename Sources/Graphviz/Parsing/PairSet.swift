// SPDX-License-Identifier: MIT

/// A set of pairs of numbers from 0, for pairs that come in great numbers.
///
/// A hash table with open addressing. The keys are mixed with a random number, so that no text can
/// make them collide; nothing depends on their order.
struct PairSet {
  private var slots: [UInt64] = Array(repeating: Self.free, count: 16)
  private var count = 0
  private let seed = TextHash.seed

  /// A key that no pair of numbers from 0 has.
  private static let free = UInt64.max

  /// Adds a pair; returns whether it was not there.
  mutating func insert(_ first: Int32, _ second: Int32) -> Bool {
    let key = UInt64(UInt32(bitPattern: first)) &<< 32 | UInt64(UInt32(bitPattern: second))
    let place = self.place(of: key)
    guard slots[place] == Self.free else { return false }
    slots[place] = key
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private func place(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: TextHash.mixed(key, seed)) & mask
    while slots[place] != key, slots[place] != Self.free { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.free, count: old.count * 2)
    for key in old where key != Self.free { slots[place(of: key)] = key }
  }
}
