// SPDX-License-Identifier: MIT

import Chronology

/// Who owns whom in a chronicle, and when.
struct Ownership: Sendable {
  struct Holding {
    let owner: Identifier
    /// When it holds; all of these have to.
    let bounds: [TimeBounds]
  }

  private var holdings: [Identifier: [Holding]] = [:]
  private let horizon: Horizon?
  /// What was found, for each time that was asked for.
  private var finders: [ExtendedDate?: SummitFinder<Identifier>] = [:]

  /// Gathers the relations of the kind `ownership`, and below it, that are facts.
  ///
  /// Complexity: O(relations).
  init(in chronicle: Chronicle) {
    horizon = chronicle.horizon
    for relation in chronicle.relations {
      let happening = relation.happening
      guard chronicle.kinds.isKind(happening.kind.value, a: "ownership"),
        let kind = chronicle.kinds[happening.kind.value],
        happening.status == .actual, happening.details.evidence != .denied
      else { continue }
      insert(happening, of: kind)
    }
  }

  private mutating func insert(_ happening: Happening, of kind: Kind) {
    for pair in kind.pairs(of: happening.who) {
      let owner = happening.who[pair.source]
      let body = happening.who[pair.target]
      let dates = [happening.when, owner.when, body.when].compactMap(\.self)
      let holding = Holding(
        owner: owner.actor.value, bounds: dates.map { TimeBounds($0, horizon: horizon) })
      holdings[body.actor.value, default: []].append(holding)
    }
  }

  /// Returns the owners behind an actor whom nobody owns; the actor itself if it has no owner.
  ///
  /// - Parameters:
  ///   - actor: The actor.
  ///   - date: When; nothing asks for any time.
  /// - Returns: The owners, in order.
  mutating func ultimateOwners(of actor: Identifier, at date: ExtendedDate?) -> [Identifier] {
    guard holdings[actor] != nil else { return [actor] }
    let moment = date.map { TimeBounds($0, horizon: horizon) }
    return finders[date, default: SummitFinder()].summits(of: actor) { [holdings] body in
      (holdings[body] ?? []).filter { $0.mayHold(at: moment) }.map(\.owner)
    }
  }
}

extension Ownership.Holding {
  /// Returns whether it can have held at a time.
  func mayHold(at moment: TimeBounds?) -> Bool {
    guard let moment else { return true }
    return bounds.allSatisfy { $0.mayOverlap(moment) }
  }
}

extension TimeBounds {
  /// Returns whether two things can have been at the same time for a while.
  func mayOverlap(_ other: TimeBounds) -> Bool {
    (earliestStart ?? .distantPast) < (other.latestEnd ?? .distantFuture)
      && (other.earliestStart ?? .distantPast) < (latestEnd ?? .distantFuture)
  }
}
