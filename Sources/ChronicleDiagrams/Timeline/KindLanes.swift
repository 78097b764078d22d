// SPDX-License-Identifier: MIT

import Chronicles

/// Lanes by kind: one for each widest kind of relations and of events.
struct KindLanes {
  /// The plan.
  let plan: LanePlan

  init(of content: TimelineContent, in chronicle: Chronicle) {
    let roots = content.items.map { Self.root(of: $0.shown.kind, in: chronicle.kinds) }
    let used = Set(roots)
    // Relations stand above events, so that what they begin and end lies below them.
    let kinds = (chronicle.kinds.kinds(of: .relation) + chronicle.kinds.kinds(of: .event))
      .map(\.name).filter(used.contains)
    let places = Dictionary(
      kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    plan = LanePlan(
      kinds.map { name in
        Lane(title: Wording.capitalized(chronicle.kinds[name]?.words ?? name), id: "kind-\(name)")
      },
      laneOfItem: roots.map { places[$0] ?? 0 }, guests: roots.map { _ in [] })
  }

  /// Returns the widest kind that a kind is below.
  static func root(of kind: Kind, in kinds: KindTable) -> String {
    kinds.lineage(of: kind.name).last?.name ?? kind.name
  }
}
