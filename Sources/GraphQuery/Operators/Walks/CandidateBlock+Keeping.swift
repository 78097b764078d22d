// SPDX-License-Identifier: MIT

// Every loop writes each candidate to the next free place and then moves on or not, without a
// branch that the processor would have to guess.
extension CandidateBlock {
  /// Keeps the candidates, from some place on, whose neighbour is in a bitmap.
  mutating func keep(from start: Int, neighborsIn words: [UInt64]) {
    var end = start
    for place in start..<count {
      let isKept = Self.bit(neighbors[place], in: words)
      move(place, to: end)
      end &+= isKept
    }
    count = end
  }

  /// Keeps the candidates, from some place on, whose relationship is in a bitmap.
  mutating func keep(from start: Int, relationshipsIn words: [UInt64]) {
    var end = start
    for place in start..<count {
      let isKept = Self.bit(relationships[place], in: words)
      move(place, to: end)
      end &+= isKept
    }
    count = end
  }

  /// Keeps the candidates, from some place on, for which an answer is true.
  mutating func keep(from start: Int, where truths: [Truth]) {
    var end = start
    for place in start..<count {
      let isKept = truths[place &- start] == .yes ? 1 : 0
      move(place, to: end)
      end &+= isKept
    }
    count = end
  }

  /// Keeps the candidates, from some place on, that are not the relationship of their row.
  mutating func keep(from start: Int, unlike column: [Int32]) {
    var end = start
    for place in start..<count {
      let isKept = relationships[place] == column[Int(rows[place])] ? 0 : 1
      move(place, to: end)
      end &+= isKept
    }
    count = end
  }

  /// Keeps the candidates, from some place on, that are not among the relationships of their row.
  mutating func keep(from start: Int, outside lists: [[Int32]]) {
    var end = start
    for place in start..<count {
      let isKept = lists[Int(rows[place])].contains(relationships[place]) ? 0 : 1
      move(place, to: end)
      end &+= isKept
    }
    count = end
  }

  /// Returns 1 if a number is in a bitmap, else 0.
  static func bit(_ member: Int32, in words: [UInt64]) -> Int {
    let place = Int(member) >> 6
    guard place < words.count else { return 0 }
    return Int(truncatingIfNeeded: (words[place] &>> UInt64(member & 63)) & 1)
  }
}
