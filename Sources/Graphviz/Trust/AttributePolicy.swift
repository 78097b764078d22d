// SPDX-License-Identifier: MIT

/// Takes out of a graph what its trust does not allow, and says what it took.
///
/// | trust | what passes |
/// |---|---|
/// | `none` | attributes of ``AttributeTable``, with values that their rules take for sound |
/// | `own` | everything but values that would run in the picture, or change the process |
/// | `full` | everything |
///
/// What is not sound is left out, not made smaller: the warning names the bounds, and a picture with
/// a number that nobody wrote would be wrong in silence. An element without the attribute has that
/// of the defaults. Attributes that choose the engine are always left out.
struct AttributePolicy {
  private let trust: Trust
  private var notes = TrustWarnings()
  private var rulings: AttributeRulings

  init(_ trust: Trust) {
    self.trust = trust
    rulings = AttributeRulings(trust)
  }

  /// What was left out, in words.
  var warnings: [String] { notes.lines }

  /// Cleans a graph and notes what was left out.
  ///
  /// - Throws: A ``GraphvizError`` with the code `limit` when all its values cost too much.
  mutating func apply(to graph: inout DOTGraph) throws(GraphvizError) {
    rulings.start(with: graph)
    let ofGraphs = try cleanDefaults(&graph.attributes, of: .graph(name: graph.name))
    let ofNodes = try cleanDefaults(&graph.nodeDefaults, of: .nodeDefaults)
    let ofEdges = try cleanDefaults(&graph.edgeDefaults, of: .edgeDefaults)
    for index in graph.nodes.indices {
      let element = GraphElement.node(graph.nodes[index])
      try clean(&graph.nodes[index].attributes, of: element, ofNodes)
    }
    for index in graph.subgraphs.indices { try clean(&graph.subgraphs[index], ofGraphs) }
    for index in graph.edges.indices {
      let element = GraphElement.edge(graph.edges[index])
      try clean(&graph.edges[index].attributes, of: element, ofEdges)
    }
    try rulings.checkCosts(of: graph)
  }

  /// Cleans attributes that others inherit, and returns the links among them that name elements.
  private mutating func cleanDefaults(
    _ attributes: inout DOTAttributes, of element: GraphElement,
    _ links: InheritedLinks = InheritedLinks()
  ) throws(GraphvizError) -> InheritedLinks {
    let original = attributes
    try clean(&attributes, of: element, links)
    return trust == .full
      ? links : links.joined(with: original, keptIn: attributes, of: element.owner)
  }

  private mutating func clean(
    _ subgraph: inout DOTGraph.Subgraph, _ links: InheritedLinks
  ) throws(GraphvizError) {
    let below = try cleanDefaults(&subgraph.attributes, of: .subgraph(subgraph), links)
    for index in subgraph.subgraphs.indices { try clean(&subgraph.subgraphs[index], below) }
  }

  private mutating func clean(
    _ attributes: inout DOTAttributes, of element: GraphElement,
    _ links: InheritedLinks = InheritedLinks()
  ) throws(GraphvizError) {
    let original = attributes
    var refused: Set<ExactText> = []
    for entry in original {
      switch try rulings.verdict(on: entry, of: element) {
      case .sound: continue
      case .replaced(let value): attributes[entry.name] = value
      case .refused(let reason, let value):
        refused.insert(ExactText(entry.name))
        note(entry.name, of: element, because: reason, value: value)
      case .trimmed(let value, let drops):
        if let value { attributes[entry.name] = value }
        for drop in drops { note(drop, in: entry.name, of: element) }
      case .substituted(let substitute, let outcome, let reason, let value):
        attributes[entry.name] = substitute
        notes.note(
          entry.name, "the attribute '\(entry.name)'", of: element.description, outcome: outcome,
          because: reason, value: value)
      }
    }
    if !refused.isEmpty { attributes.removeAll { refused.contains(ExactText($0.name)) } }
    for link in links.inherited(besides: attributes) {
      try settle(link, in: &attributes, of: element)
    }
  }

  /// Writes an inherited link into the attributes of an element, with the element's name in it.
  private mutating func settle(
    _ link: DOTAttributes.Entry, in attributes: inout DOTAttributes, of element: GraphElement
  ) throws(GraphvizError) {
    switch try rulings.verdict(on: link, of: element) {
    case .sound:
      // The graph itself may have another one by now, with its own name in it.
      if case .subgraph = element { attributes[link.name] = link.value }
    case .replaced(let value): attributes[link.name] = value
    case .refused(let reason, let value):
      attributes[link.name] = ""
      note(link.name, of: element, because: reason, value: value)
    case .trimmed, .substituted: break
    }
  }

  private mutating func note(_ drop: MarkupDrop, in name: String, of element: GraphElement) {
    notes.note(
      "\(drop.subject) \(name)", "\(drop.subject) in the '\(name)'", of: element.description,
      because: drop.reason,
      value: drop.value)
  }

  private mutating func note(
    _ name: String, of element: GraphElement, because reason: String, value: String?
  ) {
    notes.note(
      name, "the attribute '\(ShownText.line(name))'", of: element.description,
      because: reason,
      value: value)
  }
}
