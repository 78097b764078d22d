// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// An event or a relation that a picture shows.
struct ShownHappening {
  /// Which of the two it is.
  enum Form: Hashable {
    case event, relation
  }

  let form: Form
  let happening: Happening
  let kind: Kind
  /// When it can have been, by all that is said of its time.
  let bounds: TimeBounds
  /// How sure it is in the window; definite without one.
  let certainty: Certainty
  /// The event itself, with the relations that it begins and ends; nothing for a relation.
  let event: Event?

  var id: Identifier { happening.id.value }
}

/// The events and relations that a picture shows, and the actors who take part in them.
struct HappeningSelection {
  /// The events, in the order of the chronicle.
  private(set) var events: [ShownHappening] = []
  /// The relations, in the order of the chronicle.
  private(set) var relations: [ShownHappening] = []
  /// Those who take part in one of them, in the order of the chronicle.
  private(set) var actors: [Actor] = []

  private let chronicle: Chronicle
  private let choice: Choice
  private let times: ChronicleTimes
  private let kinds: [String]
  private let present: Set<Identifier>

  /// Chooses what a picture shows; of chosen actors, and those near them, each in which one of them
  /// takes part.
  ///
  /// Complexity: O(entries + participants).
  init(of projection: GraphProjection, _ choice: Choice) {
    chronicle = projection.chronicle
    self.choice = choice
    times = ChronicleTimes(of: chronicle)
    kinds = choice.kinds(of: [.event, .relation], in: chronicle.kinds)
    var near = choice
    near.kinds = near.kinds(of: [.actor], in: chronicle.kinds)
    present = Set(TieSelection(of: projection, near).allPresent)
    events = chronicle.events.compactMap { shown($0.happening, .event, $0) }
    relations = chronicle.relations.compactMap { shown($0.happening, .relation, nil) }
    let parties = Set((events + relations).flatMap { $0.happening.who.map(\.actor.value) })
    actors = chronicle.actors.filter {
      parties.contains($0.id.value) && present.contains($0.id.value)
    }
  }

  private func shown(
    _ happening: Happening, _ form: ShownHappening.Form, _ event: Event?
  ) -> ShownHappening? {
    guard let kind = chronicle.kinds[happening.kind.value],
      choice.shownStatuses.contains(happening.status),
      Choice.isKind(kind.name, oneOf: kinds, in: chronicle.kinds),
      isAmongChosen(happening)
    else { return nil }
    let bounds = times.bounds(of: happening)
    let certainty = choice.certainty(of: bounds)
    guard certainty >= choice.leastCertainty else { return nil }
    return ShownHappening(
      form: form, happening: happening, kind: kind, bounds: bounds, certainty: certainty,
      event: event)
  }

  /// Whether a chosen actor takes part; where none is chosen, everything is.
  private func isAmongChosen(_ happening: Happening) -> Bool {
    guard !choice.actors.isEmpty || !choice.kinds(of: [.actor], in: chronicle.kinds).isEmpty else {
      return true
    }
    return happening.who.contains { present.contains($0.actor.value) }
  }
}
