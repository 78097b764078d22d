// SPDX-License-Identifier: MIT

/// Numbers for words, counted up from zero in the order in which the words come.
///
/// Open addressing with linear probing; word and number lie side by side, so that a look-up takes
/// one line of the cache. A table of small words needs no hashing: there, the word is the address.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    var word: Int64
    /// The number, or -1 where there is none.
    var group: Int32
  }

  /// The numbers of small words, null first; unused once `entries` is.
  private var direct: [Int32] = [-1]
  private var entries: [Entry] = []
  private var shift: UInt64 = 64
  private var isDirect = true
  /// The words that have a number, in order, while the table is direct.
  private var words: [Int64] = []

  /// How many words have a number.
  private(set) var count = 0

  /// The rows of the last look-up with which a new word came.
  private(set) var firstRows: [Int32] = []

  /// The bytes that it takes.
  var bytes: Int { direct.count * 4 + words.count * 8 + entries.count * 16 }

  /// Creates a table of words that have the numbers of their places.
  init(_ words: [Int64] = []) {
    var groups: [Int32] = []
    assign(words, into: &groups)
  }

  /// The bytes that it will take at least with so many words, if it knows now.
  func bytes(for count: Int) -> Int { isDirect ? 0 : Self.size(for: count) * 16 }

  /// Makes room for so many words at once; a direct table grows as they come.
  mutating func reserve(_ count: Int) {
    guard !isDirect, Self.size(for: count) > entries.count else { return }
    let old = entries
    grow(for: count)
    insert(old)
  }

  /// Writes the numbers of words, new ones getting the next numbers.
  mutating func assign(_ words: [Int64], into groups: inout [Int32]) {
    firstRows.removeAll(keepingCapacity: true)
    resize(&groups, to: words.count)
    prepare(for: words)
    if isDirect {
      assignDirectly(words, into: &groups)
    } else {
      assignHashed(words, into: &groups)
    }
  }

  /// Writes the numbers of words, -1 for those that have none.
  func find(_ words: [Int64], into groups: inout [Int32]) {
    resize(&groups, to: words.count)
    let words = words.span
    var groups = groups.mutableSpan
    if isDirect {
      let direct = direct.span
      for row in words.indices {
        let place = Self.address(words[row])
        groups[row] = place < UInt64(direct.count) ? direct[Int(place)] : -1
      }
      return
    }
    let entries = entries.span
    let mask = entries.count &- 1
    for row in words.indices {
      let word = words[row]
      var place = Self.home(of: word, shift)
      while entries[place].group >= 0, entries[place].word != word { place = (place &+ 1) & mask }
      groups[row] = entries[place].group
    }
  }
}

extension WordTable {
  private mutating func assignDirectly(_ words: [Int64], into groups: inout [Int32]) {
    var count = count
    var firstRows: [Int32] = []
    swap(&firstRows, &self.firstRows)
    let span = words.span
    var groups = groups.mutableSpan
    var direct = direct.mutableSpan
    for row in span.indices {
      let place = Int(truncatingIfNeeded: Self.address(span[row]))
      var group = direct[place]
      if group < 0 {
        group = Int32(truncatingIfNeeded: count)
        direct[place] = group
        count &+= 1
        firstRows.append(Int32(truncatingIfNeeded: row))
      }
      groups[row] = group
    }
    self.count = count
    self.firstRows = firstRows
    for row in firstRows { self.words.append(words[Int(row)]) }
  }

  private mutating func assignHashed(_ words: [Int64], into groups: inout [Int32]) {
    var count = count
    var firstRows: [Int32] = []
    swap(&firstRows, &self.firstRows)
    let shift = shift
    let words = words.span
    var groups = groups.mutableSpan
    var entries = entries.mutableSpan
    let mask = entries.count &- 1
    for row in words.indices {
      let word = words[row]
      var place = Self.home(of: word, shift)
      var entry = entries[place]
      while entry.group >= 0, entry.word != word {
        place = (place &+ 1) & mask
        entry = entries[place]
      }
      if entry.group < 0 {
        entry = Entry(word: word, group: Int32(truncatingIfNeeded: count))
        entries[place] = entry
        count &+= 1
        firstRows.append(Int32(truncatingIfNeeded: row))
      }
      groups[row] = entry.group
    }
    self.count = count
    self.firstRows = firstRows
  }

  private func resize(_ groups: inout [Int32], to count: Int) {
    if groups.count != count { groups = [Int32](repeating: -1, count: count) }
  }

  /// Makes room for as many new words, so that the loop need not ask.
  private mutating func prepare(for new: [Int64]) {
    if isDirect {
      var greatest: UInt64 = 0
      for word in new { greatest = max(greatest, Self.address(word)) }
      if greatest < UInt64(direct.count) { return }
      // A direct table may take as much as a hashed one of the same rows would, and somewhat more.
      if greatest < UInt64(1 << 16 + (count + new.count) * 16) {
        let more = max(Int(greatest) + 1, direct.count * 2) - direct.count
        direct.append(contentsOf: repeatElement(-1, count: more))
        return
      }
      isDirect = false
      direct = []
      grow(for: count + new.count)
      insert(words)
      words = []
    } else if (count + new.count) * 2 > entries.count {
      let old = entries
      grow(for: count + new.count)
      insert(old)
    }
  }

  private mutating func grow(for count: Int) {
    let size = Self.size(for: count)
    shift = UInt64(64 - size.trailingZeroBitCount)
    entries = [Entry](repeating: Entry(word: 0, group: -1), count: size)
  }

  /// Returns the number of entries for so many words: a power of two, more than half of it free.
  private static func size(for count: Int) -> Int {
    1 << (Int.bitWidth - (count * 2).leadingZeroBitCount)
  }

  private mutating func insert(_ words: [Int64]) {
    for (group, word) in words.enumerated() {
      insert(Entry(word: word, group: Int32(truncatingIfNeeded: group)))
    }
  }

  private mutating func insert(_ old: [Entry]) {
    for entry in old where entry.group >= 0 { insert(entry) }
  }

  private mutating func insert(_ entry: Entry) {
    let mask = entries.count &- 1
    var place = Self.home(of: entry.word, shift)
    while entries[place].group >= 0 { place = (place &+ 1) & mask }
    entries[place] = entry
  }

  /// Returns the address of a word in a direct table: null comes first, negative words lie far out.
  @inline(__always)
  private static func address(_ word: Int64) -> UInt64 {
    word == KeyEncoder.null ? 0 : UInt64(bitPattern: word &+ 1) | (word < 0 ? 1 << 63 : 0)
  }

  /// Returns where the search for a word begins: the high bits of a product, mixed before.
  @inline(__always)
  private static func home(of word: Int64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: KeyHash.mixed(UInt64(bitPattern: word)) &>> shift)
  }
}
