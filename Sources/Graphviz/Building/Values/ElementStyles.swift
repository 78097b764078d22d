// SPDX-License-Identifier: MIT

extension DOTGraph.Node {
  /// A word of the style of a node; several can hold at once.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// A whole outline, as without any style.
    case solid
    /// An outline of dashes.
    case dashed
    /// An outline of dots.
    case dotted
    /// A thick outline.
    case bold
    /// Nothing is drawn, but the room is kept.
    case invisible = "invis"
    /// Filled with the fill colour.
    case filled
    /// Round corners.
    case rounded
    /// Lines across the corners.
    case diagonals
    /// Stripes of the fill colours, for shapes with four right angles.
    case striped
    /// Wedges of the fill colours, for round shapes.
    case wedged
    /// Fill colours that pass into each other from the middle to the rim.
    case radial
  }
}

extension DOTGraph.Edge {
  /// A word of the style of an edge; several can hold at once.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// A whole line, as without any style.
    case solid
    /// A line of dashes.
    case dashed
    /// A line of dots.
    case dotted
    /// A thick line.
    case bold
    /// Nothing is drawn, but the room is kept.
    case invisible = "invis"
    /// A line that is thick at its tail, as thick as its pen, and thin at its head.
    case tapered
  }
}

extension Cluster {
  /// A word of the style of a cluster; several can hold at once.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// A whole outline, as without any style.
    case solid
    /// An outline of dashes.
    case dashed
    /// An outline of dots.
    case dotted
    /// A thick outline.
    case bold
    /// The box is not drawn, but its nodes keep together.
    case invisible = "invis"
    /// Filled with the fill colour.
    case filled
    /// Round corners.
    case rounded
    /// Stripes of the fill colours.
    case striped
    /// Fill colours that pass into each other from the middle to the rim.
    case radial
  }
}
