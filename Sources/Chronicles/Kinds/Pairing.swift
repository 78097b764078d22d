// SPDX-License-Identifier: MIT

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

  /// Returns the pairs of participants that this kind ties, in the order of the participants.
  ///
  /// Nobody is tied to itself, and two actors only once, however many roles they have. Complexity:
  /// O(participants²), which is the number of ties.
  public func pairs(of participants: [Participation]) -> [Pair] {
    switch pairing {
    case .none: []
    case .all: pairsOfAll(participants)
    case .across: pairsAcross(participants)
    }
  }

  private func pairsOfAll(_ participants: [Participation]) -> [Pair] {
    var seen: Set<Identifier> = []
    let tied = participants.indices.filter { index in
      guard let role = role(of: participants[index]), isTied(role) else { return false }
      return seen.insert(participants[index].actor.value).inserted
    }
    return tied.indices.flatMap { first in
      tied[(first + 1)...].map { Pair(source: tied[first], target: $0) }
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
    var seen: Set<[Identifier]> = []
    return sources.flatMap { source in
      targets.compactMap { target in
        let ends = [participants[source].actor.value, participants[target].actor.value]
        guard ends[0] != ends[1], seen.insert(ends).inserted else { return nil }
        return Pair(source: source, target: target)
      }
    }
  }
}
