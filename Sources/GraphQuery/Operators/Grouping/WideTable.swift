// SPDX-License-Identifier: MIT

/// Numbers for keys of several words, counted up from zero in the order in which the keys come.
///
/// The table holds the hashes beside the numbers, so that it grows without the keys; these lie
/// column by column, by number.
struct WideTable: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64
    /// The number, or -1 where there is none.
    var group: Int32
  }

  private var entries: [Entry] = []
  private var shift: UInt64 = 64
  private var hashes: [UInt64] = []

  /// The words of the keys, by column and number.
  private(set) var keys: [[Int64]]

  /// How many keys have a number.
  private(set) var count = 0

  /// The rows of the last look-up with which a new key came.
  private(set) var firstRows: [Int32] = []

  /// The bytes that it takes.
  var bytes: Int { entries.count * 16 + count * keys.count * 8 }

  /// Creates a table of keys that have the numbers of their places.
  init(_ keys: [[Int64]]) {
    self.keys = keys.map { _ in [] }
    var groups: [Int32] = []
    assign(keys, rows: keys.first?.count ?? 0, into: &groups)
  }

  /// Writes the numbers of keys, new ones getting the next numbers.
  mutating func assign(_ columns: [[Int64]], rows: Int, into groups: inout [Int32]) {
    firstRows.removeAll(keepingCapacity: true)
    prepare(for: columns, rows, &groups)
    for row in 0..<rows {
      let place = place(of: columns, row)
      if entries[place].group < 0 {
        entries[place] = Entry(hash: hashes[row], group: Int32(truncatingIfNeeded: count))
        for column in columns.indices { keys[column].append(columns[column][row]) }
        count &+= 1
        firstRows.append(Int32(truncatingIfNeeded: row))
      }
      groups[row] = entries[place].group
    }
  }

  /// Writes the numbers of keys, -1 for those that have none.
  mutating func find(_ columns: [[Int64]], rows: Int, into groups: inout [Int32]) {
    prepare(for: columns, rows, &groups)
    for row in 0..<rows { groups[row] = entries[place(of: columns, row)].group }
  }
}

extension WideTable {
  private func place(of columns: [[Int64]], _ row: Int) -> Int {
    let mask = entries.count &- 1
    let hash = hashes[row]
    var place = Int(truncatingIfNeeded: hash &>> shift)
    while true {
      let entry = entries[place]
      if entry.group < 0 { return place }
      if entry.hash == hash, isSame(columns, row, Int(entry.group)) { return place }
      place = (place &+ 1) & mask
    }
  }

  private func isSame(_ columns: [[Int64]], _ row: Int, _ group: Int) -> Bool {
    for column in columns.indices where columns[column][row] != keys[column][group] {
      return false
    }
    return true
  }

  private mutating func prepare(for columns: [[Int64]], _ rows: Int, _ groups: inout [Int32]) {
    if groups.count != rows { groups = [Int32](repeating: -1, count: rows) }
    hashes.removeAll(keepingCapacity: true)
    hashes.append(contentsOf: repeatElement(0, count: rows))
    var hashes = hashes.mutableSpan
    for column in columns {
      let words = column.span
      for row in 0..<rows {
        hashes[row] = KeyHash.combined(hashes[row], UInt64(bitPattern: words[row]))
      }
    }
    if (count + rows) * 2 > entries.count { grow(for: count + rows) }
  }

  private mutating func grow(for count: Int) {
    let bits = Int.bitWidth - (count * 2 + 16).leadingZeroBitCount
    let old = entries
    shift = UInt64(64 - bits)
    entries = [Entry](repeating: Entry(hash: 0, group: -1), count: 1 << bits)
    let mask = entries.count &- 1
    for entry in old where entry.group >= 0 {
      var place = Int(truncatingIfNeeded: entry.hash &>> shift)
      while entries[place].group >= 0 { place = (place &+ 1) & mask }
      entries[place] = entry
    }
  }
}
