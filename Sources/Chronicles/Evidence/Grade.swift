// SPDX-License-Identifier: MIT

/// A grade of the Admiralty (NATO) system: how far a source can be trusted, and how likely its word
/// is true.
public struct Grade: Hashable, Sendable, CustomStringConvertible {
  /// The grade of the source; nothing if it was not told.
  public let reliability: Source.Reliability?
  /// The grade of the word, from 1, confirmed, to 6, which cannot be judged; nothing if it was not
  /// told.
  public let credibility: Int?

  /// Creates a grade.
  public init(reliability: Source.Reliability?, credibility: Int?) {
    self.reliability = reliability
    self.credibility = credibility
  }

  /// The form `B2`, with a hyphen for what was not told.
  public var description: String {
    (reliability?.rawValue ?? "-") + (credibility.map(String.init) ?? "-")
  }

  /// Whether neither was told.
  public var isEmpty: Bool { reliability == nil && credibility == nil }
}

extension Grade: Comparable {
  /// Returns whether a grade is better than another.
  ///
  /// Letters and figures weigh the same, A as 1 and F as 6, and what was not told as 7: `B2` is
  /// better than `A5`, for a good source may tell something improbable. Of equal sums the better
  /// source comes first.
  public static func < (left: Grade, right: Grade) -> Bool {
    (left.sum, left.letter) < (right.sum, right.letter)
  }

  private var sum: Int { letter + (credibility ?? 7) }

  private var letter: Int {
    let letters = Source.Reliability.allCases
    return reliability.flatMap { letters.firstIndex(of: $0) }.map { $0 + 1 } ?? 7
  }
}
