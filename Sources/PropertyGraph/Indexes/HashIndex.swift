// SPDX-License-Identifier: MIT

/// Finds the elements that have a value.
///
/// It is a hash table with linear probing (Knuth, The Art of Computer Programming, volume 3,
/// section 6.4) of one element for each different value; the other elements with the value follow it
/// in a ring. Values are not kept: they are read from the column. So a key that is unique costs four
/// bytes a slot and at most three slots in four are in use.
struct HashIndex: Sendable {
  private static let empty: Int32 = -1
  private static let removed: Int32 = -2

  /// The first element of each value.
  private var slots: [Int32] = []
  /// The number of slots that are not empty.
  private var usedCount = 0
  /// The elements behind the first.
  private var rings = ElementRings()

  /// The number of different values.
  private(set) var groupCount = 0
  /// The number of elements.
  private(set) var count = 0

  /// Creates an index of elements.
  init(_ elements: [Int32], in column: IndexedColumn) {
    guard !elements.isEmpty else { return }
    slots = Array(repeating: Self.empty, count: Self.size(for: elements.count))
    if let numbers = column.integers(of: elements) {
      insert(elements, numbers)
    } else {
      for element in elements { insert(element, column[element], in: column) }
    }
    // The table was made for different values; if many are the same it need not be so large.
    if slots.count > Self.size(for: groupCount) { rehash(in: column) }
  }

  /// The number of bytes that the index takes.
  var byteCount: Int { slots.count * 4 + rings.byteCount }

  /// Adds an element that has a value.
  ///
  /// Complexity: amortized O(1).
  mutating func insert(
    _ element: Int32, _ value: PropertyValue, in column: IndexedColumn
  ) {
    if (usedCount + 1) * 4 > slots.count * 3 { rehash(in: column) }
    count += 1
    let slot = slot(of: value, element: element, in: column)
    guard slots[slot] < 0 else {
      rings.link(element, before: slots[slot], greatest: slots.max() ?? element)
      return
    }
    slots[slot] = element
    usedCount += 1
    groupCount += 1
    rings.begin(at: element)
  }

  /// Takes out an element that had a value; the column may already have another.
  ///
  /// Complexity: amortized O(1).
  mutating func remove(
    _ element: Int32, _ value: PropertyValue, in column: IndexedColumn
  ) {
    guard !slots.isEmpty else { return }
    let slot = slot(of: value, element: element, in: column)
    guard slots[slot] >= 0 else { return }
    count -= 1
    let follower = rings.unlink(element)
    guard slots[slot] == element else { return }
    slots[slot] = follower ?? Self.removed
    if follower == nil { groupCount -= 1 }
  }

  /// Returns the elements that have a value, ascending.
  ///
  /// Complexity: O(elements found), and O(n log n) if they did not come in order.
  func elements(equalTo value: PropertyValue, in column: IndexedColumn) -> [Int32] {
    first(equalTo: value, in: column).map(rings.elements(from:)) ?? []
  }

  /// Returns the number of elements that have a value: exactly up to 64, for more the greater of 64
  /// and the mean over all values.
  func estimatedCount(equalTo value: PropertyValue, in column: IndexedColumn) -> Int {
    guard let first = first(equalTo: value, in: column) else { return 0 }
    return rings.estimatedCount(from: first, mean: count / max(groupCount, 1))
  }
}

extension HashIndex {
  /// Returns the number of slots for so many values: a power of two, half of it free.
  private static func size(for count: Int) -> Int {
    let least = max(8, count * 4 / 3 + 1)
    return 1 << (Int.bitWidth - (least - 1).leadingZeroBitCount)
  }

  private func first(
    equalTo value: PropertyValue, in column: IndexedColumn
  ) -> Int32? {
    guard !slots.isEmpty, value.isIndexable else { return nil }
    let first = slots[slot(of: value, element: Self.empty, in: column)]
    return first < 0 ? nil : first
  }

  /// Returns the slot of a value, or the empty one where the search for it ends.
  ///
  /// An element that is given counts as one that has the value, whatever the column says now.
  private func slot(
    of value: PropertyValue, element: Int32, in column: IndexedColumn
  ) -> Int {
    let mask = slots.count &- 1
    var slot = value.equalityHash & mask
    while slots[slot] != Self.empty {
      let other = slots[slot]
      if other >= 0, other == element || column[other].isEquivalent(to: value) { return slot }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// Makes a table without the slots of removed values, and with room for more.
  private mutating func rehash(in column: IndexedColumn) {
    let size = Self.size(for: groupCount + groupCount / 4 + 1)
    var table = [Int32](repeating: Self.empty, count: size)
    let mask = size &- 1
    let elements = slots.filter { $0 >= 0 }
    for (element, hash) in zip(elements, column.hashes(of: elements)) {
      var slot = hash & mask
      while table[slot] != Self.empty { slot = (slot &+ 1) & mask }
      table[slot] = element
    }
    slots = table
    usedCount = groupCount
  }
}

extension HashIndex {
  /// Fills an empty table that is large enough with elements, ascending, that have whole numbers.
  private mutating func insert(_ elements: [Int32], _ numbers: [Int64]) {
    // Until all are in, the slots hold places among the elements: by them the numbers are near.
    var table = slots
    let mask = table.count &- 1
    for place in elements.indices {
      let number = numbers[place]
      var slot = PropertyValue.equalityHash(of: number) & mask
      while table[slot] != Self.empty, numbers[Int(table[slot])] != number {
        slot = (slot &+ 1) & mask
      }
      if table[slot] == Self.empty {
        table[slot] = Int32(truncatingIfNeeded: place)
        groupCount += 1
        rings.begin(at: elements[place])
      } else {
        rings.link(
          elements[place], before: elements[Int(table[slot])], greatest: elements[place])
      }
    }
    for slot in table.indices where table[slot] >= 0 { table[slot] = elements[Int(table[slot])] }
    slots = table
    usedCount = groupCount
    count = elements.count
  }
}
