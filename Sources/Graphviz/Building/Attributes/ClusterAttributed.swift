// SPDX-License-Identifier: MIT

/// Something that carries attributes of clusters.
public protocol ClusterAttributed: DrawnAttributed {}

extension ClusterAttributed {
  /// Clusters.
  public static var kind: DOTAttribute.Elements { .cluster }
}

extension DOTGraph.Subgraph: ClusterAttributed {}

extension ClusterAttributed {
  /// Adds words to the style.
  public func style(_ styles: Cluster.Style...) -> Self {
    adding(styles.map(\.rawValue), to: "style")
  }

  /// Fills it with a colour.
  public func fill(_ color: DOTColor) -> Self { fill(.color(color)) }

  /// Fills it; adds to the style what that takes.
  public func fill(_ fill: DOTFill) -> Self {
    let words = fill.styles.isEmpty ? ["filled"] : fill.styles
    return attribute("fillcolor", .text(fill.text)).adding(words, to: "style").gradient(fill.angle)
  }

  /// Sets the colour of the box; without it black.
  public func color(_ color: DOTColor) -> Self { attribute("color", .text(color.text)) }

  /// Sets the width of the line of the box, from 0 to 200 points; without it 1 point.
  public func penWidth(_ width: DOTLength) -> Self { setting("penwidth", width) }

  /// Sets whether the box has a line around it, as without it.
  public func outlined(_ isOutlined: Bool) -> Self {
    setting("peripheries", isOutlined ? 1 : 0)
  }

  /// Sets the room between the box and what is in it, from 0 to 100 points; without it 8 points.
  public func margin(_ room: DOTLength) -> Self {
    setting("margin", room)
  }

  /// Sets whether the label stands at the top, as without it, or at the bottom.
  public func labelLocation(_ place: VerticalPlacement) -> Self {
    setting("labelloc", place == .center ? .top : place)
  }

  /// Sets at which side the label stands; without it in the middle.
  public func labelJustification(_ place: HorizontalPlacement) -> Self {
    setting("labeljust", place)
  }
}
