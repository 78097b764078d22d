// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology

/// An element of a picture, as the rules of a theme see it.
///
/// Of a line that stands for several ties, kinds, ids and tags are those of all of them.
public struct ThemeSubject: Hashable, Sendable {
  /// What the element stands for.
  public enum Element: String, Hashable, Sendable, CaseIterable {
    /// Somebody who acts.
    case actor
    /// An event, drawn as itself.
    case event
    /// A relation, drawn as itself.
    case relation
    /// A line between two actors, whatever it follows from.
    case tie
    /// A line between somebody and an event or a relation.
    case participation
    /// A place.
    case place
    /// A topic.
    case topic
  }

  /// What it stands for.
  public var element: Element
  /// The kinds, and all kinds above them.
  public var kinds: [String]
  /// Whether it is friendly or hostile.
  public var sign: Sign?
  /// Whether it is a fact, a plan, or a plan given up.
  public var status: Status?
  /// How well it is evidenced.
  public var evidence: Evidence?
  /// How sure it is in the window.
  public var certainty: Certainty?
  /// The ids of what it stands for.
  public var ids: [Identifier]
  /// The tags of what it stands for.
  public var tags: [String]

  /// Creates a subject.
  public init(
    _ element: Element, kinds: [String] = [], sign: Sign? = nil, status: Status? = nil,
    evidence: Evidence? = nil, certainty: Certainty? = nil, ids: [Identifier] = [],
    tags: [String] = []
  ) {
    self.element = element
    self.kinds = kinds
    self.sign = sign
    self.status = status
    self.evidence = evidence
    self.certainty = certainty
    self.ids = ids
    self.tags = tags
  }
}
