// SPDX-License-Identifier: MIT

import Chronicles

/// Lanes by actor: an item is drawn in the lane of the first who takes part and has one.
///
/// With few actors each has a lane, and lines lead from an item to the lanes of the others. With many
/// only those who take part most have lanes; who acts for one of them counts as it, and the rest
/// share a lane. Then it is the labels that name the others.
struct ActorLanes {
  /// Up to so many actors each have a lane.
  private static let mostSingle = 10
  /// So many lanes there are at most, but for that of the others.
  private static let mostLanes = 14

  /// Who acts for others has a lane only with one of so many items at least.
  private static let leastPart = 12

  /// The plan.
  let plan: LanePlan

  init(
    of content: TimelineContent, _ selection: HappeningSelection, in chronicle: Chronicle,
    _ choice: Choice
  ) {
    let chosen = Set(choice.actors)
    let casts = content.items.map { Self.cast(of: $0, chosen) }
    let parties = Set(content.items.flatMap { $0.happening.who.map(\.actor.value) })
    let isSmall = parties.count <= Self.mostSingle
    let actors = Self.laned(
      casts, parties, Self.proxies(in: content), chronicle.actors, isSmall: isSmall)
    let order = LaneOrder.order(
      count: actors.count, pairs: Self.pairs(of: casts, actors.map(\.id.value)))
    let sorted = order.map { actors[$0] }
    let places = Dictionary(
      sorted.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let lanesOfCasts = casts.map { Self.unique($0.compactMap { places[$0] }) }
    var lanes = sorted.map {
      Lane(title: $0.displayName, id: "actor-\($0.id.value)", actor: $0.id.value)
    }
    lanes.append(Lane(title: lanes.isEmpty ? "All" : "Others"))
    plan = LanePlan(
      lanes, laneOfItem: lanesOfCasts.map { $0.first ?? sorted.count },
      guests: lanesOfCasts.map { isSmall ? Array($0.dropFirst()) : [] })
  }

  /// Returns those who take part, and for whom they act, the first and the chosen first.
  private static func cast(of item: TimelineItem, _ chosen: Set<Identifier>) -> [Identifier] {
    let kind = item.shown.kind
    let roles = Dictionary(
      kind.roles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let rank = { (participation: Participation) -> Int in
      kind.role(of: participation).flatMap { roles[$0] } ?? kind.roles.count
    }
    // Sorted by role, and within a role as written.
    let parties = item.happening.who.enumerated().sorted {
      let (first, second) = (rank($0.element), rank($1.element))
      return first == second ? $0.offset < $1.offset : first < second
    }
    let cast = parties.flatMap {
      [$0.element.actor.value, $0.element.actingFor?.value].compactMap(\.self)
    }
    guard !chosen.isEmpty else { return cast }
    return cast.filter(chosen.contains) + cast.filter { !chosen.contains($0) }
  }

  /// Returns the actors with a lane of their own, in the order of the chronicle.
  private static func laned(
    _ casts: [[Identifier]], _ parties: Set<Identifier>, _ proxies: Set<Identifier>,
    _ actors: [Actor], isSmall: Bool
  ) -> [Actor] {
    guard !isSmall else { return actors.filter { parties.contains($0.id.value) } }
    let counts = counts(casts)
    let count = { (index: Int) in counts[actors[index].id.value] ?? 0 }
    let frequent = actors.indices.filter { index in
      let isProxy = proxies.contains(actors[index].id.value)
      return count(index) >= (isProxy ? max(2, casts.count / leastPart) : 2)
    }.sorted { count($0) == count($1) ? $0 < $1 : count($0) > count($1) }
    return frequent.prefix(mostLanes).sorted().map { actors[$0] }
  }

  private static func counts(_ casts: [[Identifier]]) -> [Identifier: Int] {
    var counts: [Identifier: Int] = [:]
    for cast in casts { for actor in Set(cast) { counts[actor, default: 0] += 1 } }
    return counts
  }

  /// Returns those who act for others as often as for themselves, or more often.
  private static func proxies(in content: TimelineContent) -> Set<Identifier> {
    var balance: [Identifier: Int] = [:]
    for participation in content.items.flatMap(\.happening.who) {
      balance[participation.actor.value, default: 0] += participation.actingFor == nil ? -1 : 1
    }
    return Set(balance.filter { $0.value >= 0 }.keys)
  }

  /// Returns which actors are in one item, by their places, the first of its cast with the others.
  private static func pairs(
    of casts: [[Identifier]], _ actors: [Identifier]
  ) -> [(Int, Int)] {
    let places = Dictionary(
      actors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return casts.flatMap { cast -> [(Int, Int)] in
      let present = unique(cast.compactMap { places[$0] })
      guard let first = present.first else { return [] }
      return present.dropFirst().map { (first, $0) }
    }
  }

  private static func unique(_ places: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return places.filter { seen.insert($0).inserted }
  }
}
