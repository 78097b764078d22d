// SPDX-License-Identifier: MIT

extension DOTGraph {
  /// The proportions of a drawing.
  public struct Ratio: Hashable, Sendable {
    let text: String

    /// Returns a height for each unit of width, from 0.01 to 100.
    public static func height(perWidth number: Double) -> Ratio {
      Ratio(text: DecimalText.text(min(max(number, 0.01), 100), decimals: 4))
    }

    /// Stretched to the size of the picture.
    public static let fill = Ratio(text: "fill")
    /// Laid out closer, to fit into the size of the picture (`dot`).
    public static let compress = Ratio(text: "compress")
    /// Stretched to the size of the picture if it is smaller in both directions.
    public static let expand = Ratio(text: "expand")
    /// Broken into pages where that is better.
    public static let automatic = Ratio(text: "auto")
  }

  /// What is drawn first.
  public enum OutputOrder: String, Hashable, Sendable, CaseIterable {
    /// Nodes and edges as they are come by.
    case breadthFirst = "breadthfirst"
    /// All nodes, so that edges lie above them.
    case nodesFirst = "nodesfirst"
    /// All edges, so that nodes lie above them.
    case edgesFirst = "edgesfirst"
  }

  /// The course of edges.
  public enum Splines: String, Hashable, Sendable, CaseIterable {
    /// Curves around nodes.
    case curved = "spline"
    /// Straight lines.
    case line
    /// Straight pieces around nodes.
    case polyline
    /// Upright and level pieces; labels of edges and ports are not taken into account.
    case orthogonal = "ortho"
    /// One bow each, through nodes.
    case bowed = "curved"
    /// Curves around nodes and clusters, in `fdp`.
    case compound
    /// None at all.
    case none
  }

  /// What becomes of nodes that lie over each other.
  public enum Overlap: String, Hashable, Sendable, CaseIterable {
    /// They stay.
    case keep = "true"
    /// They are moved apart, close to where they were.
    case remove = "false"
    /// All is made larger until none is left.
    case scale
    /// All is made larger, by different factors to the right and up.
    case scaleByAxis = "scalexy"
    /// They are moved apart by a triangulation, as `remove` does where it is there.
    case prism
    /// They are moved apart by cells around each.
    case voronoi
    /// They are moved apart level and upright, in the same order.
    case orthogonal = "ortho"
    /// They are moved apart by quadratic programming.
    case quadraticProgram = "vpsc"
    /// All is made as small as it goes without them.
    case compress
  }

  /// What is packed when parts of a graph are laid out alone.
  public struct PackMode: Hashable, Sendable {
    let text: String

    /// Nodes and edges, which come closest.
    public static let node = PackMode(text: "node")
    /// Clusters with what is in them, and all other nodes and edges.
    public static let cluster = PackMode(text: "clust")
    /// The boxes around the parts.
    public static let graph = PackMode(text: "graph")

    /// Returns rows and columns.
    ///
    /// - Parameters:
    ///   - columns: How many columns there are, from 1 to 10,000; without it about as many as rows.
    ///   - inOrder: Whether they stand in the order of their sort values and not of their sizes.
    /// - Returns: The mode.
    public static func grid(columns: Int? = nil, inOrder: Bool = false) -> PackMode {
      let count = columns.map { String(min(max($0, 1), 10_000)) } ?? ""
      return PackMode(text: "array_" + (inOrder ? "u" : "") + count)
    }
  }

  /// How `neato` looks for places.
  public enum SpringMode: String, Hashable, Sendable, CaseIterable {
    /// By stress majorization.
    case majorization = "major"
    /// By stochastic gradient descent.
    case gradientDescent = "sgd"
    /// By the steps of Kamada and Kawai.
    case kamadaKawai = "KK"
    /// By majorization, with levels for directed edges.
    case hierarchical = "hier"
    /// By majorization, with constraints.
    case constrained = "ipsep"
  }

  /// What is taken for the distance of two nodes.
  public enum DistanceModel: String, Hashable, Sendable, CaseIterable {
    /// The length of the shortest path.
    case shortestPath = "shortpath"
    /// The resistance between them, as if edges were wires.
    case circuit
    /// The shortest path, longer where few neighbours are shared.
    case subset
    /// The distance of rows of a matrix that the edges give.
    case multidimensionalScaling = "mds"
  }
}
