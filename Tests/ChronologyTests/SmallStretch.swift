// SPDX-License-Identifier: MIT

import Chronology

/// A stretch between two whole numbers, whose relations are read off its ends.
struct SmallStretch: Hashable {
  let start: Int
  let end: Int

  func relation(to other: SmallStretch) -> AllenRelation {
    if end < other.start { return .before }
    if end == other.start { return .meets }
    if other.end < start { return .after }
    if other.end == start { return .metBy }
    switch (order(start, other.start), order(end, other.end)) {
    case (0, 0): return .equals
    case (0, -1): return .starts
    case (0, _): return .startedBy
    case (-1, 0): return .finishedBy
    case (_, 0): return .finishes
    case (-1, -1): return .overlaps
    case (-1, _): return .contains
    case (_, -1): return .during
    default: return .overlappedBy
    }
  }

  private func order(_ first: Int, _ second: Int) -> Int { (first - second).signum() }
}
