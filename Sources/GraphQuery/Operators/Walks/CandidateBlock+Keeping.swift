// SPDX-License-Identifier: MIT

extension CandidateBlock {
  /// Keeps the candidates, from some place on, whose neighbour is in a bitmap.
  mutating func keep(from start: Int, neighborsIn words: [UInt64]) {
    compact(from: start, Self.bits(of: neighbors, start..<count, in: words))
  }

  /// Keeps the candidates, from some place on, whose relationship is in a bitmap.
  mutating func keep(from start: Int, relationshipsIn words: [UInt64]) {
    compact(from: start, Self.bits(of: relationships, start..<count, in: words))
  }

  /// Keeps the candidates, from some place on, that are not the relationship of their row.
  mutating func keep(from start: Int, unlike column: [Int32]) {
    compact(from: start, Self.differences(relationships, rows, start..<count, column))
  }

  /// Keeps the candidates, from some place on, that are not among the relationships of their row.
  mutating func keep(from start: Int, outside lists: [[Int32]]) {
    let answers = (start..<count).map { place -> UInt8 in
      lists[Int(rows[place])].contains(relationships[place]) ? 0 : 1
    }
    compact(from: start, answers)
  }

  /// Returns 1 if a number is in a bitmap, else 0.
  static func bit(_ member: Int32, in words: [UInt64]) -> Int {
    let place = Int(member) >> 6
    guard place < words.count else { return 0 }
    return Int(truncatingIfNeeded: (words[place] &>> UInt64(member & 63)) & 1)
  }

  /// Returns 1 for each member of a part of a column that is in a bitmap, else 0.
  private static func bits(
    of column: [Int32], _ places: Range<Int>, in words: [UInt64]
  ) -> [UInt8] {
    var answers = [UInt8](repeating: 0, count: places.count)
    let (members, words) = (column.span.extracting(places), words.span)
    var target = answers.mutableSpan
    for index in target.indices {
      let member = members[index]
      let place = Int(member) >> 6
      let word = place < words.count ? words[place] : 0
      target[index] = UInt8(truncatingIfNeeded: (word &>> UInt64(member & 63)) & 1)
    }
    return answers
  }

  /// Returns 0 for each member of a part of a column that is that of its row, else 1.
  private static func differences(
    _ members: [Int32], _ rows: [Int32], _ places: Range<Int>, _ column: [Int32]
  ) -> [UInt8] {
    var answers = [UInt8](repeating: 0, count: places.count)
    let (members, rows) = (members.span.extracting(places), rows.span.extracting(places))
    let column = column.span
    var target = answers.mutableSpan
    for index in target.indices {
      target[index] = members[index] == column[Int(rows[index])] ? 0 : 1
    }
    return answers
  }
}
