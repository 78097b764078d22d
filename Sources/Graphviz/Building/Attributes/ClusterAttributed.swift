// SPDX-License-Identifier: MIT

/// Something that carries attributes of clusters.
public protocol ClusterAttributed: FilledAttributed {}

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
