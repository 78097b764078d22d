// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import PropertyGraph

/// The actors and ties that a network shows.
struct NetworkSelection {
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
  /// Actors that would be shown if anything tied them, in the order of the chronicle.
  private(set) var untied: [Actor] = []

  private let projection: GraphProjection
  private let options: NetworkOptions

  init(of projection: GraphProjection, _ options: NetworkOptions) {
    self.projection = projection
    self.options = options
    let candidates = candidateActors()
    let present = Set(candidates.map(\.id.value))
    ties = shownTies(between: present)
    let reached = reachedActors(among: present)
    ties.removeAll { !reached.contains($0.tie.source) || !reached.contains($0.tie.target) }
    let tied = Set(ties.flatMap { [$0.tie.source, $0.tie.target] })
    let chosen = Set(options.actors)
    actors = candidates.filter { actor in
      let id = actor.id.value
      return reached.contains(id) && (tied.contains(id) || chosen.contains(id) || showsUntied)
    }
    untied = namesUntied ? candidates.filter { !tied.contains($0.id.value) } : []
  }

  /// Whether actors without a tie are drawn: if nothing was chosen, or actors were by their kind.
  private var showsUntied: Bool {
    guard options.actors.isEmpty else { return false }
    return options.kinds.isEmpty
      ? options.moment == nil && options.statuses == nil : !chosenKinds(of: [.actor]).isEmpty
  }

  /// Whether actors without a tie are named below the legend instead: if only time was chosen.
  private var namesUntied: Bool {
    options.actors.isEmpty && options.kinds.isEmpty && !showsUntied
  }

  // MARK: - Actors

  /// Returns the actors that exist in the window and are of a chosen kind.
  private mutating func candidateActors() -> [Actor] {
    let kinds = chosenKinds(of: [.actor])
    let window = options.moment.map { moment in
      GraphWindow(
        of: projection.graph, moment.window, rule: moment.rule,
        atLeast: options.isDefiniteOnly ? .definite : .possible)
    }
    var candidates: [Actor] = []
    for actor in projection.chronicle.actors where isChosen(actor.kind?.value, by: kinds) {
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
    guard !options.actors.isEmpty else { return present }
    var neighbours: [Identifier: [Identifier]] = [:]
    for shown in ties {
      neighbours[shown.tie.source, default: []].append(shown.tie.target)
      neighbours[shown.tie.target, default: []].append(shown.tie.source)
    }
    var reached = Set(options.actors).intersection(present)
    var frontier = reached
    var left = options.distance
    while left > 0, !frontier.isEmpty {
      left -= 1
      frontier = Set(frontier.flatMap { neighbours[$0] ?? [] }).subtracting(reached)
      reached.formUnion(frontier)
    }
    return reached
  }

  // MARK: - Ties

  private func shownTies(between present: Set<Identifier>) -> [ShownTie] {
    let kinds = chosenKinds(of: [.event, .relation])
    let statuses = options.shownStatuses
    let least: Certainty = options.isDefiniteOnly ? .definite : .possible
    return projection.ties.compactMap { tie in
      guard present.contains(tie.source), present.contains(tie.target),
        statuses.contains(tie.status), isChosen(tie.kind.name, by: kinds)
      else { return nil }
      let certainty = certainty(of: tie)
      return certainty >= least ? ShownTie(tie: tie, certainty: certainty) : nil
    }
  }

  private func certainty(of tie: Tie) -> Certainty {
    guard let moment = options.moment else { return .definite }
    switch moment.rule {
    case .holds: return tie.validity.holds(in: moment.window)
    case .throughout: return tie.validity.holds(throughout: moment.window)
    }
  }

  // MARK: - Kinds

  private func chosenKinds(of families: Set<Kind.Family>) -> [String] {
    options.kinds.filter { name in
      projection.chronicle.kinds[name].map { families.contains($0.family) } ?? false
    }
  }

  private func isChosen(_ kind: String?, by chosen: [String]) -> Bool {
    guard !chosen.isEmpty else { return true }
    guard let kind else { return false }
    return chosen.contains { projection.chronicle.kinds.isKind(kind, a: $0) }
  }
}
