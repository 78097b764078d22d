// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// Numbers for the different keys of rows, counted up from zero in the order in which they come.
///
/// One key column, or several that fit into a word together, are looked up by that word; else keys
/// are compared column by column.
struct GroupIndex: Sendable {
  private var encoders: [KeyEncoder]
  private let packing: KeyPacking?
  /// The codes of the keys, by column and number; those of a wide table lie there.
  private var keys: [[Int64]]
  private var words = WordTable()
  private var wide: WideTable?
  private var codes: [[Int64]]
  /// By column and number, the keys that are not what their codes stand for, but equivalent to it.
  private var ownValues: [[Int: PropertyValue]]
  private var packed: [Int64] = []

  /// How many different keys there are.
  private(set) var count = 0

  /// The number of the key of each row of the last batch.
  private(set) var groups: [Int32] = []

  /// The rows of the last batch with which a new key came, ascending.
  private(set) var firstRows: [Int32] = []

  /// Creates an index of keys with so many columns.
  init(width: Int, followsEquality: Bool = false) {
    encoders = Array(repeating: KeyEncoder(followsEquality: followsEquality), count: width)
    packing = width > 1 && width <= 8 ? KeyPacking(width: width) : nil
    keys = Array(repeating: [], count: width)
    codes = keys
    ownValues = Array(repeating: [:], count: width)
    wide = width > 8 ? WideTable(keys) : nil
  }

  /// The number of key columns.
  var width: Int { encoders.count }

  /// The bytes that it takes, about.
  var bytes: Int {
    var bytes = words.bytes + (wide?.bytes ?? 0) + count * keys.count * 8
    for encoder in encoders { bytes += encoder.bytes }
    for values in ownValues { bytes += values.count * 64 }
    return bytes
  }

  /// The bytes that so many keys will take at least, if that is known now.
  func bytes(for count: Int) -> Int {
    wide == nil ? words.bytes(for: count) + count * keys.count * 8 : 0
  }

  /// Makes room for so many keys at once.
  mutating func reserve(_ count: Int) {
    guard wide == nil else { return }
    words.reserve(count)
    for column in keys.indices { keys[column].reserveCapacity(count) }
  }

  /// Finds the numbers of the keys of rows, new ones getting the next numbers.
  mutating func assign(_ vectors: [Vector], rows: Int) {
    let oldCount = count
    encode(vectors)
    if codes.isEmpty {
      assignWithoutKeys(rows)
    } else if chooseWords(rows) {
      words.assign(codes.count == 1 ? codes[0] : packed, into: &groups)
      (count, firstRows) = (words.count, words.firstRows)
      for column in codes.indices { keep(column) }
    } else {
      wide?.assign(codes, rows: rows, into: &groups)
      (count, firstRows) = (wide?.count ?? 0, wide?.firstRows ?? [])
    }
    for column in vectors.indices { keepOwnValues(of: column, vectors[column], from: oldCount) }
  }

  /// Finds the numbers of the keys of rows: -1 for a key that has none, or that has a null.
  mutating func find(_ vectors: [Vector], rows: Int) {
    encode(vectors)
    if codes.isEmpty {
      groups = Array(repeating: count > 0 ? 0 : -1, count: rows)
    } else if chooseWords(rows) {
      words.find(codes.count == 1 ? codes[0] : packed, into: &groups)
    } else {
      wide?.find(codes, rows: rows, into: &groups)
    }
    for column in codes {
      for (row, code) in column.enumerated() where code == KeyEncoder.null { groups[row] = -1 }
    }
  }

  /// Returns the keys with some numbers, as columns.
  func decoded(_ range: Range<Int>) -> [Vector] {
    let keys = wide?.keys ?? keys
    return keys.indices.map { column in
      let vector = encoders[column].decoded(keys[column][range])
      guard !ownValues[column].isEmpty else { return vector }
      return .values(range.map { ownValues[column][$0] ?? vector[$0 - range.lowerBound] })
    }
  }

  /// Sees to it that there is a group even of no rows, if there are no keys.
  mutating func addGroupWithoutKeys() {
    if codes.isEmpty, count == 0 { count = 1 }
  }
}

extension GroupIndex {
  private mutating func encode(_ vectors: [Vector]) {
    var mustRebuild = false
    for column in vectors.indices {
      var kept = wide?.keys[column] ?? keys[column]
      if wide == nil { keys[column] = [] }
      if encoders[column].encode(vectors[column], into: &codes[column], kept: &kept) {
        mustRebuild = true
      }
      if wide == nil { keys[column] = kept } else if mustRebuild { replaceWide(column, kept) }
    }
    if mustRebuild { rebuild() }
  }

  private mutating func replaceWide(_ column: Int, _ kept: [Int64]) {
    guard var keys = wide?.keys else { return }
    keys[column] = kept
    wide = WideTable(keys)
  }

  private mutating func rebuild() {
    guard wide == nil else { return }
    if let packing {
      var words: [Int64] = []
      if packing.pack(keys, rows: count, into: &words) {
        self.words = WordTable(words)
      } else {
        widen()
      }
    } else {
      words = WordTable(keys[0])
    }
  }

  private mutating func widen() {
    wide = WideTable(keys)
    keys = keys.map { _ in [] }
    words = WordTable()
  }

  /// Returns whether the keys of the rows can be looked up by one word.
  private mutating func chooseWords(_ rows: Int) -> Bool {
    guard wide == nil else { return false }
    guard let packing, !packing.pack(codes, rows: rows, into: &packed) else { return true }
    widen()
    return false
  }

  private mutating func assignWithoutKeys(_ rows: Int) {
    if groups.count != rows || count == 0 { groups = Array(repeating: 0, count: rows) }
    firstRows = count == 0 && rows > 0 ? [0] : []
    if rows > 0 { count = 1 }
  }

  /// Notes the new keys that are equivalent to a value that came before, and are another: a group of
  /// only 1.0 is one of 1.0, even if there is a group of 1 and something else.
  private mutating func keepOwnValues(of column: Int, _ vector: Vector, from oldCount: Int) {
    guard encoders[column].form == .interned else { return }
    if case .texts = vector { return }
    for (place, row) in firstRows.enumerated() {
      let value = vector[Int(row)]
      guard !encoders[column].standsForItself(value, codes[column][Int(row)]) else { continue }
      ownValues[column][oldCount + place] = value
    }
  }

  private mutating func keep(_ column: Int) {
    let codes = codes[column]
    for row in firstRows { keys[column].append(codes[Int(row)]) }
  }
}
