// SPDX-License-Identifier: MIT

/// A graph in the sense of DOT: nodes, edges, subgraphs, and attributes that say how to draw them.
///
/// A graph is a value: building one touches no C library. Order counts: engines place what comes
/// first first, and the text of a graph has its order.
///
/// ```swift
/// var graph = DOTGraph(name: "pact")
/// graph.nodes = [.init("a", ["label": "Germany"]), .init("b", ["label": "Soviet Union"])]
/// graph.edges = [.init("a", "b", ["dir": "none"])]
/// let picture = try GraphvizLibrary.render(graph, engine: .dot, format: .svg)
/// ```
public struct DOTGraph: Hashable, Sendable {
  /// The name.
  public var name: String
  /// Whether edges have a direction.
  public var isDirected: Bool
  /// Whether two edges of the same ends are one.
  public var isStrict: Bool
  /// The attributes of the graph; subgraphs inherit what they do not set themselves.
  public var attributes: DOTAttributes = [:]
  /// What holds for every node that does not say otherwise.
  public var nodeDefaults: DOTAttributes = [:]
  /// What holds for every edge that does not say otherwise.
  public var edgeDefaults: DOTAttributes = [:]
  /// The nodes.
  public var nodes: [Node] = []
  /// The edges.
  public var edges: [Edge] = []
  /// The subgraphs.
  public var subgraphs: [Subgraph] = []

  /// Creates an empty graph.
  public init(name: String = "G", isDirected: Bool = true, isStrict: Bool = false) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
  }

  /// A node.
  public struct Node: Hashable, Sendable {
    /// The id, any text.
    public var id: String
    /// How to draw it.
    public var attributes: DOTAttributes

    /// Creates a node.
    public init(_ id: String, _ attributes: DOTAttributes = [:]) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// An edge between two nodes; a node that is not in the graph is added by it.
  ///
  /// Ports are the attributes `tailport` and `headport`.
  public struct Edge: Hashable, Sendable {
    /// The id of the node where it starts.
    public var tail: String
    /// The id of the node where it ends.
    public var head: String
    /// The name that tells it from others of the same ends; nothing for most.
    public var key: String?
    /// How to draw it.
    public var attributes: DOTAttributes

    /// Creates an edge.
    public init(
      _ tail: String, _ head: String, _ attributes: DOTAttributes = [:], key: String? = nil
    ) {
      self.tail = tail
      self.head = head
      self.key = key
      self.attributes = attributes
    }
  }
}
