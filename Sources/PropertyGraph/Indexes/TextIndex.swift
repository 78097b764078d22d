// SPDX-License-Identifier: MIT

/// Finds the elements that have a text, by the numbers that a column gives to its texts.
///
/// The dictionary of the column finds the number of a text. So there is no need to look at the texts
/// themselves, and no table: the first element of each text stands at the text's number.
struct TextIndex: Sendable {
  private static let none: Int32 = -1

  /// Which dictionary of the column the numbers are of.
  let epoch: Int32

  /// The first element of each number.
  private var firsts: [Int32] = []
  /// The elements behind the first.
  private var rings = ElementRings()
  private var count = 0
  private var groupCount = 0

  /// Creates an index of elements, ascending, that have texts.
  init(_ elements: [Int32], in column: DictionaryColumn) {
    epoch = column.epoch
    firsts = Array(repeating: Self.none, count: column.dictionary.count)
    let (codes, rows) = (column.codes.values, column.codes.rows)
    if rows.isDense {
      for element in elements { insert(element, code: codes[Int(element)]) }
    } else {
      for element in elements {
        if let row = rows.row(of: Int(element)) { insert(element, code: codes[row]) }
      }
    }
  }

  /// The number of bytes that the index takes.
  var byteCount: Int { firsts.count * 4 + rings.byteCount }

  /// Adds an element that has the text of a number.
  ///
  /// Complexity: amortized O(1).
  mutating func insert(_ element: Int32, code: Int32) {
    let place = Int(code)
    if place >= firsts.count {
      firsts.append(contentsOf: repeatElement(Self.none, count: place + 1 - firsts.count))
    }
    count += 1
    guard firsts[place] == Self.none else {
      rings.link(element, before: firsts[place], greatest: firsts.max() ?? element)
      return
    }
    firsts[place] = element
    groupCount += 1
    rings.begin(at: element)
  }

  /// Takes out an element that had the text of a number.
  ///
  /// Complexity: O(1).
  mutating func remove(_ element: Int32, code: Int32) {
    let place = Int(code)
    guard place < firsts.count, firsts[place] != Self.none else { return }
    count -= 1
    let follower = rings.unlink(element)
    guard firsts[place] == element else { return }
    firsts[place] = follower ?? Self.none
    if follower == nil { groupCount -= 1 }
  }

  /// Returns the elements that have the text of a number, ascending.
  func elements(withCode code: Int32) -> [Int32] {
    first(withCode: code).map(rings.elements(from:)) ?? []
  }

  /// Returns about how many elements have the text of a number, see ``ElementRings``.
  func estimatedCount(withCode code: Int32) -> Int {
    guard let first = first(withCode: code) else { return 0 }
    return rings.estimatedCount(from: first, mean: count / max(groupCount, 1))
  }

  private func first(withCode code: Int32) -> Int32? {
    let place = Int(code)
    return place < firsts.count && firsts[place] != Self.none ? firsts[place] : nil
  }
}
