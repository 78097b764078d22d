// SPDX-License-Identifier: MIT

/// One of the thirteen ways in which two stretches of time can lie to each other.
///
/// They are those of James F. Allen, "Maintaining Knowledge about Temporal Intervals",
/// Communications of the ACM 26 (11), 1983. Exactly one of them holds between any two stretches
/// that are not empty. Here `a` is the first, `b` the second:
///
/// ```
///              ├───── b ─────┤
///   ├─ a ─┤    :             :             before          after: the other way round
///     ├─ a ────┤             :             meets           metBy
///        ├─ a ───────┤       :             overlaps        overlappedBy
///              ├─ a ─┤       :             starts          startedBy
///              :    ├─ a ─┤  :             during          contains
///              :       ├─ a ─┤             finishes        finishedBy
///              ├───── a ─────┤             equals
/// ```
public enum AllenRelation: UInt8, Hashable, Sendable, CaseIterable {
  /// The first is over, and some time later the second begins.
  case before

  /// The second begins at the moment at which the first is over.
  case meets

  /// The first begins first and is over while the second lasts.
  case overlaps

  /// Both begin together, and the first is over first.
  case starts

  /// The first begins after the second and is over before it.
  case during

  /// The first begins after the second, and both are over together.
  case finishes

  /// Both begin together and are over together.
  case equals

  /// The first begins before the second, and both are over together.
  case finishedBy

  /// The first begins before the second and is over after it.
  case contains

  /// Both begin together, and the second is over first.
  case startedBy

  /// The second begins first and is over while the first lasts.
  case overlappedBy

  /// The first begins at the moment at which the second is over.
  case metBy

  /// The second is over, and some time later the first begins.
  case after

  /// The relation of the second to the first: `after` for `before`.
  public var converse: AllenRelation {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .starts: .startedBy
    case .during: .contains
    case .finishes: .finishedBy
    case .equals: .equals
    case .finishedBy: .finishes
    case .contains: .during
    case .startedBy: .starts
    case .overlappedBy: .overlaps
    case .metBy: .meets
    case .after: .before
    }
  }

  /// The name of the relation, such as `overlappedBy`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = [
    "before", "meets", "overlaps", "starts", "during", "finishes", "equals", "finishedBy",
    "contains", "startedBy", "overlappedBy", "metBy", "after",
  ]
}

extension AllenRelation: CustomStringConvertible {
  /// The name of the relation.
  public var description: String { name }
}
