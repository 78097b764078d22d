// SPDX-License-Identifier: MIT

public import Chronology

/// What an event and a relation have in common: what, who, when, where, about what, on whose word.
public struct Happening: Hashable, Sendable {
  /// The id.
  public var id: Reference
  /// The kind: the key `what`.
  public var kind: Located<String>
  /// Who takes part, in the order written.
  public var who: [Participation] = []
  /// When; nothing if it is not told, which answers every question about time with possible.
  public var when: ExtendedDate?
  /// The places.
  public var places: [Reference] = []
  /// Whether it is a fact, a plan, or a plan given up.
  public var status = Status.actual
  /// What it is about: any entry.
  public var about: [Reference] = []
  /// What was said.
  public var says: LocalizedText?
  /// Whether it speaks for or against what it is about.
  public var attitude: Attitude?
  /// Title, words and claims.
  public var details = Details()

  /// Creates a happening of which only id and kind are known.
  public init(id: Reference, kind: Located<String>) {
    self.id = id
    self.kind = kind
  }

  /// The title, or the id of a happening without one.
  public var displayTitle: String { details.name?.text ?? id.value.text }
}

/// Whether something is a fact, a plan, or a plan given up.
public enum Status: String, Hashable, Sendable, CaseIterable {
  /// It is so, was so, or took place.
  case actual
  /// It is intended or expected.
  case planned
  /// It was intended and given up.
  case cancelled
}

/// Whether somebody speaks for or against something.
public enum Attitude: String, Hashable, Sendable, CaseIterable {
  /// For it.
  case supports
  /// Against it.
  case opposes
  /// Neither.
  case neutral

  /// The sign of the tie that an attitude makes.
  public var sign: Sign {
    switch self {
    case .supports: .positive
    case .opposes: .negative
    case .neutral: .neutral
    }
  }
}
