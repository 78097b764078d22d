// SPDX-License-Identifier: MIT

extension Bitmap {
  /// Adds every member of another bitmap.
  package mutating func formUnion(_ other: Self) {
    let shared = Swift.min(words.count, other.words.count)
    for place in 0..<shared { words[place] |= other.words[place] }
    words.append(contentsOf: other.words[shared...])
  }

  /// Keeps only what another bitmap has, too.
  package mutating func formIntersection(_ other: Self) {
    if words.count > other.words.count {
      words.removeLast(words.count - other.words.count)
    }
    for place in words.indices { words[place] &= other.words[place] }
  }

  /// Takes out every member of another bitmap.
  package mutating func subtract(_ other: Self) {
    for place in 0..<Swift.min(words.count, other.words.count) {
      words[place] &= ~other.words[place]
    }
  }

  /// Returns the members of either bitmap.
  package func union(_ other: Self) -> Self {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Returns the members of both bitmaps.
  package func intersection(_ other: Self) -> Self {
    var result = self
    result.formIntersection(other)
    return result
  }

  /// Returns the members that another bitmap lacks.
  package func subtracting(_ other: Self) -> Self {
    var result = self
    result.subtract(other)
    return result
  }
}

extension Bitmap: Hashable {
  /// Returns whether two bitmaps have the same members.
  package static func == (left: Self, right: Self) -> Bool {
    let shared = Swift.min(left.words.count, right.words.count)
    return left.words[..<shared] == right.words[..<shared]
      && left.words[shared...].allSatisfy { $0 == 0 }
      && right.words[shared...].allSatisfy { $0 == 0 }
  }

  /// Feeds the members to a hasher.
  package func hash(into hasher: inout Hasher) {
    // Trailing zero words are left out, as equality does not see them.
    let end = words.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    hasher.combine(words[..<end])
  }
}

extension Bitmap: ExpressibleByArrayLiteral {
  /// Creates a bitmap of the members written.
  package init(arrayLiteral members: Int...) {
    self.init(members)
  }
}
