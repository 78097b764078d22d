// SPDX-License-Identifier: MIT

/// Numbers different texts in order of first appearance, as bytes.
///
/// It is a hash table with open addressing: a slot has half of the hash beside the number, so that a
/// search mostly compares bytes once. The hash multiplies eight bytes at a time and folds the
/// product, as Wang Yi's wyhash does. It starts from a random number, so that nobody can prepare a
/// file whose texts all collide; numbers do not depend on it.
struct TextTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  /// Hash in the high half, number and one in the low half; zero is empty.
  private var slots = [UInt64](repeating: 0, count: 64)
  private let seed = UInt64.random(in: .min ... .max)

  /// The number of different texts.
  var count: Int { ends.count - 1 }

  /// Returns the bytes of a text.
  func bytes(of code: Int) -> ArraySlice<UInt8> { arena[ends[code]..<ends[code + 1]] }

  /// Returns a text; bytes that are not UTF-8 are replaced.
  func text(of code: Int) -> String { String(decoding: bytes(of: code), as: UTF8.self) }

  /// All texts by number.
  var texts: [String] { (0..<count).map(text(of:)) }

  /// Returns the number of a text, or nothing if it has none.
  func code(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
    let hash = hash(of: bytes, start, end)
    let slot = slot(of: hash, bytes, start, end)
    return slots[slot] == 0 ? nil : Self.code(in: slots[slot])
  }

  /// Returns the number of a text, which gets the next one if it has none.
  mutating func intern(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let hash = hash(of: bytes, start, end)
    let slot = slot(of: hash, bytes, start, end)
    if slots[slot] != 0 { return Self.code(in: slots[slot]) }
    let code = count
    slots[slot] = hash & Self.hashMask | UInt64(code + 1)
    for place in start..<end { arena.append(bytes[place]) }
    ends.append(arena.count)
    if code * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: code)
  }
}

extension TextTable {
  private static let hashMask: UInt64 = 0xFFFF_FFFF_0000_0000

  private static func code(in slot: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: (slot & ~hashMask) &- 1)
  }

  /// Returns the slot of a text, or the empty one where it would be.
  private func slot(of hash: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if (slots[place] ^ hash) & Self.hashMask == 0,
        isText(Int(Self.code(in: slots[place])), bytes, start, end)
      {
        return place
      }
      place = (place &+ 1) & mask
    }
    return place
  }

  private func isText(_ code: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = ends[code]
    guard ends[code + 1] - first == end - start else { return false }
    for place in 0..<(end - start) where arena[first + place] != bytes[start + place] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    let arena = arena
    let span = arena.span
    for code in 0..<count {
      let hash = hash(of: span, ends[code], ends[code + 1])
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != 0 { place = (place &+ 1) & mask }
      slots[place] = hash & Self.hashMask | UInt64(code + 1)
    }
  }

  private func hash(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: end &- start)
    var place = start
    while place < end {
      var word: UInt64 = 0
      let stop = min(place &+ 8, end)
      while place < stop {
        word = word &<< 8 | UInt64(bytes[place])
        place &+= 1
      }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    let product = (hash ^ seed).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
