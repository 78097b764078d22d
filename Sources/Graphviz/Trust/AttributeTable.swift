// SPDX-License-Identifier: MIT

/// The attributes that Graphviz 2.42 to 16 has, and which values of them are sound.
///
/// The names are those of its documentation ("Attributes"); the bounds come from what was measured
/// to crash it or to take minutes or gigabytes.
package enum AttributeTable {
  /// The kind of element that carries an attribute.
  enum Owner: Sendable, CaseIterable {
    /// The graph, a cluster or another subgraph: each inherits what it does not say itself.
    case graph
    /// A node.
    case node
    /// An edge.
    case edge

    /// The kind in words.
    var plural: String {
      switch self {
      case .graph: "graphs"
      case .node: "nodes"
      case .edge: "edges"
      }
    }
  }

  /// Returns the rule for an attribute, or nothing if Graphviz has none of that name there.
  static func rule(for name: String, of owner: Owner) -> ValueRule? {
    switch owner {
    case .graph: graph[name]
    case .node: node[name]
    case .edge: edge[name]
    }
  }

  /// Returns the kinds of element for which Graphviz has an attribute.
  static func owners(of name: String) -> [Owner] {
    Owner.allCases.filter { rule(for: name, of: $0) != nil }
  }

  /// Whether an attribute is a link.
  static func isLink(_ name: String, of owner: Owner) -> Bool {
    if case .link = rule(for: name, of: owner) { true } else { false }
  }

  /// All names.
  package static var names: [String] { Set(graph.keys).union(node.keys).union(edge.keys).sorted() }

  /// What every element may have.
  static let shared: [String: ValueRule] = [
    "URL": .link, "class": .token, "color": .color, "colorscheme": .colorScheme, "comment": .text,
    "fontcolor": .color, "fontname": .font, "fontsize": .number(1...500), "href": .link,
    "id": .token, "label": .label, "nojustify": .flag, "penwidth": .number(0...200),
    "showboxes": .number(0...2), "style": .style, "target": .token, "tooltip": .text,
    "layer": .refused(severalPictures),
  ]

  /// Joins tables; the later one counts.
  static func joined(_ tables: [String: ValueRule]...) -> [String: ValueRule] {
    tables.reduce(into: [:]) { all, table in all.merge(table) { $1 } }
  }

  static let severalPictures = "it makes several pictures of one"
  static let rawStyle = "it brings styles of its own into the picture"
}
