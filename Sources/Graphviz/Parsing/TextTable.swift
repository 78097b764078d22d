// SPDX-License-Identifier: MIT

/// All ids and values of a graph, each once, told apart by their bytes.
///
/// For Swift, `é` equals an `e` with an accent behind it; in DOT they are two ids. A text that
/// stands in the source as it is read is not copied. Every text is sound UTF-8.
struct TextTable {
  /// A text: its first bytes, and where all of them are.
  private struct Entry {
    var head: TextHash.Head
    /// Where it starts: in the source, or, as a number below zero, among the copies.
    var start: Int
    var length: Int32
  }

  /// A place of the hash table.
  ///
  /// Most ids are short: a short text is told by its place alone, since each look elsewhere is one
  /// more wait for memory.
  private struct Slot {
    /// The bytes of a short text; the hash of a long one.
    var key: UInt64 = 0
    /// How long a short text is.
    var length: UInt32 = 0
    /// The number of the text; below zero if the place is free.
    var entry: Int32 = -1

    /// What stands for the length of all long texts.
    static let long = UInt32.max
  }

  private let source: [UInt8]
  private var copies: [UInt8] = []
  private var entries: [Entry] = []
  /// The number of the node with a text as its id, by text; below zero for none.
  private var nodes: [Int32] = []
  /// The texts, by hash.
  private var slots = Array(repeating: Slot(), count: 64)
  private let seed = TextHash.seed

  /// The number of the empty text.
  static let empty: Int32 = 0

  /// Creates a table of texts of a source, which has the empty one.
  init(source: [UInt8]) {
    self.source = source
    _ = number(ofSource: 0..<0)
  }

  /// How many texts there are.
  var count: Int { entries.count }

  /// The node that has a text as its id.
  subscript(nodeOf text: Int32) -> Int32 {
    get { nodes[Int(text)] }
    set { nodes[Int(text)] = newValue }
  }

  /// Returns the number of a text that stands in the source.
  mutating func number(ofSource range: Range<Int>) -> Int32 {
    number(of: source, range, isCopy: false)
  }

  /// Returns the number of a text that does not.
  mutating func number(of bytes: [UInt8]) -> Int32 {
    number(of: bytes, bytes.startIndex..<bytes.endIndex, isCopy: true)
  }

  /// Returns the bytes of a text.
  func bytes(of text: Int32) -> ArraySlice<UInt8> {
    let entry = entries[Int(text)]
    let length = Int(entry.length)
    return entry.start >= 0
      ? source[entry.start..<entry.start + length] : copies[~entry.start..<(~entry.start + length)]
  }

  /// Returns a text as a string.
  func string(of text: Int32) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  // MARK: - Search

  private mutating func number(of bytes: [UInt8], _ range: Range<Int>, isCopy: Bool) -> Int32 {
    let head = TextHash.Head(bytes, range)
    let hash = TextHash.hash(bytes, range, head, seed)
    let isShort = range.count <= 8
    let key = isShort ? head.first : UInt64(hash)
    let length = isShort ? UInt32(truncatingIfNeeded: range.count) : Slot.long
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].entry >= 0 {
      let slot = slots[place]
      if slot.key == key, slot.length == length,
        isShort || isText(Int(slot.entry), bytes, range, head)
      {
        return slot.entry
      }
      place = (place &+ 1) & mask
    }
    slots[place] = Slot(key: key, length: length, entry: Int32(entries.count))
    append(bytes, range, head, isCopy)
    return Int32(entries.count - 1)
  }

  private func isText(
    _ index: Int, _ bytes: [UInt8], _ range: Range<Int>, _ head: TextHash.Head
  ) -> Bool {
    let entry = entries[index]
    guard Int(entry.length) == range.count, entry.head == head else { return false }
    guard range.count > TextHash.Head.length else { return true }
    return entry.start >= 0
      ? Self.equals(bytes, range, source, entry.start)
      : Self.equals(bytes, range, copies, ~entry.start)
  }

  private static func equals(
    _ bytes: [UInt8], _ range: Range<Int>, _ others: [UInt8], _ start: Int
  ) -> Bool {
    var other = start &+ TextHash.Head.length
    for index in (range.lowerBound &+ TextHash.Head.length)..<range.upperBound {
      guard bytes[index] == others[other] else { return false }
      other &+= 1
    }
    return true
  }

  private mutating func append(
    _ bytes: [UInt8], _ range: Range<Int>, _ head: TextHash.Head, _ isCopy: Bool
  ) {
    let start = isCopy ? ~copies.count : range.lowerBound
    if isCopy { copies += bytes }
    entries.append(Entry(head: head, start: start, length: Int32(range.count)))
    nodes.append(-1)
    if entries.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.entry >= 0 {
      var place = Int(truncatingIfNeeded: hash(of: slot)) & mask
      while slots[place].entry >= 0 { place = (place &+ 1) & mask }
      slots[place] = slot
    }
  }

  private func hash(of slot: Slot) -> UInt32 {
    slot.length == Slot.long
      ? UInt32(truncatingIfNeeded: slot.key)
      : TextHash.hash(ofShort: slot.key, Int(slot.length), seed)
  }
}
