// SPDX-License-Identifier: MIT

import CGraphviz

/// Reads DOT with libcgraph's own parser, only to test what our writer writes.
///
/// Nothing else may read this way: the parser hands the rest of one text to the next caller, and
/// one stray quote makes it refuse every later text.
package enum LibcgraphReading {
  /// Returns the graph of a text: each element with every attribute that its kind has.
  ///
  /// Attributes stand where libcgraph keeps them, so defaults are repeated in each element. The
  /// defaults themselves are those of the graph in the end. An anonymous subgraph has no name.
  /// Everything comes in the order in which it was made.
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

  /// Returns the graph that is built of a normalized one to be drawn, in the same form.
  package static func graph(built graph: DOTGraph) throws(GraphvizError) -> DOTGraph {
    try GraphvizLibrary.run { state throws(GraphvizError) in
      try state.start()
      let handle = try GraphHandle.building(graph)
      return unsafe Self.graph(of: handle.pointer)
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
    unsafe graph.nodeDefaults = defaults(of: ent_kind_node(), in: root)
    unsafe graph.edgeDefaults = defaults(of: ent_kind_edge(), in: root)
    unsafe graph.nodes = nodes(of: root).map { node in
      unsafe DOTGraph.Node(
        String(cString: agnameof(node)), attributes(of: node, ent_kind_node(), in: root))
    }
    let edges = unsafe edges(of: root)
    unsafe graph.edges = edges.map { edge in unsafe Self.edge(edge, in: root) }
    var places: [UInt64: Int] = [:]
    for place in unsafe edges.indices { unsafe places[ent_sequence(edges[place])] = place }
    unsafe graph.subgraphs = subgraphs(of: root, edges: places)
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

  private static func edges(
    of graph: UnsafeMutablePointer<Agraph_t>
  ) -> [UnsafeMutablePointer<Agedge_t>] {
    var edges: [UnsafeMutablePointer<Agedge_t>] = unsafe []
    var nextNode = unsafe agfstnode(graph)
    while let node = unsafe nextNode {
      var next = unsafe agfstout(graph, node)
      while let edge = unsafe next {
        unsafe edges.append(edge)
        unsafe next = agnxtout(graph, edge)
      }
      unsafe nextNode = agnxtnode(graph, node)
    }
    return unsafe edges.sorted { unsafe ent_sequence($0) < ent_sequence($1) }
  }

  private static func edge(
    _ edge: UnsafeMutablePointer<Agedge_t>, in root: UnsafeMutablePointer<Agraph_t>
  ) -> DOTGraph.Edge {
    let key = unsafe agnameof(edge).map { name in unsafe String(cString: name) }
    return unsafe DOTGraph.Edge(
      String(cString: agnameof(ent_tail(edge))), String(cString: agnameof(ent_head(edge))),
      attributes(of: edge, ent_kind_edge(), in: root), key: key)
  }

  private static func subgraphs(
    of graph: UnsafeMutablePointer<Agraph_t>, edges places: [UInt64: Int]
  ) -> [DOTGraph.Subgraph] {
    var subgraphs: [(order: UInt64, subgraph: DOTGraph.Subgraph)] = []
    var next = unsafe agfstsubg(graph)
    while let part = unsafe next {
      let name = unsafe String(cString: agnameof(part))
      let subgraph = unsafe DOTGraph.Subgraph(
        name: name.hasPrefix("%") ? nil : name, attributes(of: part, ent_kind_graph(), in: graph),
        nodes: nodes(of: part).map { unsafe String(cString: agnameof($0)) },
        edges: edges(of: part).compactMap { unsafe places[ent_sequence($0)] },
        subgraphs: self.subgraphs(of: part, edges: places))
      unsafe subgraphs.append((ent_sequence(part), subgraph))
      unsafe next = agnxtsubg(part)
    }
    return subgraphs.sorted { $0.order < $1.order }.map(\.subgraph)
  }

  private static func defaults(
    of kind: Int32, in root: UnsafeMutablePointer<Agraph_t>
  ) -> DOTAttributes {
    var defaults: DOTAttributes = [:]
    var next = unsafe agnxtattr(root, kind, nil)
    while let symbol = unsafe next {
      unsafe defaults[String(cString: symbol.pointee.name)] = value(symbol.pointee.defval)
      unsafe next = agnxtattr(root, kind, symbol)
    }
    return defaults
  }

  private static func attributes(
    of object: UnsafeMutableRawPointer, _ kind: Int32, in graph: UnsafeMutablePointer<Agraph_t>
  ) -> DOTAttributes {
    var attributes: DOTAttributes = [:]
    var next = unsafe agnxtattr(agroot(graph), kind, nil)
    while let symbol = unsafe next {
      if let text = unsafe agxget(object, symbol) {
        unsafe attributes[String(cString: symbol.pointee.name)] = value(text)
      }
      unsafe next = agnxtattr(agroot(graph), kind, symbol)
    }
    return attributes
  }

  private static func value(_ text: UnsafeMutablePointer<CChar>) -> DOTValue {
    let string = unsafe String(cString: text)
    return unsafe ent_is_html(text) != 0 ? .html(HTMLLabel(markup: string)) : .text(string)
  }
}
