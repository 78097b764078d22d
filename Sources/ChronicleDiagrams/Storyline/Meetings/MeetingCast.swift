// SPDX-License-Identifier: MIT

import Chronicles

/// An event with those of its participants whom its kind ties to each other.
struct MeetingCast {
  /// The event.
  let event: ShownHappening
  /// The participants, in the order written.
  let participants: [Participation]

  init(of event: ShownHappening) {
    self.event = event
    let who = event.happening.who
    let tied = Set(event.kind.pairs(of: who).flatMap { [$0.source, $0.target] })
    participants = who.indices.filter(tied.contains).map { who[$0] }
  }

  /// Returns who of some actors is there: a participant, or else whom the participant acts for.
  func present(of actors: Set<Identifier>) -> [Identifier] {
    participants.compactMap { Self.actor(for: $0, of: actors) }
  }

  /// Returns who of some actors does something to others: all, but where a kind tells roles apart.
  func acting(of actors: Set<Identifier>) -> [Identifier] {
    guard event.kind.pairing == .across else { return present(of: actors) }
    return participants.filter { event.kind.role(of: $0) == event.kind.requiredRoles.first }
      .compactMap { Self.actor(for: $0, of: actors) }
  }

  private static func actor(
    for participant: Participation, of actors: Set<Identifier>
  ) -> Identifier? {
    if actors.contains(participant.actor.value) { return participant.actor.value }
    return participant.actingFor.map(\.value).flatMap { actors.contains($0) ? $0 : nil }
  }

  /// Returns the actors who act for one of some others, and less often than a number of times not.
  static func envoys(
    in casts: [MeetingCast], for actors: Set<Identifier>, butFor limit: Int
  ) -> Set<Identifier> {
    var envoys: Set<Identifier> = []
    var others: [Identifier: Int] = [:]
    for participant in casts.flatMap(\.participants) {
      let actor = participant.actor.value
      let principal = participant.actingFor?.value
      if let principal, principal != actor, actors.contains(principal) {
        envoys.insert(actor)
      } else {
        others[actor, default: 0] += 1
      }
    }
    return envoys.filter { others[$0, default: 0] < limit }
  }
}
