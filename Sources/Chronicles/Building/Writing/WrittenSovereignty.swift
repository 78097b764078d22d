// SPDX-License-Identifier: MIT

/// The state of a place as it is written in Swift: the id of an actor, or an actor with a time.
///
/// ```swift
/// state: [.state("france", when: "1681-09-30/1871-05-10"), "germany"]
/// ```
public struct WrittenSovereignty: ExpressibleByStringInterpolation, Sendable {
  let state: String
  var when: String?

  /// Creates a state that the place belonged to, from the id of the actor.
  public init(stringLiteral value: String) {
    state = value
  }

  /// Returns a state that a place belonged to at a time.
  ///
  /// - Parameters:
  ///   - id: The id of the actor.
  ///   - when: When, as an EDTF date.
  /// - Returns: The state with its time.
  public static func state(_ id: String, when: String) -> WrittenSovereignty {
    var sovereignty = WrittenSovereignty(stringLiteral: id)
    sovereignty.when = when
    return sovereignty
  }
}
