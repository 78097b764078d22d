// SPDX-License-Identifier: MIT

import Chronology

/// Which of the participants of a happening its kind ties to each other.
public enum Pairing: String, Hashable, Sendable, CaseIterable {
  /// Every two participants in required roles; hosts and guests with each other and with them.
  case all
  /// Each participant in one required role with each in the other, nobody within a role.
  case across
  /// Nobody.
  case none
}

/// Two participations that a kind ties, by their places in the list of participants.
public struct Pair: Hashable, Sendable {
  /// The place of the participation where the tie starts.
  public let source: Int
  /// The place of the participation where it ends.
  public let target: Int
}

extension Kind {
  /// The optional roles that a meeting ties all the same.
  private static let tiedOptionalRoles: Set = ["host", "guest"]

  /// Returns the role of a participation: its own, or the first of the kind.
  public func role(of participation: Participation) -> String? {
    participation.role?.value ?? requiredRoles.first
  }

  /// Returns whether a kind that ties all ties a participant: not a witness, a mediator or a body.
  func ties(_ participation: Participation) -> Bool { role(of: participation).map(isTied) ?? false }

  /// Returns the pairs of participants that this kind ties, in the order of the participants.
  ///
  /// Nobody is tied to itself, and two actors only once, however many roles they have; who takes part
  /// twice at different times has ties for each. Complexity: O(participants²), the number of ties.
  public func pairs(of participants: [Participation]) -> [Pair] {
    switch pairing {
    case .none: []
    case .all: pairsOfAll(participants)
    case .across: pairsAcross(participants)
    }
  }

  private func pairsOfAll(_ participants: [Participation]) -> [Pair] {
    var seen: Set<Spell> = []
    let tied = participants.indices.filter { index in
      guard let role = role(of: participants[index]), isTied(role) else { return false }
      return seen.insert(Spell(participants[index])).inserted
    }
    return tied.indices.flatMap { first in
      tied[(first + 1)...].compactMap { second in
        let isSame = participants[tied[first]].actor == participants[second].actor
        return isSame ? nil : Pair(source: tied[first], target: second)
      }
    }
  }

  /// An actor's part over one time; the same one again adds nothing.
  private struct Spell: Hashable {
    let actor: Identifier
    let when: ExtendedDate?

    init(_ participation: Participation) {
      actor = participation.actor.value
      when = participation.when
    }
  }

  private func isTied(_ role: String) -> Bool {
    requiredRoles.contains(role)
      || optionalRoles.contains(role) && Self.tiedOptionalRoles.contains(role)
  }

  private func pairsAcross(_ participants: [Participation]) -> [Pair] {
    guard requiredRoles.count == 2 else { return [] }
    let sources = participants.indices.filter { role(of: participants[$0]) == requiredRoles[0] }
    let targets = participants.indices.filter { role(of: participants[$0]) == requiredRoles[1] }
    var seen: Set<[Spell]> = []
    return sources.flatMap { source in
      targets.compactMap { target in
        let ends = [Spell(participants[source]), Spell(participants[target])]
        guard ends[0].actor != ends[1].actor, seen.insert(ends).inserted else { return nil }
        return Pair(source: source, target: target)
      }
    }
  }
}
