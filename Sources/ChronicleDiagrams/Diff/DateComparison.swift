// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import PropertyGraph

/// Compares what holds at two dates of one chronicle: its actors and relations.
///
/// Events are moments: they begin and end relations, but do not last from one date to another.
struct DateComparison {
  private let chronicle: Chronicle
  private let times: ChronicleTimes
  private let before: Choice
  private let after: Choice
  private let kinds: [String]
  private let present: Set<Identifier>

  init(_ projection: GraphProjection, _ from: Window, _ to: Window, _ choice: Choice) {
    chronicle = projection.chronicle
    times = ChronicleTimes(of: chronicle)
    before = choice.at(from)
    after = choice.at(to)
    kinds = choice.kinds(of: [.event, .relation], in: chronicle.kinds)
    var everybody = choice
    everybody.moment = nil
    everybody.isDefiniteOnly = false
    everybody.kinds = choice.kinds(of: [.actor], in: chronicle.kinds)
    present = Set(TieSelection(of: projection, everybody).allPresent)
  }

  /// Returns what differs: actors, then relations.
  func entries() -> [ChronicleDiff.Entry] {
    let actors = ordered(chronicle.actors.compactMap(entry(of:)))
    return actors + ordered(chronicle.relations.compactMap(entry(of:)))
  }

  /// What ended comes first, as in the comparison of two chronicles.
  private func ordered(_ entries: [ChronicleDiff.Entry]) -> [ChronicleDiff.Entry] {
    entries.filter { $0.change == .ended } + entries.filter { $0.change != .ended }
  }

  // MARK: - Actors

  private func entry(of actor: Actor) -> ChronicleDiff.Entry? {
    guard present.contains(actor.id.value), let exists = actor.exists else { return nil }
    let bounds = TimeBounds(exists, horizon: times.horizon)
    guard let (change, certainty) = change(of: bounds) else { return nil }
    return ChronicleDiff.Entry(
      section: "actor", id: actor.id.value.text, name: actor.displayName, change: change,
      certainty: certainty, fields: [], when: exists)
  }

  /// Returns what became of something between the dates, and how sure it is.
  private func change(of bounds: TimeBounds) -> (ChronicleDiff.Change, Certainty)? {
    let (was, now) = (shown(bounds, before), shown(bounds, after))
    switch (was, now) {
    case (.impossible, .impossible): return nil
    case (.impossible, _): return (.begun, now)
    case (_, .impossible): return (.ended, was)
    default: return nil
    }
  }

  private func shown(_ bounds: TimeBounds, _ choice: Choice) -> Certainty {
    let certainty = choice.certainty(of: bounds)
    return certainty >= choice.leastCertainty ? certainty : .impossible
  }

  // MARK: - Relations

  private func entry(of relation: Relation) -> ChronicleDiff.Entry? {
    let happening = relation.happening
    guard before.shownStatuses.contains(happening.status),
      Choice.isKind(happening.kind.value, oneOf: kinds, in: chronicle.kinds),
      happening.who.contains(where: { present.contains($0.actor.value) })
    else { return nil }
    guard let (change, certainty) = change(of: times.bounds(of: happening)) else {
      return changedParties(of: relation)
    }
    return entry(of: relation, change, certainty)
  }

  private func entry(
    of relation: Relation, _ change: ChronicleDiff.Change, _ certainty: Certainty,
    _ fields: [ChronicleDiff.Field] = []
  ) -> ChronicleDiff.Entry {
    ChronicleDiff.Entry(
      section: "relation", id: relation.id.value.text, name: relation.displayTitle,
      change: change, certainty: certainty, fields: fields, when: relation.when)
  }

  /// Returns a relation that holds at both dates, but not with the same parties.
  private func changedParties(of relation: Relation) -> ChronicleDiff.Entry? {
    let old = parties(of: relation.happening, at: before)
    let new = parties(of: relation.happening, at: after)
    guard !old.isEmpty, !new.isEmpty, old.map(\.id) != new.map(\.id) else { return nil }
    let joined = new.filter { party in !old.contains { $0.id == party.id } }
    let left = old.filter { party in !new.contains { $0.id == party.id } }
    let field = ChronicleDiff.Field(
      key: "who", old: old.map(\.id.text).joined(separator: ", "),
      new: new.map(\.id.text).joined(separator: ", "))
    let certainty = (joined + left).map(\.certainty).min() ?? .definite
    return entry(of: relation, .changed, certainty, [field])
  }

  private func parties(
    of happening: Happening, at choice: Choice
  ) -> [(id: Identifier, certainty: Certainty)] {
    var known: Set<Identifier> = []
    return happening.who.compactMap { participation in
      let certainty = shown(times.bounds(of: participation, in: happening), choice)
      let id = participation.actor.value
      guard certainty > .impossible, known.insert(id).inserted else { return nil }
      return (id, certainty)
    }
  }
}

extension Choice {
  /// Returns the choice at another time, by the same rule.
  func at(_ window: Window) -> Choice {
    var choice = self
    choice.moment = Moment(window, moment?.rule ?? .holds)
    return choice
  }
}
