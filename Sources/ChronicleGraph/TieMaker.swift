// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// Makes the ties of a chronicle.
struct TieMaker {
  private let chronicle: Chronicle
  private let times: ChronicleTimes
  private let actors: Set<Identifier>

  init(_ chronicle: Chronicle, times: ChronicleTimes) {
    self.chronicle = chronicle
    self.times = times
    actors = Set(chronicle.actors.map(\.id.value))
  }

  /// Returns all ties, in the order of the chronicle.
  func ties() -> [Tie] {
    chronicle.relations.flatMap { ties(of: $0.happening, as: Tie.Origin.relation) }
      + chronicle.events.flatMap { ties(of: $0.happening, as: Tie.Origin.event) }
  }

  private func ties(
    of happening: Happening, as origin: (Identifier) -> Tie.Origin
  ) -> [Tie] {
    guard let kind = chronicle.kinds[happening.kind.value] else { return [] }
    let paired = kind.pairs(of: happening.who).compactMap { pair in
      tie(
        happening.who[pair.source], happening.who[pair.target], in: happening, kind: kind,
        sign: kind.sign, isDirected: !kind.isSymmetric, origin: origin(happening.id.value))
    }
    return paired + attitudes(of: happening, kind: kind)
  }

  /// Returns the ties from whoever speaks or holds a position to the actors that it is about.
  private func attitudes(of happening: Happening, kind: Kind) -> [Tie] {
    guard let attitude = happening.attitude, chronicle.kinds.takesAttitude(kind) else { return [] }
    let holders = happening.who.filter { kind.role(of: $0) == kind.requiredRoles.first }
    var subjects: Set<Identifier> = []
    let about = happening.about.filter { subjects.insert($0.value).inserted }
    return holders.flatMap { holder in
      about.compactMap { about in
        tie(
          holder, Participation(about), in: happening, kind: kind, sign: attitude.sign,
          isDirected: true, origin: .attitude(happening.id.value))
      }
    }
  }

  private func tie(
    _ first: Participation, _ second: Participation, in happening: Happening, kind: Kind,
    sign: Sign, isDirected: Bool, origin: Tie.Origin
  ) -> Tie? {
    let ends = [first.actor.value, second.actor.value]
    guard ends[0] != ends[1], ends.allSatisfy(actors.contains) else { return nil }
    let isReversed = !isDirected && ends[1] < ends[0]
    return Tie(
      source: ends[isReversed ? 1 : 0], target: ends[isReversed ? 0 : 1], isDirected: isDirected,
      origin: origin, kind: kind, sign: sign,
      status: status(of: happening, first, second), evidence: happening.details.evidence,
      when: CommonTime.of([happening.when, first.when, second.when].compactMap(\.self)),
      validity: validity(of: happening, first, second))
  }

  private func status(
    of happening: Happening, _ first: Participation, _ second: Participation
  ) -> Status {
    let isExpected = first.isExpected || second.isExpected
    return happening.status == .actual && isExpected ? .planned : happening.status
  }

  private func validity(
    of happening: Happening, _ first: Participation, _ second: Participation
  ) -> TimeBounds {
    let whole = times.bounds(of: happening)
    let parts = [first, second].filter { $0.when != nil }.map {
      times.bounds(of: $0, in: happening)
    }
    guard let only = parts.first else { return whole }
    return parts.dropFirst().reduce(only) { $0.intersection($1) }
  }
}
