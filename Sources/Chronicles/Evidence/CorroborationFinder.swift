// SPDX-License-Identifier: MIT

import Chronology

/// Finds the independent voices behind claims.
///
/// A claim goes back to these voices:
///
/// 1. If it names a relay (`via`), to the relay: two papers that print one agency are one voice.
/// 2. Else, if its source draws on others (`derived-from`), to those at the ends of the chains.
/// 3. A source speaks with the voice of its publisher; without one, with that of its authors; else
///    with its own.
/// 4. An actor speaks with the voice of its owner, by the relations of the kind `ownership` that may
///    have held when the source was published: ten papers of one owner are one voice.
///
/// What cannot be told apart counts once: the number of voices is never too high because
/// something was not known.
public struct CorroborationFinder {
  private let index: ChronicleIndex
  private var ownership: Ownership
  private var roots = SummitFinder<Identifier>()
  private var voicesOfSources: [Identifier: [Voice]] = [:]

  /// Creates a finder for the claims of a chronicle.
  ///
  /// Complexity: O(entries).
  public init(of chronicle: Chronicle) {
    index = ChronicleIndex(of: chronicle)
    ownership = Ownership(in: chronicle)
  }

  /// Returns who speaks for a stance, independently of each other.
  public mutating func corroboration(of stance: Stance, by claims: [Claim]) -> Corroboration {
    let claims = claims.filter { $0.stance == stance }
    let grades = claims.map { grade(of: $0) }.filter { !$0.isEmpty }
    return Corroboration(
      stance: stance, claimCount: claims.count,
      witnesses: Witness.independent(among: claims.map { witness(of: $0) }), grade: grades.min())
  }

  /// Returns the grade of a claim: that of its source, and its own.
  public func grade(of claim: Claim) -> Grade {
    Grade(
      reliability: index.source(claim.source.value)?.reliability, credibility: claim.credibility)
  }

  /// Returns the voices that a claim goes back to.
  public mutating func witness(of claim: Claim) -> Witness {
    guard !claim.via.isEmpty else { return Witness(voices(ofSource: claim.source.value)) }
    let published = index.source(claim.source.value)?.published
    let relays = claim.via.flatMap { relay in
      index.source(relay.value) == nil
        ? voices(ofActor: relay.value, at: published) : voices(ofSource: relay.value)
    }
    return Witness(Array(Set(relays)))
  }

  private mutating func voices(ofSource id: Identifier) -> [Voice] {
    if let known = voicesOfSources[id] { return known }
    let ends = roots.summits(of: id) { [index] source in
      (index.source(source)?.derivedFrom ?? []).map(\.value)
    }
    let voices = Array(Set(ends.flatMap { publishers(ofRoot: $0) })).sorted()
    voicesOfSources[id] = voices
    return voices
  }

  private mutating func publishers(ofRoot id: Identifier) -> [Voice] {
    guard let source = index.source(id) else { return [.source(id)] }
    switch source.publisher {
    case .actor(let actor): return voices(ofActor: actor.value, at: source.published)
    case .name(let name): return [.name(Voice.Name(name))]
    case nil where source.authors.isEmpty: return [.source(id)]
    case nil: return source.authors.map { .name(Voice.Name($0)) }
    }
  }

  private mutating func voices(ofActor id: Identifier, at date: ExtendedDate?) -> [Voice] {
    ownership.ultimateOwners(of: id, at: date).map { .actor($0) }
  }
}
