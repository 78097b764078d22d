// SPDX-License-Identifier: MIT

import Chronology

/// The sources that were surely published after a time.
struct LateSources {
  private(set) var ids: Set<Identifier> = []

  /// Finds the sources that cannot have been published by the end of a window.
  ///
  /// Complexity: O(sources and their derivations).
  init(in chronicle: Chronicle, after window: Window) {
    var derived: [Identifier: [Identifier]] = [:]
    for source in chronicle.sources {
      if let published = source.published {
        let bounds = TimeBounds(published, horizon: chronicle.horizon)
        if bounds.surelyBegins(atOrAfter: window.end) { ids.insert(source.id.value) }
      } else {
        for origin in source.derivedFrom {
          derived[origin.value, default: []].append(source.id.value)
        }
      }
    }
    spread(along: derived)
  }

  /// Adds the undated sources that draw on a late one: they cannot be older than what they draw on.
  private mutating func spread(along derived: [Identifier: [Identifier]]) {
    var waiting = Array(ids)
    while let origin = waiting.popLast() {
      for source in derived[origin] ?? [] where ids.insert(source).inserted {
        waiting.append(source)
      }
    }
  }

  func contains(_ claim: Claim) -> Bool { ids.contains(claim.source.value) }
}

extension TimeBounds {
  /// Returns whether it surely begins at a point or after it.
  func surelyBegins(atOrAfter point: TimePoint) -> Bool {
    earliestStart.map { $0 >= point } ?? false
  }
}
