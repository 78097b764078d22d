// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

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
