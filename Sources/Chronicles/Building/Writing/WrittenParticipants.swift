// SPDX-License-Identifier: MIT

/// Who takes part, as it is written in Swift: one, a list, or a map from roles to one or a list.
///
/// ```swift
/// who: ["germany", "austria"]
/// who: ["attacker": "germany", "target": ["belgium", "luxembourg"]]
/// who: ["attacker": [.actor(row.attacker)], "target": .actors(row.targets)]
/// ```
public struct WrittenParticipants: Sendable {
  /// The participants with their roles, in the order written.
  let entries: [(role: String?, participant: WrittenParticipant)]

  /// Creates participants who take the first role of the kind.
  public init(_ participants: some Sequence<WrittenParticipant>) {
    entries = participants.map { (nil, $0) }
  }

  /// Creates participants by role.
  public init(_ roles: some Sequence<(String, Listed<WrittenParticipant>)>) {
    entries = roles.flatMap { role, participants in
      participants.elements.map { (role, $0) }
    }
  }

  /// Returns participants of whom only the ids are told.
  public static func actors(_ ids: some Sequence<String>) -> Self {
    Self(Listed<WrittenParticipant>.actors(ids).elements)
  }
}

extension WrittenParticipants: ExpressibleByStringInterpolation {
  /// Creates one participant.
  public init(stringLiteral value: String) {
    self.init(CollectionOfOne(WrittenParticipant(stringLiteral: value)))
  }
}

extension WrittenParticipants: ExpressibleByArrayLiteral {
  /// Creates participants who take the first role of the kind.
  public init(arrayLiteral elements: WrittenParticipant...) {
    self.init(elements)
  }
}

extension WrittenParticipants: ExpressibleByDictionaryLiteral {
  /// Creates participants by role, in the order written.
  public init(dictionaryLiteral elements: (String, Listed<WrittenParticipant>)...) {
    self.init(elements)
  }
}
