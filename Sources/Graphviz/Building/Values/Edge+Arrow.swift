// SPDX-License-Identifier: MIT

extension DOTGraph.Edge {
  /// A form at an end of an edge; up to four can stand one behind the other.
  ///
  /// ```swift
  /// Edge("a", "b").arrowhead(.diamond.open)
  /// Edge("a", "b").arrowhead(.crow, .tee.left)
  /// ```
  public struct Arrow: Hashable, Sendable {
    private enum Side: String {
      case left = "l"
      case right = "r"
    }

    private let name: String
    private var isOpen = false
    private var side: Side?
    private let canBeOpen: Bool
    private let canBeHalf: Bool

    private init(_ name: String, canBeOpen: Bool = true, canBeHalf: Bool = true) {
      self.name = name
      self.canBeOpen = canBeOpen
      self.canBeHalf = canBeHalf
    }

    /// A filled triangle, as without any arrow given.
    public static let normal = Arrow("normal")
    /// A filled triangle that points back.
    public static let inverted = Arrow("inv")
    /// A filled square.
    public static let box = Arrow("box")
    /// A filled diamond.
    public static let diamond = Arrow("diamond")
    /// A filled circle; it has no halves.
    public static let dot = Arrow("dot", canBeHalf: false)
    /// A bar across the edge; it is never open.
    public static let tee = Arrow("tee", canBeOpen: false)
    /// An arrow with a notch; it is never open.
    public static let vee = Arrow("vee", canBeOpen: false)
    /// A crow's foot; it is never open.
    public static let crow = Arrow("crow", canBeOpen: false)
    /// An arc that opens to the node; it is never open.
    public static let curve = Arrow("curve", canBeOpen: false)
    /// An arc that opens from the node; it is never open.
    public static let invertedCurve = Arrow("icurve", canBeOpen: false)
    /// Nothing, or room between others; it has no other form.
    public static let none = Arrow("none", canBeOpen: false, canBeHalf: false)

    /// The outline alone, if it can be open.
    public var open: Arrow {
      var copy = self
      copy.isOpen = canBeOpen
      return copy
    }

    /// The half left of the edge, seen along it towards the node, if it has halves.
    public var left: Arrow { half(.left) }

    /// The half right of the edge, seen along it towards the node, if it has halves.
    public var right: Arrow { half(.right) }

    private func half(_ side: Side) -> Arrow {
      var copy = self
      copy.side = canBeHalf ? side : nil
      return copy
    }

    private var text: String { "\(isOpen ? "o" : "")\(side?.rawValue ?? "")\(name)" }

    /// Returns the text of arrows one behind the other, from the node; those behind the fourth are
    /// left out, and of nothing it is `none`.
    static func text(of arrows: [Arrow]) -> String {
      var parts = arrows.prefix(4).map(\.text)
      // Graphviz takes "none" for room only in front of something.
      while parts.last == "none" { parts.removeLast() }
      return parts.isEmpty ? "none" : parts.joined()
    }
  }

  /// At which ends an edge has arrows.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// At the head, as in directed graphs without any direction given.
    case forward
    /// At the tail.
    case back
    /// At both.
    case both
    /// At neither, as in graphs that are not directed.
    case none
  }
}
