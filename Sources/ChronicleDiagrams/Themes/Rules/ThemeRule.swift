// SPDX-License-Identifier: MIT

public import Chronicles
public import Chronology
public import Graphviz

/// How some elements of a picture are drawn.
public struct ThemeRule: Hashable, Sendable {
  /// Which elements.
  public var selector: ThemeSelector
  /// How Graphviz draws them.
  public var attributes: DOTAttributes

  /// Creates a rule.
  public init(_ selector: ThemeSelector, _ attributes: DOTAttributes) {
    self.selector = selector
    self.attributes = attributes
  }
}

/// What an element must be for a rule: one of each list that has something in it.
public struct ThemeSelector: Hashable, Sendable {
  /// What it stands for.
  public var elements: [ThemeSubject.Element] = []
  /// Kinds that it is of, or below.
  public var kinds: [Located<String>] = []
  /// Signs.
  public var signs: [Sign] = []
  /// Statuses.
  public var statuses: [Status] = []
  /// Kinds of evidence.
  public var evidence: [Evidence] = []
  /// Certainties.
  public var certainties: [Certainty] = []
  /// Ids of what it stands for.
  public var ids: [Identifier] = []
  /// Tags of what it stands for.
  public var tags: [String] = []

  /// Creates a selector that any element matches.
  public init() {}

  /// Returns whether an element is as the selector wants it.
  public func matches(_ subject: ThemeSubject) -> Bool {
    Self.allows(elements, [subject.element])
      && Self.allows(kinds.map(\.value), subject.kinds)
      && Self.allows(signs, subject.sign.map { [$0] } ?? [])
      && Self.allows(statuses, subject.status.map { [$0] } ?? [])
      && Self.allows(evidence, subject.evidence.map { [$0] } ?? [])
      && Self.allows(certainties, subject.certainty.map { [$0] } ?? [])
      && Self.allows(ids, subject.ids)
      && Self.allows(tags, subject.tags)
  }

  private static func allows<Value: Equatable>(_ wanted: [Value], _ found: [Value]) -> Bool {
    wanted.isEmpty || found.contains { wanted.contains($0) }
  }
}
