// SPDX-License-Identifier: MIT

/// A program of Graphviz that places nodes and edges.
///
/// Which there are depends on the installation: ``GraphvizLibrary/engines()`` asks it.
public struct LayoutEngine: RawRepresentable, Hashable, Sendable {
  /// The name, as Graphviz has it.
  public let rawValue: String

  /// Creates an engine by its name, whether it exists or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Ranks from top to bottom, for what has a direction.
  public static let dot = Self(rawValue: "dot")
  /// Springs between all pairs (stress majorization).
  public static let neato = Self(rawValue: "neato")
  /// Springs and repulsion, with clusters.
  public static let fdp = Self(rawValue: "fdp")
  /// The same at several scales, for large graphs.
  public static let sfdp = Self(rawValue: "sfdp")
  /// Circles around a centre.
  public static let twopi = Self(rawValue: "twopi")
  /// Circles, one for each densely tied part.
  public static let circo = Self(rawValue: "circo")
  /// Boxes within boxes, for clusters.
  public static let osage = Self(rawValue: "osage")
  /// A tree map.
  public static let patchwork = Self(rawValue: "patchwork")
  /// No placing: nodes and edges stand where the graph puts them, as with `neato -n2`.
  ///
  /// Every node must have `pos` (`x,y`) and every edge `pos` (its curve), in points with y upwards.
  /// A label of an edge stands at its `lp`, if it has one. The picture is as large as what is in it,
  /// whatever `bb` says: an invisible node as large as the page keeps margins.
  public static let given = Self(rawValue: "nop2")

  /// No placing of nodes: they stand where the graph puts them, and edges are led anew, as with
  /// `neato -n`.
  ///
  /// Every node must have `pos` (`x,y`), in points with y upwards. With `overlap` set to a way of
  /// removing overlaps, nodes do move.
  public static let nop = Self(rawValue: "nop")

  /// Whether it places nothing, but takes positions that the graph brings.
  var takesPositions: Bool { rawValue.hasPrefix("nop") }
}
