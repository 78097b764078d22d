// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import PropertyGraph

/// The actors and ties that a picture shows.
struct TieSelection {
  /// A tie, and how sure it is in the window.
  struct ShownTie {
    let tie: Tie
    let certainty: Certainty
  }

  /// The actors with a tie, or chosen otherwise, in the order of the chronicle.
  private(set) var actors: [Actor] = []
  /// The actors whose existence in the window is only possible.
  private(set) var possibleActors: Set<Identifier> = []
  /// The ties, in the order of the chronicle.
  private(set) var ties: [ShownTie] = []
  /// The ids of the actors who are there and near enough, tied or not, in no order.
  private(set) var allPresent: [Identifier] = []
  /// Actors that would be shown if anything tied them, in the order of the chronicle.
  private(set) var untied: [Actor] = []

  private let projection: GraphProjection
  private let choice: Choice

  init(of projection: GraphProjection, _ choice: Choice) {
    self.projection = projection
    self.choice = choice
    let candidates = candidateActors()
    let present = Set(candidates.map(\.id.value))
    ties = shownTies(between: present)
    let reached = reachedActors(among: present)
    ties.removeAll { !reached.contains($0.tie.source) || !reached.contains($0.tie.target) }
    allPresent = Array(reached)
    let tied = Set(ties.flatMap { [$0.tie.source, $0.tie.target] })
    let chosen = Set(choice.actors)
    actors = candidates.filter { actor in
      let id = actor.id.value
      return reached.contains(id) && (tied.contains(id) || chosen.contains(id) || showsUntied)
    }
    untied = namesUntied ? candidates.filter { !tied.contains($0.id.value) } : []
  }

  /// Whether actors without a tie are drawn: if nothing was chosen, or actors were by their kind.
  private var showsUntied: Bool {
    guard choice.actors.isEmpty else { return false }
    return choice.kinds.isEmpty
      ? choice.moment == nil && choice.statuses == nil
      : !choice.kinds(of: [.actor], in: kindTable).isEmpty
  }

  /// Whether actors without a tie are named below the legend instead: if only time was chosen.
  private var namesUntied: Bool {
    choice.actors.isEmpty && choice.kinds.isEmpty && !showsUntied
  }

  private var kindTable: KindTable { projection.chronicle.kinds }

  // MARK: - Actors

  /// Returns the actors that exist in the window and are of a chosen kind.
  private mutating func candidateActors() -> [Actor] {
    let kinds = choice.kinds(of: [.actor], in: kindTable)
    let window = choice.moment.map { moment in
      GraphWindow(
        of: projection.graph, moment.window, rule: moment.rule,
        atLeast: choice.leastCertainty)
    }
    var candidates: [Actor] = []
    for actor in projection.chronicle.actors
    where Choice.isKind(actor.kind?.value, oneOf: kinds, in: kindTable) {
      guard let node = projection.node(actor.id.value), window?.contains(node) ?? true else {
        continue
      }
      candidates.append(actor)
      if window?.certainty(of: node) == .possible { possibleActors.insert(actor.id.value) }
    }
    return candidates
  }

  /// Returns the actors at most so many ties away from the chosen ones, by breadth-first search.
  private func reachedActors(among present: Set<Identifier>) -> Set<Identifier> {
    guard !choice.actors.isEmpty else { return present }
    var neighbours: [Identifier: [Identifier]] = [:]
    for shown in ties {
      neighbours[shown.tie.source, default: []].append(shown.tie.target)
      neighbours[shown.tie.target, default: []].append(shown.tie.source)
    }
    var reached = Set(choice.actors).intersection(present)
    var frontier = reached
    var left = choice.distance
    while left > 0, !frontier.isEmpty {
      left -= 1
      frontier = Set(frontier.flatMap { neighbours[$0] ?? [] }).subtracting(reached)
      reached.formUnion(frontier)
    }
    return reached
  }

  // MARK: - Ties

  private func shownTies(between present: Set<Identifier>) -> [ShownTie] {
    let kinds = choice.kinds(of: [.event, .relation], in: kindTable)
    let statuses = choice.shownStatuses
    return projection.ties.compactMap { tie in
      guard present.contains(tie.source), present.contains(tie.target),
        statuses.contains(tie.status), Choice.isKind(tie.kind.name, oneOf: kinds, in: kindTable)
      else { return nil }
      let certainty = choice.certainty(of: tie.validity)
      return certainty >= choice.leastCertainty ? ShownTie(tie: tie, certainty: certainty) : nil
    }
  }
}
