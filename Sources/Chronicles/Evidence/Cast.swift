// SPDX-License-Identifier: MIT

/// Who takes part in something, and in which roles, whatever the order.
struct Cast: Hashable {
  /// The actors by role.
  private let actors: [String: Set<Identifier>]
  /// The roles in the order of the kind, then those it does not have.
  private let roles: [String]

  /// Gathers participants; nothing if there are none.
  init?(_ participants: [Participation], of kind: Kind?) {
    guard !participants.isEmpty else { return nil }
    var actors: [String: Set<Identifier>] = [:]
    for participation in participants {
      let role = kind?.role(of: participation) ?? participation.role?.value ?? ""
      actors[role, default: []].insert(participation.actor.value)
    }
    let known = (kind?.roles ?? []).filter { actors[$0] != nil }
    self.actors = actors
    roles = known + actors.keys.filter { !known.contains($0) }.sorted()
  }

  /// The participants in words: `a, b`, or `attacker: a; target: b, c`.
  var text: String {
    let lists = roles.map { role in
      (role, (actors[role] ?? []).sorted().map(\.text).joined(separator: ", "))
    }
    guard lists.count > 1 else { return lists.first?.1 ?? "" }
    return lists.map { "\($0): \($1)" }.joined(separator: "; ")
  }
}
