// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles

/// Actors that stand in one box of a network.
struct ActorGroup: Hashable, Sendable {
  /// What tells it from other groups.
  let name: String
  /// What stands at its upper left corner.
  let label: String
  /// The ids of its members, in the order of the chronicle.
  var members: [Identifier]
}

/// A pair that a relation ties.
struct ToldTie: Hashable, Sendable {
  let origin: Identifier
  let source: Identifier
  let target: Identifier

  init(_ tie: Tie) {
    (origin, source, target) = (tie.origin.id, tie.source, tie.target)
  }
}

/// The groups of the actors of a network, no two with a member in common.
struct ActorGroups {
  var groups: [ActorGroup] = []
  /// The actors whose box stands for them, as no other tie does.
  var hidden: Set<Identifier> = []
  /// The ties that the boxes tell.
  var told: Set<ToldTie> = []
  /// What the boxes cannot tell.
  var remarks: [String] = []

  /// Whether boxes tell a tie, so that it needs no line.
  func tells(_ tie: TieSelection.ShownTie) -> Bool {
    told.contains(ToldTie(tie.tie))
  }
}

extension ActorGroups {
  /// Finds the groups of the actors that a picture shows; without a grouping those of blocs.
  init(
    of selection: TieSelection, in chronicle: Chronicle, by grouping: NetworkOptions.Grouping?
  ) {
    switch grouping {
    case nil: self = BlocGrouping(selection, chronicle).groups
    case .bloc:
      let blocs = BlocGrouping(selection, chronicle).groups
      self = blocs.groups.isEmpty ? AllianceGrouping(selection, chronicle).groups : blocs
    case .state: self = StateGrouping(selection, chronicle).groups
    case .kind: self = Self.kinds(of: selection, in: chronicle)
    }
  }

  private static func kinds(of selection: TieSelection, in chronicle: Chronicle) -> ActorGroups {
    let byClass = Dictionary(grouping: selection.actors) {
      ActorClass(of: $0, in: chronicle.kinds)
    }
    let groups = ActorClass.allCases.compactMap { actorClass -> ActorGroup? in
      guard let members = byClass[actorClass] else { return nil }
      return ActorGroup(
        name: actorClass.rawValue, label: actorClass.plural, members: members.map(\.id.value))
    }
    return ActorGroups(groups: groups)
  }
}

extension ActorClass {
  /// What several of them are called.
  var plural: String {
    switch self {
    case .person: "Persons"
    case .state: "States"
    case .organization: "Organizations"
    case .bloc: "Blocs"
    case .group: "Groups and peoples"
    case .other: "Others"
    }
  }
}
