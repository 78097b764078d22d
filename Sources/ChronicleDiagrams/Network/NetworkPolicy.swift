// SPDX-License-Identifier: MIT

import Chronicles

/// How much a network says, so that it can still be read: names, labels, sizes.
struct NetworkPolicy {
  /// The size of names in points.
  let nameSize: Double
  /// The actors whose names are written; others are dots.
  let named: Set<Identifier>
  /// The actors without names.
  let unnamedCount: Int
  /// Whether lines have labels, unless there proves to be no room.
  let triesLabels: Bool
  /// Whether labels are left out if there is no room within the size of a page.
  let mayDropLabels: Bool

  /// So many lines are as much as anybody reads.
  private static let mostLabels = 60
  /// So many names fit on a page.
  private static let mostNames = 160
  /// Up to so many actors all have names.
  private static let fewActors = 220

  init(for content: NetworkContent, _ labels: NetworkOptions.Labels) {
    let ids = content.actors.map(\.id.value)
    nameSize = ids.count <= 60 ? 12 : ids.count <= 120 ? 10 : 9
    switch labels {
    case .always: (triesLabels, mayDropLabels) = (true, false)
    case .never: (triesLabels, mayDropLabels) = (false, true)
    case .auto: (triesLabels, mayDropLabels) = (content.bundles.count <= Self.mostLabels, true)
    }
    if ids.count <= Self.fewActors || labels == .always {
      named = Set(ids)
    } else {
      let counts = content.lineCounts
      let order = ids.enumerated().sorted {
        (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
      }
      named = Set(order.prefix(Self.mostNames).map(\.element))
    }
    unnamedCount = ids.count - named.count
  }
}
