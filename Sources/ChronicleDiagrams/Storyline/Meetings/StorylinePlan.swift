// SPDX-License-Identifier: MIT

/// Which lines meet in which column: all that the order of lines depends on.
///
/// A column is a step in time: a meeting, or several at once of which no two share a line.
package struct StorylinePlan: Hashable, Sendable {
  /// How many lines there are.
  package let lineCount: Int
  /// For each column its groups: the lines that meet, ascending.
  package let columns: [[[Int]]]
  /// The columns from the first meeting of each line to its last.
  package let spans: [Range<Int>]
  /// The columns and groups where each line meets others, from left to right.
  private let stops: [[Stop]]

  private struct Stop: Hashable {
    let column: Int
    let group: Int
  }

  package init(lineCount: Int, columns: [[[Int]]]) {
    self.lineCount = lineCount
    self.columns = columns
    var spans = Array(repeating: 0..<0, count: lineCount)
    var stops = Array(repeating: [Stop](), count: lineCount)
    for (column, groups) in columns.enumerated() {
      for (group, lines) in groups.enumerated() {
        for line in lines {
          let start = spans[line].isEmpty ? column : spans[line].lowerBound
          spans[line] = start..<column + 1
          stops[line].append(Stop(column: column, group: group))
        }
      }
    }
    self.spans = spans
    self.stops = stops
  }

  /// Returns the meetings of a line before and after a column in which it only passes, as numbers
  /// that no two meetings share.
  func visits(of line: Int, around column: Int) -> [Int] {
    let stops = stops[line]
    let next = stops.firstIndex { $0.column > column } ?? stops.count
    return [next - 1, next].filter(stops.indices.contains).map {
      stops[$0].column * (lineCount + 1) + stops[$0].group
    }
  }

  /// Returns the lines that are drawn in a column, ascending.
  package func lines(in column: Int) -> [Int] {
    spans.indices.filter { spans[$0].contains(column) }
  }

  /// Returns the group of each line in a column: its number there, or nothing.
  func groups(in column: Int) -> [Int?] {
    var result = [Int?](repeating: nil, count: lineCount)
    for (number, group) in columns[column].enumerated() {
      for line in group { result[line] = number }
    }
    return result
  }

  /// Returns the groups and single lines of a column, from top to bottom.
  func blocks(of lines: [Int], in column: Int) -> [[Int]] {
    let groups = groups(in: column)
    var blocks: [[Int]] = []
    for line in lines {
      if let group = groups[line], let last = blocks.last?.last, groups[last] == group {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    return blocks
  }
}
