// SPDX-License-Identifier: MIT

/// A word that stands by itself: it goes back to at least one of some voices, and no other witness
/// goes back to any of them.
///
/// Mostly that is one voice. It is several if the source draws on several others and does not say
/// from which of them this word comes, or if its publisher has several owners.
public struct Witness: Hashable, Sendable {
  /// The voices, in order, at least one.
  public let voices: [Voice]

  /// Creates a witness.
  public init(_ voices: [Voice]) {
    precondition(!voices.isEmpty, "a word is somebody's")
    self.voices = voices.sorted()
  }

  /// Returns witnesses that share no voice: as many as can be found in one pass.
  ///
  /// Who goes back to the fewest voices comes first, so that one who may have had a word from
  /// anybody does not hide those who had it by themselves. That is the usual approximation of a
  /// largest set of disjoint sets. Complexity: O(*n* log *n*) in the number of voices.
  ///
  /// - Parameter candidates: The words of which some may go back to the same voice.
  /// - Returns: The witnesses, in order.
  static func independent(among candidates: [Witness]) -> [Witness] {
    var heard: Set<Voice> = []
    return candidates.sorted().filter { candidate in
      guard heard.isDisjoint(with: candidate.voices) else { return false }
      heard.formUnion(candidate.voices)
      return true
    }
  }
}

extension Witness: Comparable {
  /// Returns whether a witness comes before another: fewer voices first, then by their order.
  public static func < (left: Witness, right: Witness) -> Bool {
    left.voices.count == right.voices.count
      ? left.voices.lexicographicallyPrecedes(right.voices)
      : left.voices.count < right.voices.count
  }
}
