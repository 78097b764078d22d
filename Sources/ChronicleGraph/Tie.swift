// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology

/// Two actors that a relation, an event or an attitude ties, with all that a picture shows of it.
public struct Tie: Hashable, Sendable {
  /// What a tie follows from.
  public enum Origin: Hashable, Sendable {
    /// A relation, by the pairing rule of its kind.
    case relation(Identifier)
    /// An event, by the pairing rule of its kind.
    case event(Identifier)
    /// A statement or a position, toward an actor that it is about.
    case attitude(Identifier)

    /// The id of the relation or event.
    public var id: Identifier {
      switch self {
      case .relation(let id), .event(let id), .attitude(let id): id
      }
    }
  }

  /// The actor where it starts; of a tie without direction the one with the smaller id.
  public let source: Identifier
  /// The actor where it ends.
  public let target: Identifier
  /// Whether it has a direction.
  public let isDirected: Bool
  /// What it follows from.
  public let origin: Origin
  /// Its kind.
  public let kind: Kind
  /// Whether it is friendly or hostile.
  public let sign: Sign
  /// Whether it is a fact, a plan, or a plan given up; with somebody only expected, a plan.
  public let status: Status
  /// How well it is evidenced.
  public let evidence: Evidence
  /// When it holds, as written; nothing if it is not told.
  public let when: ExtendedDate?
  /// When it holds: of the relation or event, and within that of its participants.
  public let validity: TimeBounds
}
