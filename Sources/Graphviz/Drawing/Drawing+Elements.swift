// SPDX-License-Identifier: MIT

extension Drawing {
  /// A node that was placed.
  public struct Node: Hashable, Sendable {
    /// The id in the graph.
    public internal(set) var id: String
    /// The attribute `id`, which is that of its element in SVG.
    public internal(set) var elementID: String?
    /// The words of the attribute `class`.
    public internal(set) var classes: [String]
    /// The middle.
    public internal(set) var center: Point
    /// The width that edges respect.
    public internal(set) var width: Double
    /// The height that edges respect.
    public internal(set) var height: Double
    /// The outermost line or area that is drawn.
    public internal(set) var outline: Outline
    /// Its label, if it shows any text.
    public internal(set) var label: Label?
    /// The label beside it (`xlabel`).
    public internal(set) var externalLabel: Label?
    /// The fields of a record, in the order of its label.
    public internal(set) var fields: [Rectangle]
    /// Whether anything of it is drawn.
    public internal(set) var isVisible: Bool

    /// The rectangle of its width and height.
    public var rectangle: Rectangle { Rectangle(center: center, width: width, height: height) }
  }

  /// The shape of a node as it is drawn.
  public enum Outline: Hashable, Sendable {
    /// Nothing is drawn but text.
    case none
    /// An upright ellipse.
    case ellipse(center: Point, xRadius: Double, yRadius: Double)
    /// Straight lines between corners; round corners are cut straight.
    case polygon([Point])

    /// The rectangle around it.
    public var rectangle: Rectangle? {
      switch self {
      case .none: nil
      case .ellipse(let center, let xRadius, let yRadius):
        Rectangle(center: center, width: 2 * xRadius, height: 2 * yRadius)
      case .polygon(let corners): Rectangle(around: corners)
      }
    }
  }

  /// An edge that was placed.
  public struct Edge: Hashable, Sendable {
    /// The id of the node where it starts.
    public internal(set) var tail: String
    /// The id of the node where it ends.
    public internal(set) var head: String
    /// The attribute `id`, which is that of its element in SVG.
    public internal(set) var elementID: String?
    /// The words of the attribute `class`.
    public internal(set) var classes: [String]
    /// Its Bézier curves: of each a start, and for each part two controls and an end.
    public internal(set) var curves: [[Point]]
    /// The tip of the arrow at its start, which the curve stops short of.
    public internal(set) var startTip: Point?
    /// The tip of the arrow at its end, which the curve stops short of.
    public internal(set) var endTip: Point?
    /// The label at its middle.
    public internal(set) var label: Label?
    /// The label near its middle that takes no part in the layout (`xlabel`).
    public internal(set) var externalLabel: Label?
    /// The label at its start (`taillabel`).
    public internal(set) var tailLabel: Label?
    /// The label at its end (`headlabel`).
    public internal(set) var headLabel: Label?
    /// Whether anything of it is drawn.
    public internal(set) var isVisible: Bool
  }

  /// A cluster that was placed.
  public struct Cluster: Hashable, Sendable {
    /// The name in the graph.
    public internal(set) var name: String
    /// The attribute `id`, which is that of its element in SVG.
    public internal(set) var elementID: String?
    /// The words of the attribute `class`.
    public internal(set) var classes: [String]
    /// Its box.
    public internal(set) var rectangle: Rectangle
    /// Its label.
    public internal(set) var label: Label?
  }

  /// A label that was placed.
  public struct Label: Hashable, Sendable {
    /// The middle of the room that it was given.
    public internal(set) var center: Point
    /// The hull of its texts, or what is known of its room where it has none.
    public internal(set) var rectangle: Rectangle
  }

  /// A line of text, as it is drawn.
  public struct Text: Hashable, Sendable {
    /// How a text stands to its anchor.
    public enum Alignment: Hashable, Sendable {
      /// The anchor is where it begins.
      case left
      /// The anchor is below its middle.
      case center
      /// The anchor is where it ends.
      case right
    }

    /// What it belongs to.
    public internal(set) var owner: Owner
    /// The words.
    public internal(set) var text: String
    /// The point on its baseline from which it is drawn.
    public internal(set) var anchor: Point
    /// How it stands to that point.
    public internal(set) var alignment: Alignment
    /// The width, as Graphviz took it.
    public internal(set) var width: Double
    /// The size of its font in points.
    public internal(set) var fontSize: Double

    /// The room that its letters take: three quarters of the size of the font above the baseline
    /// and a fifth below.
    ///
    /// That is where letters of common fonts end; the lines of one label, 1.2 times the size apart,
    /// do not touch.
    public var rectangle: Rectangle {
      let shift: Double =
        switch alignment {
        case .left: 0
        case .center: width / 2
        case .right: width
        }
      return Rectangle(
        left: anchor.x - shift, bottom: anchor.y - 0.2 * fontSize,
        right: anchor.x - shift + width, top: anchor.y + 0.75 * fontSize)
    }
  }
}
