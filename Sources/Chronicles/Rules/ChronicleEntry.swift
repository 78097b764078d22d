// SPDX-License-Identifier: MIT

/// What an id names in a chronicle.
public struct ChronicleEntry: Hashable, Sendable {
  /// The sections of a chronicle.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    /// A source.
    case source
    /// A place.
    case place
    /// A topic.
    case topic
    /// An actor.
    case actor
    /// A relation.
    case relation
    /// An event.
    case event

    /// The section with its article: `a place`, `an actor`.
    public var phrase: String {
      switch self {
      case .actor, .event: "an \(rawValue)"
      default: "a \(rawValue)"
      }
    }
  }

  /// The section that it stands in.
  public let section: Section
  /// Its place in the section, from 0.
  public let position: Int
}
