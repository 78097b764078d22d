// SPDX-License-Identifier: MIT

/// A set of small non-negative numbers, one bit each.
///
/// Scans take and give bitmaps, because 64 elements are joined, met or counted in one step. A
/// bitmap is as long as its greatest member asks for; every number beyond its words is absent.
///
/// ```swift
/// var even = Bitmap([0, 2, 4])
/// even.formIntersection(Bitmap(upTo: 3))
/// Array(even)  // [0, 2]
/// ```
package struct Bitmap: Sendable {
  /// The bits, the least number in the lowest bit of the first word.
  ///
  /// Trailing words may be zero; equality does not see them.
  package internal(set) var words: [UInt64] = []

  /// Creates an empty bitmap.
  package init() {}

  /// Creates a bitmap of every number from zero up to, but not including, `end`.
  package init(upTo end: Int) {
    precondition(end >= 0, "A bitmap holds non-negative numbers only.")
    words = Array(repeating: .max, count: end >> 6)
    if end & 63 != 0 { words.append((1 << UInt64(end & 63)) - 1) }
  }

  /// Creates a bitmap of the members of a sequence.
  package init(_ members: some Sequence<Int>) {
    for member in members { insert(member) }
  }

  /// The number of members.
  ///
  /// Complexity: O(greatest member / 64).
  package var count: Int {
    var total = 0
    for word in words { total &+= word.nonzeroBitCount }
    return total
  }

  /// Whether there are no members.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Returns whether a number is a member.
  package func contains(_ member: Int) -> Bool {
    let place = member >> 6
    guard words.indices.contains(place) else { return false }
    return words[place] & Self.bit(of: member) != 0
  }

  /// Adds a number.
  package mutating func insert(_ member: Int) {
    precondition(member >= 0, "A bitmap holds non-negative numbers only.")
    let place = member >> 6
    if place >= words.count {
      words.append(contentsOf: repeatElement(0, count: place + 1 - words.count))
    }
    words[place] |= Self.bit(of: member)
  }

  /// Takes a number out, if it is a member.
  package mutating func remove(_ member: Int) {
    let place = member >> 6
    guard words.indices.contains(place) else { return }
    words[place] &= ~Self.bit(of: member)
  }

  private static func bit(of member: Int) -> UInt64 { 1 &<< UInt64(member & 63) }
}
