// SPDX-License-Identifier: MIT

/// Keeps elements in the order of their values, and of the elements where values are the same.
///
/// It is a list of blocks of at most 512 elements, a tree of two levels: a search is binary over the
/// first elements of the blocks and then in one block; a change moves part of a block. Values are
/// not kept: they are read from the column.
struct OrderedIndex: Sendable {
  private static let blockSize = 512

  /// The elements; no block is empty.
  private var blocks: [[Int32]] = []

  /// The number of elements.
  private(set) var count = 0

  /// Creates an index of elements that are in the order of their values.
  init(inOrder elements: [Int32]) {
    count = elements.count
    // Three quarters full: the first changes do not split every block.
    let size = Self.blockSize * 3 / 4
    blocks.reserveCapacity(count / size + 1)
    for start in stride(from: 0, to: count, by: size) {
      blocks.append(Array(elements[start..<min(start + size, count)]))
    }
  }

  /// The number of bytes that the index takes.
  var byteCount: Int { blocks.reduce(0) { $0 + $1.capacity * 4 + 40 } }

  /// Adds an element that has a value.
  ///
  /// Complexity: O(log n), and moving at most one block.
  mutating func insert(
    _ element: Int32, _ value: PropertyValue, in column: IndexedColumn
  ) {
    count += 1
    guard !blocks.isEmpty else {
      blocks = [[element]]
      return
    }
    let place = place(of: element, value, in: column)
    // An element that goes between two blocks goes to the end of the former, which is not empty.
    let block = place.offset == 0 && place.block > 0 ? place.block - 1 : place.block
    let offset = block == place.block ? place.offset : blocks[block].count
    blocks[block].insert(element, at: offset)
    if blocks[block].count > Self.blockSize { split(block, isAtEnd: block == blocks.count - 1) }
  }

  /// Takes out an element that had a value; the column may already have another.
  ///
  /// Complexity: O(log n), and moving at most one block.
  mutating func remove(
    _ element: Int32, _ value: PropertyValue, in column: IndexedColumn
  ) {
    let place = place(of: element, value, in: column)
    guard place.block < blocks.count, blocks[place.block][place.offset] == element else { return }
    count -= 1
    blocks[place.block].remove(at: place.offset)
    if blocks[place.block].count < Self.blockSize / 4 { merge(place.block) }
  }

  /// Returns the elements between two places, in order of their values.
  func elements(from start: Place, to end: Place) -> [Int32] {
    guard start < end else { return [] }
    if start.block == end.block {
      return Array(blocks[start.block][start.offset..<end.offset])
    }
    var elements = Array(blocks[start.block][start.offset...])
    for block in blocks[(start.block + 1)..<end.block] { elements.append(contentsOf: block) }
    if end.block < blocks.count { elements.append(contentsOf: blocks[end.block][..<end.offset]) }
    return elements
  }

  /// Returns about how many elements lie between two places: exactly if that is within a block,
  /// otherwise as if all blocks were of the same length.
  func estimatedCount(from start: Place, to end: Place) -> Int {
    guard start < end else { return 0 }
    if start.block == end.block { return end.offset - start.offset }
    let mean = count / max(blocks.count, 1)
    let first = blocks[start.block].count - start.offset
    return min(count, first + (end.block - start.block - 1) * mean + end.offset)
  }
}

extension OrderedIndex {
  /// A place among the elements; that behind the last is the start of the block behind the last.
  struct Place: Comparable, Sendable {
    let block: Int
    let offset: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.block, left.offset) < (right.block, right.offset)
    }
  }

  /// Returns the place of the first element of which a statement is false; it is true of all before
  /// some element, and of none from there on.
  func firstPlace(whereNot isBefore: (Int32) -> Bool) -> Place {
    // The block is the one before the first whose first element is no longer before.
    let block = Self.partition(blocks.count) { isBefore(blocks[$0][0]) } - 1
    guard block >= 0 else { return Place(block: 0, offset: 0) }
    let elements = blocks[block]
    let offset = Self.partition(elements.count) { isBefore(elements[$0]) }
    return offset < elements.count
      ? Place(block: block, offset: offset) : Place(block: block + 1, offset: 0)
  }

  private static func partition(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low &+ high) / 2
      if isBefore(middle) { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// Returns where an element with a value is, or belongs.
  private func place(
    of element: Int32, _ value: PropertyValue, in column: IndexedColumn
  ) -> Place {
    firstPlace { other in
      // The column may already have another value of the element itself.
      guard other != element else { return false }
      switch PropertyValue.compare(column[other], value) {
      case .before: return true
      case .same: return other < element
      case .after: return false
      }
    }
  }

  /// Divides a block that is too long: in halves, but at the end so that values which come in order
  /// fill their blocks.
  private mutating func split(_ block: Int, isAtEnd: Bool) {
    let start = isAtEnd ? blocks[block].count * 7 / 8 : blocks[block].count / 2
    let rest = Array(blocks[block][start...])
    blocks[block].removeSubrange(start...)
    blocks.insert(rest, at: block + 1)
  }

  /// Joins a block that is short with the next or the last one, if that leaves room.
  private mutating func merge(_ block: Int) {
    let first = block + 1 < blocks.count ? block : block - 1
    if first >= 0, blocks[first].count + blocks[first + 1].count <= Self.blockSize * 3 / 4 {
      blocks[first].append(contentsOf: blocks.remove(at: first + 1))
    } else if blocks[block].isEmpty {
      blocks.remove(at: block)
    }
  }
}
