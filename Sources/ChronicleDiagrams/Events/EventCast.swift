// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// An event with those who take part in it, as a picture of events and actors shows it.
struct EventCast {
  /// One actor's part.
  struct Part {
    let actor: Identifier
    let role: String
    /// For whom the actor acts.
    let actingFor: Identifier?
    let capacity: String?
    let isExpected: Bool

    /// Whether it is no more than looking on, or being expected.
    var isFaint: Bool { isExpected || role == "witness" || role == "audience" }
  }

  /// The event.
  let shown: ShownHappening
  /// The parts of those who are shown, in the order written.
  let parts: [Part]
  /// How many take part besides, who are not shown.
  let othersCount: Int
  /// Whether fewer independent sources assert it than were asked for.
  let isFaint: Bool

  /// The id of the node.
  var id: String { "event-\(shown.id.text)" }
  /// The title, or else the kind.
  var title: String { shown.happening.details.name?.text ?? shown.kind.words }
  /// When, in words.
  var date: String {
    if let when = shown.happening.when { return DateText.text(of: when) }
    return shown.happening.heldOn.map { "on " + DateText.text(of: $0.value) } ?? "no date"
  }

  /// What is not plainly so: a plan, doubt about the evidence, or about the time.
  var remarks: [String] {
    let status = shown.happening.status
    let evidence = shown.happening.details.evidence
    let isDoubted = evidence != .asserted && evidence != .unsourced
    return (status == .actual ? [] : [status.rawValue]) + (isDoubted ? [evidence.rawValue] : [])
      + (shown.certainty == .possible ? ["possible"] : [])
  }

  init(of shown: ShownHappening, among actors: Set<Identifier>, isFaint: Bool) {
    self.shown = shown
    self.isFaint = isFaint
    let all = shown.happening.who
    parts = all.filter { actors.contains($0.actor.value) }.map { participation in
      Part(
        actor: participation.actor.value, role: shown.kind.role(of: participation) ?? "",
        actingFor: participation.actingFor?.value, capacity: participation.capacity,
        isExpected: participation.isExpected)
    }
    othersCount = Set(all.map(\.actor.value)).subtracting(actors).count
  }

  /// Returns the events that are shown in the order in which they can have begun; those without any
  /// date stand last.
  ///
  /// What fewer independent sources assert than a number is faint. Complexity: O(*n* log *n*) in the
  /// number of participants and claims.
  static func ordered(
    _ selection: HappeningSelection, in chronicle: Chronicle, minimumSources: Int
  ) -> [EventCast] {
    let actors = Set(selection.actors.map(\.id.value))
    var finder = minimumSources > 0 ? CorroborationFinder(of: chronicle) : nil
    var casts: [EventCast] = []
    for shown in selection.events {
      let claims = shown.happening.details.claims
      let voices = finder?.corroboration(of: .asserts, by: claims).witnesses.count
      casts.append(
        EventCast(of: shown, among: actors, isFaint: (voices ?? 0) < minimumSources))
    }
    let starts = casts.map { cast -> TimePoint in
      cast.shown.bounds.earliestStart ?? cast.shown.bounds.latestStart ?? .distantFuture
    }
    return casts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { casts[$0] }
  }
}
