// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// An event at which lines of a storyline meet.
struct Meeting {
  /// The event.
  let event: ShownHappening
  /// The numbers of the lines, ascending.
  let lines: [Int]
  /// The lines of those who only suffer what the others do.
  let targets: Set<Int>
  /// Whether it has fewer independent sources than were asked for.
  let isFaint: Bool
}

extension ShownHappening {
  /// Whether anything is known of its time.
  var isDated: Bool {
    bounds.earliestStart != nil || bounds.latestStart != nil || bounds.latestEnd != nil
  }

  /// Returns whether it stands further left than another: by its earliest start, then its latest.
  ///
  /// What has no earliest start stands by the latest one.
  func isOrdered(before other: ShownHappening) -> Bool {
    let (first, second) = (place, other.place)
    return first.start == second.start ? first.limit < second.limit : first.start < second.start
  }

  private var place: (start: TimePoint, limit: TimePoint) {
    let start = bounds.earliestStart ?? bounds.latestStart ?? bounds.latestEnd ?? .distantFuture
    return (start, bounds.latestStart ?? .distantFuture)
  }
}
