// SPDX-License-Identifier: MIT

/// Tells HTML-like labels from plain texts of the same letters, with a comment.
///
/// Graphviz before 13 takes two equal strings of a graph for one.
struct LabelDistinction {
  private static let comment = "<!-- -->"

  /// The markup of all HTML-like labels.
  private var markups: Set<ExactText> = []
  /// The plain texts that are one of them, with any number of comments.
  private var texts: Set<ExactText> = []

  private init(_ graph: DOTGraph) {
    markups = Self.markups(of: graph)
    guard !markups.isEmpty else { return }
    // Every attribute that is declared by one element only is empty for the others.
    note("")
    note(graph.name)
    for node in graph.nodes { note(node.id) }
    for edge in graph.edges { if let key = edge.key { note(key) } }
    for subgraph in graph.subgraphs {
      subgraph.forEachPart { part in if let name = part.name { note(name) } }
    }
    graph.forEachAttributes { attributes in
      for entry in attributes {
        note(entry.name)
        if case .text(let text) = entry.value { note(text) }
      }
    }
  }

  /// Changes the labels of a graph that would be taken for something else.
  static func distinguish(_ graph: inout DOTGraph) {
    let distinction = LabelDistinction(graph)
    guard !distinction.texts.isEmpty else { return }
    graph.updateAttributes { attributes in
      attributes.replaceValues { distinction.replacement(of: $0.value) }
    }
  }

  private static func markups(of graph: DOTGraph) -> Set<ExactText> {
    var markups: Set<ExactText> = []
    graph.forEachAttributes { attributes in
      for entry in attributes {
        if case .html(let label) = entry.value { markups.insert(ExactText(label.markup)) }
      }
    }
    return markups
  }

  private mutating func note(_ text: String) {
    var markup = text.utf8[...]
    while markup.last == UInt8(ascii: ">"),
      markup.reversed().starts(with: Self.comment.utf8.reversed())
    {
      markup = markup.dropLast(Self.comment.utf8.count)
    }
    if markups.contains(ExactText(text)) || markups.contains(ExactText(String(Substring(markup)))) {
      texts.insert(ExactText(text))
    }
  }

  private func replacement(of value: DOTValue) -> DOTValue? {
    guard case .html(let label) = value, texts.contains(ExactText(label.markup)) else { return nil }
    var markup = label.markup
    while texts.contains(ExactText(markup)) { markup += Self.comment }
    return .html(HTMLLabel(markup: markup))
  }
}
