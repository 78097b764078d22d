// SPDX-License-Identifier: MIT

/// The words that could have been meant, to offer the nearest one for a word that is not known.
///
/// Nearness is the number of letters to insert, delete, replace or swap with their neighbour
/// (optimal string alignment after F. Damerau, "A technique for computer detection and correction
/// of spelling errors", CACM 7(3), 1964): at most one for every three letters, and at least one, but
/// never all of them, since any word of one letter is as near to any other.
public struct SpellingIndex: Sendable {
  private var wordsByLength: [Int: [[UInt8]]] = [:]

  /// Creates an index of words; of words equally near, the earlier is offered.
  public init(_ words: some Sequence<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      guard bytes.count <= Self.longestWord else { continue }
      wordsByLength[bytes.count, default: []].append(bytes)
    }
  }

  /// A word longer than this is neither offered nor looked for.
  private static let longestWord = 64

  /// Returns the nearest word, if one is near enough.
  ///
  /// Complexity: O(words of about the same length).
  public func nearest(to word: String) -> String? {
    let bytes = Array(word.utf8)
    guard (1...Self.longestWord).contains(bytes.count) else { return nil }
    let reach = min(max(bytes.count / 3, 1), bytes.count - 1)
    var best: (word: [UInt8], distance: Int)?
    for length in max(bytes.count - reach, 1)...(bytes.count + reach) {
      for candidate in wordsByLength[length] ?? [] {
        let limit = (best?.distance).map { $0 - 1 } ?? reach
        guard limit >= 0 else { break }
        if let distance = Self.distance(bytes, candidate, limit: limit) {
          best = (candidate, distance)
        }
      }
    }
    return best.map { String(decoding: $0.word, as: UTF8.self) }
  }

  /// Returns the hint `did you mean '...'?` for a word, if a known one is near.
  public func hint(for word: String) -> String? {
    nearest(to: word).map { "did you mean '\($0)'?" }
  }

  /// Returns the distance of two words, or nothing if it is above the limit.
  static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = last[column] + (letter == right[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      guard (current.min() ?? 0) <= limit else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
