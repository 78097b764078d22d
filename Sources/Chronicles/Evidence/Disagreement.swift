// SPDX-License-Identifier: MIT

/// A question about an entry that its sources answer in ways that cannot all be right.
public struct Disagreement: Hashable, Sendable {
  /// What is asked.
  public enum Question: String, Hashable, Sendable, CaseIterable {
    /// When it was.
    case when
    /// Who took part, and in which role.
    case who
    /// Where it was.
    case place = "where"
  }

  /// One answer, and who gives it.
  public struct Version: Hashable, Sendable {
    /// The answer: a date, participants, or places.
    public let text: String
    /// Whether it is what the entry itself says.
    public let isOfEntry: Bool
    /// The claims that give it: those that say so, and for the entry those that say nothing else.
    public let claims: [Claim]
  }

  /// What is asked.
  public let question: Question
  /// The answers: what the entry says first, then in the order of the claims.
  public let versions: [Version]
}
