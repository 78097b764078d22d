// SPDX-License-Identifier: MIT

/// What an actor is to a state, as its kind tells.
enum ActorRank {
  /// A state: actors are lifted to it, and it is never lifted itself.
  case state
  /// A body of states, such as the United Nations: actors are lifted to it, too.
  case union
  /// An organ of a state: a body of government, an armed force.
  case organ
  /// A group, or an organization of no special kind: an organ if it is part of one.
  case group
  /// A person, or an actor of whom nothing is told: its offices tell whom it stands for.
  case person
  /// Whoever acts for itself, such as a party, a company or a medium.
  case independent

  /// Returns the rank of a kind; nothing counts as a person.
  init(of kind: String?, in kinds: KindTable) {
    guard let kind else {
      self = .person
      return
    }
    let lineage = kinds.lineage(of: kind).map(\.name)
    let known = lineage.lazy.compactMap { Self.ranks[$0] }
    self = known.first ?? .independent
  }

  private static let ranks: [String: ActorRank] = [
    "state": .state, "intergovernmental": .union, "bloc": .union, "government-body": .organ,
    "armed-force": .organ, "group": .group, "organization": .group, "person": .person,
    "party": .independent, "company": .independent, "medium": .independent,
    "movement": .independent, "people": .independent,
  ]

  /// Whether actors are lifted to it.
  var isTop: Bool { self == .state || self == .union }
}
