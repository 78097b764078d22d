// SPDX-License-Identifier: MIT

import Chronicles

/// Lanes by place: one for each place where something was, and one for what has none.
///
/// Places within others stand together, the wider ones first. If there are too many, what was in
/// the narrowest goes to the lanes of the places around them, and what was in those seen most rarely
/// to a lane of other places.
struct PlaceLanes {
  private static let mostLanes = 20

  /// The plan.
  let plan: LanePlan

  init(of content: TimelineContent, in chronicle: Chronicle) {
    let places = Dictionary(
      chronicle.places.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let paths = content.items.map { item in
      item.happening.places.first.map { Self.path(to: $0.value, places) } ?? []
    }
    let depth = Self.depth(for: paths)
    let cut = Self.withoutRare(paths.map { Array($0.prefix(depth)) })
    let order = Self.order(of: cut, chronicle)
    let lanes = order.map { path -> Lane in
      guard let id = path.last else {
        return Lane(title: "Elsewhere", detail: "or not known where")
      }
      let around = path.dropLast().last.map { "in " + Self.name(of: $0, places) }
      return Lane(title: Self.name(of: id, places), detail: around ?? "", id: "place-\(id)")
    }
    let numbers = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    plan = LanePlan(
      lanes, laneOfItem: cut.map { numbers[$0] ?? 0 }, guests: cut.map { _ in [] })
  }

  /// Returns the places around a place and itself, the widest first.
  private static func path(to id: Identifier, _ places: [Identifier: Place]) -> [Identifier] {
    var path: [Identifier] = []
    var next: Identifier? = id
    while let place = next, !path.contains(place) {
      path.append(place)
      next = places[place]?.within?.value
    }
    return path.reversed()
  }

  /// Returns down to which level places have lanes.
  private static func depth(for paths: [[Identifier]]) -> Int {
    let deepest = paths.map(\.count).max() ?? 0
    return (1...max(deepest, 1)).last { level in
      Set(paths.map { $0.prefix(level) }).count <= mostLanes
    } ?? 1
  }

  /// Returns the paths, empty ones in the place of those seen most rarely if there are too many.
  private static func withoutRare(_ paths: [[Identifier]]) -> [[Identifier]] {
    var counts: [[Identifier]: Int] = [:]
    for path in paths { counts[path, default: 0] += 1 }
    guard counts.count > mostLanes else { return paths }
    let sorted = counts.values.sorted(by: >)
    let least = max(sorted[mostLanes - 1], 2)
    return paths.map { counts[$0, default: 0] >= least ? $0 : [] }
  }

  /// Returns the paths in the order of the chronicle, level by level; what has no place comes last.
  private static func order(of paths: [[Identifier]], _ chronicle: Chronicle) -> [[Identifier]] {
    let ranks = Dictionary(
      chronicle.places.enumerated().map { ($1.id.value, $0) },
      uniquingKeysWith: { first, _ in first })
    let rank = { (path: [Identifier]) in path.map { ranks[$0] ?? Int.max } }
    let placed = Set(paths).subtracting([[]])
      .map { (path: $0, rank: rank($0)) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.path)
    return placed + (paths.contains([]) ? [[]] : [])
  }

  private static func name(of id: Identifier, _ places: [Identifier: Place]) -> String {
    places[id]?.details.name?.text ?? id.text
  }
}
