// SPDX-License-Identifier: MIT

/// Something that carries attributes of nodes: a node, or what holds for several.
public protocol NodeAttributed: FilledAttributed {}

extension NodeAttributed {
  /// Nodes.
  public static var kind: DOTAttribute.Elements { .node }
}

// MARK: - Look

extension NodeAttributed {
  /// Sets the outline; without it an ellipse.
  public func shape(_ shape: DOTGraph.Node.Shape) -> Self { setting("shape", shape) }

  /// Adds words to the style.
  ///
  /// The style of a node takes the place of that of its defaults.
  public func style(_ styles: DOTGraph.Node.Style...) -> Self {
    adding(styles.map(\.rawValue), to: "style")
  }

  /// Sets how many outlines it has, one in the other, from 0 to 32; without it as the shape has.
  public func peripheries(_ count: Int) -> Self { setting("peripheries", count) }

  /// Puts a picture from a file behind the label.
  ///
  /// Only trusted graphs may open files: draw with ``Trust/own`` or ``Trust/full``.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - scale: How its size follows that of the node.
  /// - Returns: What it is called on, with the picture.
  public func image(_ path: String, scale: DOTGraph.Node.ImageScale = .natural) -> Self {
    attribute("image", .text(path)).setting("imagescale", scale)
  }
}

// MARK: - Labels

extension NodeAttributed {
  /// Makes it a record: a box with fields side by side, or above each other in layouts from left to
  /// right.
  ///
  /// ```swift
  /// Node("row").record(.text("id", port: "id"), .group(.text("above"), .text("below")))
  /// Edge("row", "other").tailPort("id")
  /// ```
  ///
  /// - Parameters:
  ///   - fields: The fields.
  ///   - isRounded: Whether its corners are round.
  /// - Returns: What it is called on, as a record.
  public func record(_ fields: DOTGraph.Node.RecordField..., isRounded: Bool = false) -> Self {
    record(fields, isRounded: isRounded)
  }

  /// Makes it a record of a list of fields.
  public func record(_ fields: [DOTGraph.Node.RecordField], isRounded: Bool = false) -> Self {
    attribute("shape", isRounded ? "Mrecord" : "record")
      .attribute("label", .text(DOTGraph.Node.RecordField.joined(fields)))
  }

  /// Sets a second label, outside it, that is shown as it is.
  public func externalLabel(_ text: String) -> Self { attribute("xlabel", .literal(text)) }

  /// Sets where the label stands in a node that is higher than it; without it in the middle.
  public func labelLocation(_ place: VerticalPlacement) -> Self { setting("labelloc", place) }
}

extension DOTGraph.Node {
  /// How the size of a picture follows that of its node.
  public enum ImageScale: String, Hashable, Sendable, CaseIterable {
    /// It keeps its own size.
    case natural = "false"
    /// As large as the node, in its own proportions.
    case proportional = "true"
    /// As wide as the node.
    case width
    /// As high as the node.
    case height
    /// As wide and as high as the node.
    case both
  }
}

extension DOTAttributed {
  /// Sets the direction of a change of colours, in whole degrees from 0 to 359.
  func gradient(_ angle: DOTAngle?) -> Self {
    guard let angle else { return self }
    let turn = angle.degrees.truncatingRemainder(dividingBy: 360).rounded()
    return turn == 0 && attributes["gradientangle"] == nil
      ? self : setting("gradientangle", turn < 0 ? turn + 360 : turn)
  }
}
