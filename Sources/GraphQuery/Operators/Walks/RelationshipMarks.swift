// SPDX-License-Identifier: MIT

/// The relationships that may not be taken, as a bitmap of fixed size.
struct RelationshipMarks {
  private var words: [UInt64] = []

  /// Makes room for as many relationships as a graph has had.
  mutating func reserve(_ count: Int) {
    let wordCount = (count + 63) >> 6
    guard words.count < wordCount else { return }
    words.append(contentsOf: repeatElement(0, count: wordCount - words.count))
  }

  /// Returns whether a relationship may not be taken.
  func contains(_ relationship: Int32) -> Bool {
    words[Int(relationship) >> 6] & (1 &<< UInt64(relationship & 63)) != 0
  }

  /// Marks a relationship.
  mutating func insert(_ relationship: Int32) {
    words[Int(relationship) >> 6] |= 1 &<< UInt64(relationship & 63)
  }

  /// Unmarks a relationship.
  mutating func remove(_ relationship: Int32) {
    words[Int(relationship) >> 6] &= ~(1 &<< UInt64(relationship & 63))
  }
}
