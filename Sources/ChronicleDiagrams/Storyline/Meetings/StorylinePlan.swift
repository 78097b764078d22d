// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

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
}

extension StorylinePlan {
  /// Returns the columns of meetings that are in order of time, as numbers of meetings.
  ///
  /// Meetings at the same time with nobody in common share a column.
  static func columns(of meetings: [Meeting]) -> [[Int]] {
    var columns: [[Int]] = []
    var present: Set<Int> = []
    for (number, meeting) in meetings.enumerated() {
      if let last = columns.last?.first, meeting.isSimultaneous(with: meetings[last]),
        present.isDisjoint(with: meeting.lines)
      {
        columns[columns.count - 1].append(number)
        present.formUnion(meeting.lines)
      } else {
        columns.append([number])
        present = Set(meeting.lines)
      }
    }
    return columns
  }
}

extension Meeting {
  /// Whether two meetings have the same date, as far as it is known.
  func isSimultaneous(with other: Meeting) -> Bool {
    event.bounds == other.event.bounds && event.happening.when == other.event.happening.when
  }
}
