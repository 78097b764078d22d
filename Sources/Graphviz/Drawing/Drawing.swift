// SPDX-License-Identifier: MIT

/// What an engine placed, and where: nodes, edges, clusters, and every text that is drawn.
///
/// It is read from Graphviz' own JSON, so it says what a picture of the same graph and engine shows.
/// Lengths are points of 1/72 inch; the origin is at the bottom left and y grows upwards, as
/// Graphviz has it. SVG has the same numbers with the sign of y turned, within its outer transform.
///
/// ```swift
/// let drawing = try GraphvizLibrary.drawing(of: graph, engine: .dot)
/// for text in drawing.texts { print(text.text, text.rectangle) }
/// ```
public struct Drawing: Hashable, Sendable {
  /// The room that the picture takes, without the `pad` around it.
  public internal(set) var boundingBox: Rectangle
  /// The label of the whole, if it has one.
  public internal(set) var label: Label?
  /// The nodes, in the order of the graph.
  public internal(set) var nodes: [Node] = []
  /// The edges, in the order in which Graphviz goes through them.
  public internal(set) var edges: [Edge] = []
  /// The clusters that are drawn, outer ones before inner ones.
  public internal(set) var clusters: [Cluster] = []
  /// Every line of text that is drawn.
  public internal(set) var texts: [Text] = []

  /// Reads a drawing from the JSON that Graphviz writes (`-Tjson`).
  ///
  /// Complexity: O(bytes).
  ///
  /// - Throws: A ``GraphvizError`` with the code `rendering` for what is no such JSON.
  public init(json: [UInt8]) throws(GraphvizError) {
    var reader = DrawingReader(json)
    self = try reader.drawing()
  }

  init(boundingBox: Rectangle) {
    self.boundingBox = boundingBox
  }

  /// What a text belongs to.
  public enum Owner: Hashable, Sendable {
    /// The whole.
    case graph
    /// The cluster at a place in ``Drawing/clusters``.
    case cluster(Int)
    /// The node at a place in ``Drawing/nodes``.
    case node(Int)
    /// The edge at a place in ``Drawing/edges``.
    case edge(Int)
  }

  /// Returns what an owner is called: its `id` attribute, or else its id in the graph.
  ///
  /// The graph itself is called `graph`, and an edge without an `id` by its ends, `a to b`. Drawing
  /// gives an `id` to every node, edge and cluster that has none, so it is that one which is
  /// returned for them; ``Drawing/Node/id`` is the name in the graph.
  ///
  /// See also: ``Drawing/Node/elementID``, ``Drawing/Edge/elementID``, ``Drawing/Cluster/elementID``.
  public func name(of owner: Owner) -> String {
    switch owner {
    case .graph: "graph"
    case .cluster(let place): clusters[place].elementID ?? clusters[place].name
    case .node(let place): nodes[place].elementID ?? nodes[place].id
    case .edge(let place):
      edges[place].elementID ?? "\(edges[place].tail) to \(edges[place].head)"
    }
  }
}
