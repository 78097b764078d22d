// SPDX-License-Identifier: MIT

/// The three answers to a question about time.
///
/// The order is that of how much is known in favour: `max` of several answers is the answer to
/// "any of them?", `min` that to "all of them?".
public enum Certainty: Int, Hashable, Sendable, CaseIterable {
  /// It cannot be, whatever the dates turn out to be.
  case impossible

  /// It may be or not.
  case possible

  /// It is so, whatever the dates turn out to be.
  case definite

  /// The name of the answer: `impossible`, `possible` or `definite`.
  public var name: String {
    switch self {
    case .impossible: "impossible"
    case .possible: "possible"
    case .definite: "definite"
    }
  }
}

extension Certainty: Comparable {
  /// Returns whether less speaks for the first answer than for the second.
  public static func < (first: Certainty, second: Certainty) -> Bool {
    first.rawValue < second.rawValue
  }
}

extension Certainty: CustomStringConvertible {
  /// The name of the answer.
  public var description: String { name }
}
