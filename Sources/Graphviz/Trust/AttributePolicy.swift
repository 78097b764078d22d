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
  mutating func apply(to graph: inout DOTGraph) {
    rulings.start(with: graph)
    let ofGraphs = links(in: graph.attributes, of: .graph)
    let ofNodes = links(in: graph.nodeDefaults, of: .node)
    let ofEdges = links(in: graph.edgeDefaults, of: .edge)
    clean(&graph.attributes, of: .graph(name: graph.name))
    clean(&graph.nodeDefaults, of: .nodeDefaults)
    clean(&graph.edgeDefaults, of: .edgeDefaults)
    for index in graph.nodes.indices {
      let element = GraphElement.node(graph.nodes[index])
      clean(&graph.nodes[index].attributes, of: element, ofNodes)
    }
    for index in graph.subgraphs.indices { clean(&graph.subgraphs[index], ofGraphs) }
    for index in graph.edges.indices {
      let element = GraphElement.edge(graph.edges[index])
      clean(&graph.edges[index].attributes, of: element, ofEdges)
    }
  }

  private func links(
    in attributes: DOTAttributes, of owner: AttributeTable.Owner
  ) -> InheritedLinks {
    trust == .full ? InheritedLinks() : InheritedLinks().joined(with: attributes, of: owner)
  }

  private mutating func clean(_ subgraph: inout DOTGraph.Subgraph, _ links: InheritedLinks) {
    let below = trust == .full ? links : links.joined(with: subgraph.attributes, of: .graph)
    clean(&subgraph.attributes, of: .subgraph(subgraph), links)
    for index in subgraph.subgraphs.indices { clean(&subgraph.subgraphs[index], below) }
  }

  private mutating func clean(
    _ attributes: inout DOTAttributes, of element: GraphElement,
    _ links: InheritedLinks = InheritedLinks()
  ) {
    let original = attributes
    for entry in original {
      switch rulings.verdict(on: entry, of: element) {
      case .sound: continue
      case .replaced(let value): attributes[entry.name] = value
      case .refused(let reason, let value):
        attributes[entry.name] = nil
        note(entry.name, of: element, because: reason, value: value)
      }
    }
    for link in links.inherited(besides: original) { settle(link, in: &attributes, of: element) }
  }

  /// Writes an inherited link into the attributes of an element, with the element's name in it.
  private mutating func settle(
    _ link: DOTAttributes.Entry, in attributes: inout DOTAttributes, of element: GraphElement
  ) {
    switch rulings.verdict(on: link, of: element) {
    case .sound:
      // The graph itself may have another one by now, with its own name in it.
      if case .subgraph = element { attributes[link.name] = link.value }
    case .replaced(let value): attributes[link.name] = value
    case .refused(let reason, let value):
      attributes[link.name] = ""
      note(link.name, of: element, because: reason, value: value)
    }
  }

  private mutating func note(
    _ name: String, of element: GraphElement, because reason: String, value: String?
  ) {
    notes.note(
      "the attribute '\(TrustWarnings.shown(name))'", of: element.description, because: reason,
      value: value)
  }
}
