// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// A part of a graph; one whose name starts with `cluster` is drawn as a box.
  public struct Subgraph: Hashable, Sendable {
    /// The name; nothing makes it anonymous.
    public var name: String?
    /// How to draw it.
    public var attributes: DOTAttributes
    /// The ids of its nodes; one that is not in the graph is added.
    public var nodes: [String]
    /// The places of its edges in ``DOTGraph/edges``, in order; their ends are its nodes, too.
    public var edges: [Int]
    /// Its own parts.
    public var subgraphs: [Subgraph] {
      get { parts.list }
      _modify { yield &parts.list }
    }

    private var parts = SubgraphParts()

    /// Creates a subgraph.
    public init(
      name: String?, _ attributes: DOTAttributes = [:], nodes: [String] = [], edges: [Int] = [],
      subgraphs: [Subgraph] = []
    ) {
      self.name = name
      self.attributes = attributes
      self.nodes = nodes
      self.edges = edges
      self.subgraphs = subgraphs
    }

    /// Whether it is drawn as a box.
    public var isCluster: Bool { name?.utf8.starts(with: "cluster".utf8) ?? false }

    /// Gives away its parts, if nobody else has them.
    mutating func takeParts() -> [Subgraph] { parts.take() }

    /// Whether it is the same but for its parts.
    func isEqual(withoutParts other: Subgraph) -> Bool {
      name == other.name && attributes == other.attributes && nodes == other.nodes
        && edges == other.edges
    }

    /// Hashes it but for its parts.
    func hashWithoutParts(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(attributes)
      hasher.combine(nodes)
      hasher.combine(edges)
    }
  }
}
