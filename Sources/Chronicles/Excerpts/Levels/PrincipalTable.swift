// SPDX-License-Identifier: MIT

/// For whom the actors of a chronicle act, if it is always the same one.
struct PrincipalTable {
  /// The principals; nothing for actors that act for several.
  private var principals: [Identifier: Reference?] = [:]

  /// Gathers the principals.
  ///
  /// Complexity: O(participants).
  init(in chronicle: Chronicle) {
    for relation in chronicle.relations { insert(relation.who) }
    for event in chronicle.events { insert(event.who) }
  }

  /// Returns for whom somebody acts who takes part in a capacity, and does not say for whom.
  subscript(part: Participation) -> Reference? {
    guard part.capacity != nil, let principal = principals[part.actor.value] else { return nil }
    return principal
  }

  private mutating func insert(_ who: [Participation]) {
    for part in who {
      guard let principal = part.actingFor else { continue }
      guard let known = principals[part.actor.value] else {
        principals[part.actor.value] = .some(principal)
        continue
      }
      if known != principal { principals[part.actor.value] = .some(nil) }
    }
  }
}
