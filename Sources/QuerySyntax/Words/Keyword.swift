// SPDX-License-Identifier: MIT

/// The words that mean something to the language somewhere; most of them are names elsewhere.
enum Keyword: String, CaseIterable {
  case all, allShortestPaths, and, any, `as`, asc, ascending, by, call, `case`, collect, contains
  case count, create, csv, definitely, delete, desc, descending, detach, distinct, `else`, end
  case ends, exists, explain, `false`, fieldTerminator, forEach, from, headers, `in`, `is`, limit
  case load, match, merge, none, not, null, of, on, optional, or, order, possibly, profile, reduce
  case remove, `return`, set, shortestPath, single, skip, starts, then, throughout, `true`, union
  case unwind, when, `where`, with, xor, yield

  /// The word as it is mostly written in queries.
  var title: String {
    switch self {
    case .allShortestPaths, .any, .none, .reduce, .shortestPath, .single, .true, .false, .null:
      rawValue
    default: rawValue.uppercased()
    }
  }

  /// Whether the word can be no name of a variable without backticks.
  ///
  /// These are the reserved words of openCypher 9 that the language uses.
  var isReserved: Bool {
    switch self {
    case .all, .and, .as, .asc, .ascending, .by, .case, .contains, .create, .delete, .desc,
      .descending, .detach, .distinct, .else, .end, .ends, .exists, .false, .in, .is, .limit,
      .match, .merge, .not, .null, .on, .optional, .or, .order, .remove, .return, .set, .skip,
      .starts, .then, .true, .union, .unwind, .when, .where, .with, .xor:
      true
    default: false
    }
  }

  /// Returns the word that bytes spell, in upper or lower case.
  static func spelled(by bytes: ArraySlice<UInt8>) -> Keyword? {
    PackedWord(bytes).flatMap { table[$0] }
  }

  private static let table: [PackedWord: Keyword] = {
    var table: [PackedWord: Keyword] = [:]
    for word in allCases {
      if let packed = PackedWord(Array(word.rawValue.utf8)[...]) { table[packed] = word }
    }
    return table
  }()
}

/// A short word of ASCII letters in lower case, as two numbers: a look-up that allocates nothing.
private struct PackedWord: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Packs a word, if it has at most sixteen letters and nothing else.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard (2...16).contains(bytes.count) else { return nil }
    for byte in bytes {
      let letter = byte | 0x20
      guard letter >= 0x61, letter <= 0x7A else { return nil }
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(letter)
    }
  }
}
