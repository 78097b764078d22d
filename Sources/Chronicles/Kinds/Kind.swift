// SPDX-License-Identifier: MIT

/// What an event, a relation or an actor is, with the rules that hold for it.
public struct Kind: Hashable, Sendable {
  /// What a kind is a kind of.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// Kinds of events.
    case event
    /// Kinds of relations.
    case relation
    /// Kinds of actors.
    case actor
  }

  /// The name: lower-case words joined by hyphens.
  public let name: String
  /// What it is a kind of.
  public let family: Family
  /// The kind above it, if there is one.
  public let parent: String?
  /// The roles that somebody must have; a bare list of participants takes the first.
  public let requiredRoles: [String]
  /// The roles that somebody may have.
  public let optionalRoles: [String]
  /// Which participants it ties.
  public let pairing: Pairing
  /// Whether its ties have no direction.
  public let isSymmetric: Bool
  /// Whether its ties are friendly or hostile.
  public let sign: Sign
  /// Whether a body has at most one holder of it at a time, or one for each capacity.
  public let isExclusive: Bool
  /// How friendly or hostile, from -10 to 10: the score of its type in PLOVER, if it has one.
  public let score: Double?
  /// The root code of CAMEO that it corresponds to, two digits, if there is one.
  public let code: String?

  /// The name as a label of the graph: `state-visit` becomes `StateVisit`.
  public var label: String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The name as the type of a tie: `defence-pact` becomes `DEFENCE_PACT`.
  public var relationshipType: String {
    name.uppercased().split(separator: "-").joined(separator: "_")
  }

  /// The name in words: `state-visit` becomes `state visit`.
  public var words: String { name.split(separator: "-").joined(separator: " ") }

  /// All roles, the required ones first.
  public var roles: [String] { requiredRoles + optionalRoles }
}

/// Whether a tie is friendly, hostile, or neither.
public enum Sign: Int, Hashable, Sendable, CaseIterable {
  /// Hostile.
  case negative = -1
  /// Neither.
  case neutral = 0
  /// Friendly.
  case positive = 1
}
