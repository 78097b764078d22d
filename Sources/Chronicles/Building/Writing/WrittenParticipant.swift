// SPDX-License-Identifier: MIT

/// A participant as it is written in Swift: an id, or an actor with its part.
///
/// ```swift
/// ["germany", .actor("andrassy", for: "austria", as: "foreign minister")]
/// ```
public struct WrittenParticipant: ExpressibleByStringInterpolation, Sendable {
  let actor: String
  var principal: String?
  var capacity: String?
  var isExpected = false
  var when: String?

  /// Creates a participant from the id of an actor.
  public init(stringLiteral value: String) {
    actor = value
  }

  /// Returns a participant.
  ///
  /// - Parameters:
  ///   - id: Who takes part.
  ///   - principal: For whom the actor acts.
  ///   - capacity: In which capacity.
  ///   - isExpected: Whether the actor is only expected to take part.
  ///   - when: When, as an EDTF date, if only for a part of the time.
  /// - Returns: The participant, who gets a role where it stands.
  public static func actor(
    _ id: String, for principal: String? = nil, as capacity: String? = nil,
    isExpected: Bool = false, when: String? = nil
  ) -> WrittenParticipant {
    var participant = WrittenParticipant(stringLiteral: id)
    participant.principal = principal
    participant.capacity = capacity
    participant.isExpected = isExpected
    participant.when = when
    return participant
  }
}

extension Listed<WrittenParticipant> {
  /// Returns participants of whom only the ids are told.
  public static func actors(_ ids: some Sequence<String>) -> Self {
    Self(ids.map { WrittenParticipant(stringLiteral: $0) })
  }
}
