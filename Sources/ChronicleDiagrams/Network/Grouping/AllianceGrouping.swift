// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// Groups actors who are all allied with each other, at least three of them.
struct AllianceGrouping {
  private let selection: TieSelection
  private let chronicle: Chronicle
  private let alliances: [Tie]

  init(_ selection: TieSelection, _ chronicle: Chronicle) {
    self.selection = selection
    self.chronicle = chronicle
    alliances = selection.ties.map(\.tie).filter {
      $0.status == .actual && chronicle.kinds.isKind($0.kind.name, a: "alliance")
    }
  }

  /// The groups, the largest first.
  var groups: ActorGroups {
    let ids = selection.actors.map(\.id.value)
    let numbers = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var neighbours: [Set<Int>] = Array(repeating: [], count: ids.count)
    for tie in alliances {
      guard let source = numbers[tie.source], let target = numbers[tie.target] else { continue }
      neighbours[source].insert(target)
      neighbours[target].insert(source)
    }
    let cliques = CliqueFinder.disjointCliques(of: neighbours)
    return ActorGroups(
      groups: cliques.enumerated().map { number, clique in
        let members = clique.map { ids[$0] }
        return ActorGroup(name: "allied-\(number + 1)", label: label(of: members), members: members)
      })
  }

  /// Returns the title of the one relation that ties all, or else that they are allied.
  private func label(of members: [Identifier]) -> String {
    let inside = Set(members)
    let pairs = members.count * (members.count - 1) / 2
    let ties = alliances.filter { inside.contains($0.source) && inside.contains($0.target) }
    let byRelation = Dictionary(grouping: ties, by: \.origin.id)
    let whole = chronicle.relations.first { relation in
      Set((byRelation[relation.id.value] ?? []).map { [$0.source, $0.target] }).count == pairs
    }
    return whole.flatMap { $0.details.name?.text } ?? "Allied with each other"
  }
}
