// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// The classes of actors that a picture tells apart by shape and fill.
enum ActorClass: String, Hashable, Sendable, CaseIterable {
  case person
  case state
  case organization
  case bloc
  case group
  case other

  /// Takes the class from the widest kind of an actor.
  init(of actor: Actor, in kinds: KindTable) {
    let root = actor.kind.flatMap { kinds.lineage(of: $0.value).last?.name }
    self = root == "people" ? .group : root.flatMap(ActorClass.init(rawValue:)) ?? .other
  }

  /// How Graphviz draws it.
  var attributes: DOTAttributes {
    switch self {
    case .person: ["shape": "ellipse", "style": "filled"]
    case .state: ["shape": "box", "style": "filled"]
    case .organization: ["shape": "box", "style": "filled,rounded"]
    case .bloc: ["shape": "hexagon", "style": "filled"]
    case .group: ["shape": "parallelogram", "style": "filled"]
    case .other: ["shape": "house", "style": "filled"]
    }
  }

  /// A character that resembles the shape, for the legend.
  var glyph: String {
    switch self {
    case .person: "○"
    case .state: "▭"
    case .organization: "▢"
    case .bloc: "⬡"
    case .group: "▱"
    case .other: "⌂"
    }
  }

  /// What it is called in the legend.
  var name: String {
    switch self {
    case .group: "group, people"
    case .other: "other actor"
    default: rawValue
    }
  }
}
