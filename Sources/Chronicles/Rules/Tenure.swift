// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

/// Somebody's time in something that only one may hold: an office, a throne.
struct Tenure {
  /// What is held.
  struct Seat: Hashable, Comparable {
    /// The widest exclusive kind.
    let kind: String
    /// Of which body.
    let body: Identifier
    /// In which capacity.
    let capacity: String?

    static func < (left: Seat, right: Seat) -> Bool {
      (left.body, left.kind, left.capacity ?? "") < (right.body, right.kind, right.capacity ?? "")
    }
  }

  let seat: Seat
  let holder: Reference
  let bounds: TimeBounds
  /// The place of the relation among the relations.
  let relation: Int
}

/// Finds who holds a seat while somebody else surely does.
///
/// Two surely hold it at one time if each surely has begun, and more than a day before, when the
/// other can be over at the earliest. In the order of the latest start, the earlier of two has begun
/// whenever the later has, if the later lasts a day; if it is too vague for that, only those count
/// that begin before its own earliest end. So one that ends last among the first so and so many is
/// enough to look at, or, as it may be the same person, the last with another holder.
struct TenureSweep {
  private let tenures: [Tenure]
  /// For each place, of the tenures up to it: the two that end last and have different holders.
  private var lasts: [(first: Int, second: Int?)] = []

  /// Creates the sweep of the tenures of one seat.
  init(_ tenures: [Tenure]) {
    self.tenures = tenures.sorted {
      ($0.start, $0.relation, $0.holder.value) < ($1.start, $1.relation, $1.holder.value)
    }
    for place in self.tenures.indices { lasts.append(last(upTo: place)) }
  }

  /// Returns the tenures that clash with one of another holder, each with such a one.
  ///
  /// Complexity: O(tenures · log tenures).
  func clashes() -> [(Tenure, Tenure)] {
    tenures.indices.compactMap { place in
      rival(of: place).map { (tenures[place], tenures[$0]) }
    }
  }

  private func last(upTo place: Int) -> (first: Int, second: Int?) {
    guard let before = lasts.last else { return (place, nil) }
    let present = tenures[place]
    let ranked = [before.first, before.second, place].compactMap(\.self).sorted {
      tenures[$0].end > tenures[$1].end
    }
    let first = present.end > tenures[before.first].end ? place : before.first
    let second = ranked.first { tenures[$0].holder != tenures[first].holder }
    return (first, second)
  }

  private func rival(of place: Int) -> Int? {
    let present = tenures[place]
    // Those behind begin later: they look back at this one themselves.
    let end = present.end
    var low = 0
    var high = place
    while low < high {
      let middle = (low + high) / 2
      if tenures[middle].start < end { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let (first, second) = lasts[low - 1]
    return [first, second].compactMap(\.self).first {
      tenures[$0].holder != present.holder
        && tenures[$0].bounds.surelyOverlapsBeyondADay(present.bounds)
    }
  }
}

extension Tenure {
  /// When it has surely begun.
  var start: TimePoint { bounds.latestStart ?? .distantFuture }
  /// When it can be over at the earliest.
  var end: TimePoint { bounds.earliestEnd ?? .distantPast }
}
