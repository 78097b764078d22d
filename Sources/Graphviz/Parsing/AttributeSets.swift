// SPDX-License-Identifier: MIT

/// Lists of attributes that elements were given, each list kept once.
///
/// An element that is given attributes again has a chain of lists, newest first.
struct AttributeSets {
  /// A list on top of others.
  private struct Cell {
    var start: Int
    var count: Int32
    /// What the element was given before.
    var below: Int32
  }

  private var cells: [Cell] = []
  private(set) var pairs: [ResolvedPair] = []
  /// Hash and number of the chains, by hash.
  private var slots: [(hash: UInt32, cell: Int32)] = Array(repeating: (0, -1), count: 64)
  private let seed = TextHash.seed

  /// What an element has that was given nothing.
  static let none: Int32 = -1

  /// How many chains there are.
  var count: Int { cells.count }

  /// Returns the chain of a list on top of what an element was given before.
  mutating func adding(_ list: [ResolvedPair], to below: Int32) -> Int32 {
    guard !list.isEmpty else { return below }
    let hash = hash(list[...], below)
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].cell >= 0 {
      let slot = slots[place]
      if slot.hash == hash, isCell(slot.cell, list, below) { return slot.cell }
      place = (place &+ 1) & mask
    }
    slots[place] = (hash, Int32(cells.count))
    cells.append(Cell(start: pairs.count, count: Int32(list.count), below: below))
    pairs += list
    if cells.count * 2 > slots.count { grow() }
    return Int32(cells.count - 1)
  }

  /// The ranges of ``pairs`` of a chain, oldest first.
  func lists(of chain: Int32) -> [Range<Int>] {
    var lists: [Range<Int>] = []
    var next = chain
    while next >= 0 {
      let cell = cells[Int(next)]
      lists.append(cell.start..<cell.start + Int(cell.count))
      next = cell.below
    }
    lists.reverse()
    return lists
  }

  private func isCell(_ index: Int32, _ list: [ResolvedPair], _ below: Int32) -> Bool {
    let cell = cells[Int(index)]
    guard cell.below == below, Int(cell.count) == list.count else { return false }
    for offset in list.indices where pairs[cell.start + offset] != list[offset] { return false }
    return true
  }

  private func hash(_ list: ArraySlice<ResolvedPair>, _ below: Int32) -> UInt32 {
    var hash = UInt64(UInt32(bitPattern: below)) ^ seed
    for pair in list {
      let number =
        UInt64(UInt32(bitPattern: pair.attribute)) &<< 32
        | UInt64(UInt32(bitPattern: pair.value.bits))
      hash = TextHash.mixed(hash ^ number, seed)
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.cell >= 0 {
      var place = Int(truncatingIfNeeded: slot.hash) & mask
      while slots[place].cell >= 0 { place = (place &+ 1) & mask }
      slots[place] = slot
    }
  }
}
