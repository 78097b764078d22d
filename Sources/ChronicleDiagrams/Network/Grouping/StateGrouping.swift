// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// Groups persons and organizations with the state that they belong to.
///
/// Whoever holds an office in something, leads it, or is a member or part of it belongs to it, and
/// so on up to a state: the minister by the ministry. Of several states the nearest counts, and of
/// those at one distance the one whose tie comes first.
struct StateGrouping {
  private let selection: TieSelection
  private let chronicle: Chronicle
  private let states: Set<Identifier>

  private static let belonging = ["office", "leadership", "membership", "part", "ownership"]

  init(_ selection: TieSelection, _ chronicle: Chronicle) {
    self.selection = selection
    self.chronicle = chronicle
    states = Set(
      selection.actors.filter { ActorClass(of: $0, in: chronicle.kinds) == .state }.map(\.id.value))
  }

  /// The groups: each state with those who belong to it, in the order of the chronicle.
  var groups: ActorGroups {
    var wholes: [Identifier: [Identifier]] = [:]
    for shown in selection.ties where belongs(shown.tie) {
      let (part, whole) = ends(of: shown.tie)
      wholes[part, default: []].append(whole)
    }
    let homes = selection.actors.map { (id: $0.id.value, home: home(of: $0.id.value, wholes)) }
    let groups = selection.actors.compactMap { actor -> ActorGroup? in
      let id = actor.id.value
      guard states.contains(id) else { return nil }
      let members = homes.filter { $0.home == id }.map(\.id)
      guard members.count > 1 else { return nil }
      return ActorGroup(name: id.text, label: actor.displayName, members: members)
    }
    return ActorGroups(groups: groups)
  }

  private func belongs(_ tie: Tie) -> Bool {
    Self.belonging.contains { chronicle.kinds.isKind(tie.kind.name, a: $0) }
  }

  /// An owner has what it owns, and not the other way round.
  private func ends(of tie: Tie) -> (part: Identifier, whole: Identifier) {
    chronicle.kinds.isKind(tie.kind.name, a: "ownership")
      ? (tie.target, tie.source) : (tie.source, tie.target)
  }

  /// Returns the nearest state, by breadth-first search.
  private func home(
    of actor: Identifier, _ wholes: [Identifier: [Identifier]]
  ) -> Identifier? {
    var queue = [actor]
    var seen: Set<Identifier> = [actor]
    var next = 0
    while next < queue.count {
      let id = queue[next]
      if states.contains(id) { return id }
      queue += (wholes[id] ?? []).filter { seen.insert($0).inserted }
      next += 1
    }
    return nil
  }
}
