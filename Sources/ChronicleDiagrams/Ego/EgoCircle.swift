// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// An actor and those around it, by how many ties they are away.
struct EgoCircle {
  /// Somebody next to the actor in the middle, with the lines between the two.
  struct Neighbour {
    let actor: Actor
    let bundles: [TieBundle]

    /// Friends come first around the circle, then those who are neither, both, and enemies.
    var rank: Int {
      let signs = Set(bundles.map(\.look.sign))
      switch (signs.contains(.positive), signs.contains(.negative)) {
      case (true, false): return 0
      case (false, false): return 1
      case (true, true): return 2
      case (false, true): return 3
      }
    }

    var weight: Int { bundles.map(\.weight).reduce(0, +) }
  }

  /// The actor in the middle.
  let ego: Actor
  /// Those next to it: by sign, then by class, then by the number of ties.
  private(set) var neighbours: [Neighbour] = []
  /// Those further away, by distance, from 2 on.
  private(set) var outer: [[Actor]] = []
  /// The lines between others than the actor in the middle.
  private(set) var others: [TieBundle] = []
  /// The lines that are drawn to the actor in the middle.
  var bundles: [TieBundle] { neighbours.flatMap(\.bundles) }
  /// Returns the id of a line between others, by its place among them.
  func id(ofOther number: Int) -> String { "tie-\(bundles.count + number + 1)" }
  /// All actors, the one in the middle first.
  var actors: [Actor] { [ego] + neighbours.map(\.actor) + outer.flatMap(\.self) }
  /// The actors whose existence in the window is only possible.
  let possibleActors: Set<Identifier>

  /// Finds those around the first of the chosen actors; nothing if that is not there.
  ///
  /// Complexity: O(entries + ties).
  init?(of projection: GraphProjection, _ choice: Choice, _ facts: TieFacts) {
    guard let chosen = choice.actors.first else { return nil }
    var near = choice
    near.actors = [chosen]
    near.distance = max(1, choice.distance)
    let selection = TieSelection(of: projection, near)
    guard let ego = selection.actors.first(where: { $0.id.value == chosen }) else { return nil }
    self.ego = ego
    possibleActors = selection.possibleActors
    let bundles = TieBundle.bundles(of: selection.ties, facts)
    let levels = Self.levels(from: chosen, bundles)
    let isWithEgo = { (bundle: TieBundle) in bundle.source == chosen || bundle.target == chosen }
    others = bundles.filter { !isWithEgo($0) }
    var own: [Identifier: [TieBundle]] = [:]
    for bundle in bundles where isWithEgo(bundle) {
      own[bundle.source == chosen ? bundle.target : bundle.source, default: []].append(bundle)
    }
    let found = selection.actors.filter { levels[$0.id.value] == 1 }.map {
      Neighbour(actor: $0, bundles: own[$0.id.value] ?? [])
    }
    neighbours = Self.ordered(found, in: projection.chronicle.kinds)
    let farthest = levels.values.max() ?? 0
    outer =
      farthest < 2
      ? []
      : (2...farthest).map { level in
        selection.actors.filter { levels[$0.id.value] == level }
      }
  }

  private static func ordered(_ neighbours: [Neighbour], in kinds: KindTable) -> [Neighbour] {
    let keys = neighbours.enumerated().map { index, neighbour in
      let actorClass = ActorClass(of: neighbour.actor, in: kinds)
      let place = ActorClass.allCases.firstIndex(of: actorClass) ?? 0
      // States before persons: they are what most chronicles are about.
      return (neighbour.rank, actorClass == .state ? -1 : place, -neighbour.weight, index)
    }
    return neighbours.indices.sorted { keys[$0] < keys[$1] }.map { neighbours[$0] }
  }

  /// Returns how many ties each actor is away, by breadth-first search.
  private static func levels(from ego: Identifier, _ bundles: [TieBundle]) -> [Identifier: Int] {
    var beside: [Identifier: [Identifier]] = [:]
    for bundle in bundles {
      beside[bundle.source, default: []].append(bundle.target)
      beside[bundle.target, default: []].append(bundle.source)
    }
    var levels = [ego: 0]
    var queue = [ego]
    var next = 0
    while next < queue.count {
      let actor = queue[next]
      next += 1
      for neighbour in beside[actor] ?? [] where levels[neighbour] == nil {
        levels[neighbour] = (levels[actor] ?? 0) + 1
        queue.append(neighbour)
      }
    }
    return levels
  }
}
