// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// Groups actors who are all allied with each other, at least three of them.
///
/// Of many, or if one relation allies them all, the box tells that they are; else lines do, as each
/// pair has its own story.
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
    var groups = ActorGroups()
    for clique in CliqueFinder.disjointCliques(of: neighbours) {
      add(clique.map { ids[$0] }, to: &groups)
    }
    return groups
  }

  /// From so many members on, a line for each pair would hide them.
  private static let many = 7

  private func add(_ members: [Identifier], to groups: inout ActorGroups) {
    let inside = Set(members)
    let ties = alliances.filter { inside.contains($0.source) && inside.contains($0.target) }
    let whole = whole(of: ties, members.count)
    let label = whole.map(label(of:)) ?? "Allied with each other"
    groups.groups.append(
      ActorGroup(name: "allied-\(groups.groups.count + 1)", label: label, members: members))
    if let whole {
      groups.told.formUnion(ties.filter { $0.origin.id == whole.id.value }.map(ToldTie.init))
    }
    guard members.count >= Self.many else { return }
    let untold = Set(ties.map(ToldTie.init)).subtracting(groups.told)
    groups.told.formUnion(untold)
    guard !untold.isEmpty else { return }
    groups.remarks.append(
      "\(untold.count) alliances within a box of \(members.count) are told by the box alone")
  }

  /// Returns the first relation that ties each pair of so many members.
  private func whole(of ties: [Tie], _ count: Int) -> Relation? {
    let byRelation = Dictionary(grouping: ties, by: \.origin.id)
    return chronicle.relations.first { relation in
      let pairs = Set((byRelation[relation.id.value] ?? []).map { [$0.source, $0.target] })
      return pairs.count == count * (count - 1) / 2
    }
  }

  /// Returns the title of a relation, or else its kind, and when it holds.
  private func label(of relation: Relation) -> String {
    let kind = chronicle.kinds[relation.happening.kind.value]?.words ?? ""
    let name = relation.details.name?.text ?? kind.prefix(1).uppercased() + kind.dropFirst()
    return relation.happening.when.map { "\(name), \(DateText.text(of: $0))" } ?? name
  }
}
