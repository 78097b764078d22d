// SPDX-License-Identifier: MIT

/// Something that carries attributes of edges: an edge, a chain, or what holds for several.
public protocol EdgeAttributed: DrawnAttributed {}

extension EdgeAttributed {
  /// Edges.
  public static var kind: DOTAttribute.Elements { .edge }
}

// MARK: - Look

extension EdgeAttributed {
  /// Adds words to the style.
  ///
  /// The style of an edge takes the place of that of its defaults.
  public func style(_ styles: DOTGraph.Edge.Style...) -> Self {
    adding(styles.map(\.rawValue), to: "style")
  }

  /// Sets the colour; without it black.
  public func color(_ color: DOTColor) -> Self { attribute("color", .text(color.text)) }

  /// Draws a line of each colour beside the others.
  public func parallelColors(_ colors: DOTColor...) -> Self {
    attribute("color", .text(DOTColorList.text(colors.map { .init($0) })))
  }

  /// Draws it in pieces of colours, from the tail to the head.
  ///
  /// If no part says its share, all take the same.
  public func segments(_ parts: DOTFill.Part...) -> Self {
    let isShared = parts.contains { $0.share != nil }
    let even = 1 / Double(max(parts.count, 1))
    let shared = isShared ? parts : parts.map { .init($0.color, share: even) }
    return attribute("color", .text(DOTColorList.text(shared)))
  }

  /// Fills its arrows with a colour of their own; without it that of the edge.
  public func fill(_ color: DOTColor) -> Self { attribute("fillcolor", .text(color.text)) }

  /// Sets the width of the line, from 0 to 200 points; without it 1 point.
  public func penWidth(_ width: DOTLength) -> Self { setting("penwidth", width) }
}

// MARK: - Arrows

extension EdgeAttributed {
  /// Sets which ends have arrows; without it the head of directed edges.
  public func direction(_ direction: DOTGraph.Edge.Direction) -> Self {
    setting("dir", direction)
  }

  /// Sets the arrows at the head, from the node on, up to four; without it one that is `normal`.
  ///
  /// They are drawn if the direction has them there.
  public func arrowhead(_ arrows: DOTGraph.Edge.Arrow...) -> Self {
    attribute("arrowhead", .text(DOTGraph.Edge.Arrow.text(of: arrows)))
  }

  /// Sets the arrows of a list at the head.
  public func arrowhead(_ arrows: [DOTGraph.Edge.Arrow]) -> Self {
    attribute("arrowhead", .text(DOTGraph.Edge.Arrow.text(of: arrows)))
  }

  /// Sets the arrows at the tail, from the node on, up to four; without it one that is `normal`.
  public func arrowtail(_ arrows: DOTGraph.Edge.Arrow...) -> Self {
    attribute("arrowtail", .text(DOTGraph.Edge.Arrow.text(of: arrows)))
  }

  /// Sets how large arrows are, as a factor from 0 to 50; without it 1.
  public func arrowSize(_ factor: Double) -> Self { setting("arrowsize", factor) }
}

// MARK: - Labels

extension EdgeAttributed {
  /// Sets a label near the head, that is shown as it is.
  public func headLabel(_ text: String) -> Self { attribute("headlabel", .literal(text)) }

  /// Sets a label near the tail, that is shown as it is.
  public func tailLabel(_ text: String) -> Self { attribute("taillabel", .literal(text)) }

  /// Sets a label beside the edge for which no room is kept, that is shown as it is.
  public func externalLabel(_ text: String) -> Self { attribute("xlabel", .literal(text)) }

  /// Sets where labels of head and tail stand.
  ///
  /// - Parameters:
  ///   - angle: The direction from the end, seen against that of the edge, from -180° to 180°; without
  ///     it -25°.
  ///   - distance: The distance from the end, as a factor of 10 points, from 0 to 100; without it 1.
  /// - Returns: What it is called on, with the places.
  public func endLabels(angle: DOTAngle? = nil, distance: Double? = nil) -> Self {
    var copy = self
    if let angle { copy = copy.setting("labelangle", angle.degrees) }
    if let distance { copy = copy.setting("labeldistance", distance) }
    return copy
  }

  /// Sets the font of the labels of head and tail; without it that of the label.
  ///
  /// - Parameters:
  ///   - name: The family.
  ///   - size: The size, from 1 to 500 points.
  ///   - color: The colour.
  /// - Returns: What it is called on, with the font.
  public func endLabelFont(
    _ name: String? = nil, size: DOTLength? = nil, color: DOTColor? = nil
  ) -> Self {
    var copy = self
    if let name { copy = copy.attribute("labelfontname", .text(name)) }
    if let size { copy = copy.setting("labelfontsize", size) }
    if let color { copy = copy.attribute("labelfontcolor", .text(color.text)) }
    return copy
  }

  /// Draws a line from the label to the edge; without it there is none.
  public func decorate(_ isDecorated: Bool = true) -> Self { setting("decorate", isDecorated) }

  /// Lets labels stand where they fit, even over nodes; without it room is kept.
  public func labelFloats(_ floats: Bool = true) -> Self { setting("labelfloat", floats) }
}
