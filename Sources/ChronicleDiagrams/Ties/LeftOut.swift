// SPDX-License-Identifier: MIT

import Chronicles

/// What of the relations and events behind the lines of a network no line can show.
struct LeftOut {
  /// A remark: *not drawn: 3 mediators, 2 acting for another*; nothing if nothing is left out.
  let remark: String?

  /// Counts what is told of those who take part, beside that they are tied.
  ///
  /// It goes over the relations and events behind the lines; whom each of them ties, whether shown or
  /// not, is given by their ids.
  init(of shown: [Happening], tied: [Identifier: Set<Identifier>], in kinds: KindTable) {
    var roles: [String] = []
    var counts: [String: Int] = [:]
    var principals = 0
    var capacities = 0
    for happening in shown {
      let ends = tied[happening.id.value] ?? []
      for participation in happening.who {
        if participation.actingFor != nil { principals += 1 }
        if participation.capacity != nil { capacities += 1 }
        guard !ends.contains(participation.actor.value) else { continue }
        let role = kinds[happening.kind.value]?.role(of: participation) ?? "participant"
        if counts[role] == nil { roles.append(role) }
        counts[role, default: 0] += 1
      }
    }
    var parts = roles.map { Self.counted(counts[$0] ?? 0, $0, Self.plural(of: $0)) }
    if principals > 0 { parts.append("for whom \(principals) acted") }
    if capacities > 0 { parts.append(Self.counted(capacities, "capacity", "capacities")) }
    remark = parts.isEmpty ? nil : "not drawn: " + parts.joined(separator: ", ")
  }

  private static func plural(of role: String) -> String {
    if role.hasSuffix("y") { return role.dropLast() + "ies" }
    return role + (role.hasSuffix("s") ? "es" : "s")
  }

  private static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
