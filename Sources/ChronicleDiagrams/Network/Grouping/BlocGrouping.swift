// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology

/// Groups the members of blocs, as far as memberships are shown.
///
/// Who is in several blocs stands in the smallest, of those of one size in the first of the
/// chronicle. The box tells who is a member, so that it needs no lines; a bloc that nothing else ties
/// needs no node either.
struct BlocGrouping {
  private let selection: TieSelection
  private let chronicle: Chronicle

  /// A box around fewer says no more than a line would.
  private static let fewestMembers = 2

  init(_ selection: TieSelection, _ chronicle: Chronicle) {
    self.selection = selection
    self.chronicle = chronicle
  }

  /// The groups; none if nobody is a member of a bloc.
  var groups: ActorGroups {
    let blocs = selection.actors.filter {
      ActorClass(of: $0, in: chronicle.kinds) == .bloc
    }
    let order = Dictionary(
      blocs.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let memberships = selection.ties.filter { isMembership($0.tie) && order[$0.tie.target] != nil }
    let all = Dictionary(grouping: memberships, by: \.tie.target)
    let large = all.filter { Set($0.value.map(\.tie.source)).count >= Self.fewestMembers }
    let homes = homes(in: large, order)
    var groups = ActorGroups()
    for bloc in blocs {
      let members = selection.actors.map(\.id.value).filter { homes[$0]?.first == bloc.id.value }
      guard members.count >= Self.fewestMembers else { continue }
      add(bloc, members, large[bloc.id.value] ?? [], to: &groups)
    }
    groups.remarks += shared(homes, groups) + doubtful(memberships, groups)
    return groups
  }

  private func isMembership(_ tie: Tie) -> Bool {
    chronicle.kinds.isKind(tie.kind.name, a: "membership")
  }

  /// Returns the blocs of each member, the one where it stands first.
  private func homes(
    in blocs: [Identifier: [TieSelection.ShownTie]], _ order: [Identifier: Int]
  ) -> [Identifier: [Identifier]] {
    let sizes = blocs.mapValues { Set($0.map(\.tie.source)).count }
    var homes: [Identifier: Set<Identifier>] = [:]
    for ties in blocs.values {
      for shown in ties { homes[shown.tie.source, default: []].insert(shown.tie.target) }
    }
    return homes.mapValues { blocs in
      blocs.sorted { (sizes[$0] ?? 0, order[$0] ?? 0) < (sizes[$1] ?? 0, order[$1] ?? 0) }
    }
  }

  private func add(
    _ bloc: Actor, _ members: [Identifier], _ memberships: [TieSelection.ShownTie],
    to groups: inout ActorGroups
  ) {
    let inside = Set(members)
    let told = memberships.filter { inside.contains($0.tie.source) }
    groups.told.formUnion(told.map { ToldTie($0.tie) })
    let id = bloc.id.value
    let others = selection.ties.contains { shown in
      (shown.tie.source == id || shown.tie.target == id)
        && !groups.tells(shown)
    }
    if !others { groups.hidden.insert(id) }
    groups.groups.append(
      ActorGroup(
        name: id.text, label: bloc.displayName, members: others ? members + [id] : members))
  }

  /// Says who is in several blocs, where only one box can be.
  private func shared(_ homes: [Identifier: [Identifier]], _ groups: ActorGroups) -> [String] {
    selection.actors.compactMap { actor in
      guard let blocs = homes[actor.id.value], blocs.count > 1 else { return nil }
      let names = blocs.map { name(of: $0) }
      return "\(actor.displayName) is in \(names.joined(separator: " and ")): "
        + "it stands in the first, and lines tell the rest"
    }
  }

  /// Says whose membership is only possible at the time.
  private func doubtful(
    _ memberships: [TieSelection.ShownTie], _ groups: ActorGroups
  ) -> [String] {
    let names = memberships.filter { $0.certainty == .possible && groups.tells($0) }.map {
      "\(name(of: $0.tie.source)) in \(name(of: $0.tie.target))"
    }
    return names.isEmpty ? [] : ["only possible: " + names.joined(separator: ", ")]
  }

  private func name(of id: Identifier) -> String {
    selection.actors.first { $0.id.value == id }?.displayName ?? id.text
  }
}
