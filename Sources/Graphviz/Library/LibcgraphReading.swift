// SPDX-License-Identifier: MIT

import CGraphviz

/// Reads DOT with libcgraph's own parser, only to test what our writer writes.
///
/// Nothing else may read this way: the parser hands the rest of one text to the next caller, and
/// one stray quote makes it refuse every later text.
package enum LibcgraphReading {
  /// Returns the graph of a text: each element with every attribute that its kind has.
  ///
  /// Attributes stand where libcgraph keeps them, so defaults are repeated in each element. An
  /// anonymous subgraph has no name.
  ///
  /// - Throws: A ``GraphvizError`` if the text is refused, or if it spoils the parser for the next.
  package static func graph(of text: String) throws(GraphvizError) -> DOTGraph {
    try GraphvizLibrary.run { state throws(GraphvizError) in
      try state.start()
      let graph = try read(text)
      guard try read("digraph probe { only }").nodes.map(\.id) == ["only"] else {
        throw GraphvizError(.building, "the text spoils the parser")
      }
      return graph
    }
  }

  private static func read(_ text: String) throws(GraphvizError) -> DOTGraph {
    MessageLog.reset()
    guard let root = unsafe agmemread(text) else {
      throw GraphvizError(.building, "libcgraph cannot read the text", messages: MessageLog.drain())
    }
    defer { _ = unsafe agclose(root) }
    guard !MessageLog.hasError else {
      throw GraphvizError(.building, "libcgraph read half the text", messages: MessageLog.drain())
    }
    return unsafe graph(of: root)
  }

  private static func graph(of root: UnsafeMutablePointer<Agraph_t>) -> DOTGraph {
    var graph = unsafe DOTGraph(
      name: String(cString: agnameof(root)), isDirected: agisdirected(root) != 0,
      isStrict: agisstrict(root) != 0)
    unsafe graph.attributes = attributes(of: root, ent_kind_graph(), in: root)
    unsafe graph.nodes = nodes(of: root).map { node in
      unsafe DOTGraph.Node(
        String(cString: agnameof(node)), attributes(of: node, ent_kind_node(), in: root))
    }
    unsafe graph.edges = edges(of: root)
    unsafe graph.subgraphs = subgraphs(of: root)
    return graph
  }

  private static func nodes(
    of graph: UnsafeMutablePointer<Agraph_t>
  ) -> [UnsafeMutablePointer<Agnode_t>] {
    var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      unsafe nodes.append(node)
      unsafe next = agnxtnode(graph, node)
    }
    return unsafe nodes
  }

  private static func edges(of root: UnsafeMutablePointer<Agraph_t>) -> [DOTGraph.Edge] {
    var edges: [(order: UInt64, edge: DOTGraph.Edge)] = []
    var nextNode = unsafe agfstnode(root)
    while let node = unsafe nextNode {
      var next = unsafe agfstout(root, node)
      while let edge = unsafe next {
        let tail = unsafe String(cString: agnameof(ent_tail(edge)))
        let head = unsafe String(cString: agnameof(ent_head(edge)))
        let attributes = unsafe attributes(of: edge, ent_kind_edge(), in: root)
        unsafe edges.append((ent_sequence(edge), .init(tail, head, attributes)))
        unsafe next = agnxtout(root, edge)
      }
      unsafe nextNode = agnxtnode(root, node)
    }
    return edges.sorted { $0.order < $1.order }.map(\.edge)
  }

  private static func subgraphs(
    of graph: UnsafeMutablePointer<Agraph_t>
  ) -> [DOTGraph.Subgraph] {
    var subgraphs: [DOTGraph.Subgraph] = []
    var next = unsafe agfstsubg(graph)
    while let part = unsafe next {
      let name = unsafe String(cString: agnameof(part))
      unsafe subgraphs.append(
        .init(
          name: name.hasPrefix("%") ? nil : name, attributes(of: part, ent_kind_graph(), in: graph),
          nodes: nodes(of: part).map { unsafe String(cString: agnameof($0)) },
          subgraphs: self.subgraphs(of: part)))
      unsafe next = agnxtsubg(part)
    }
    return subgraphs
  }

  private static func attributes(
    of object: UnsafeMutableRawPointer, _ kind: Int32, in graph: UnsafeMutablePointer<Agraph_t>
  ) -> DOTAttributes {
    var attributes: DOTAttributes = [:]
    var next = unsafe agnxtattr(agroot(graph), kind, nil)
    while let symbol = unsafe next {
      if let value = unsafe agxget(object, symbol) {
        let text = unsafe String(cString: value)
        let isHTML = unsafe ent_is_html(value) != 0
        let name = unsafe String(cString: symbol.pointee.name)
        attributes[name] = isHTML ? .html(HTMLLabel(markup: text)) : .text(text)
      }
      unsafe next = agnxtattr(agroot(graph), kind, symbol)
    }
    return attributes
  }
}
