// SPDX-License-Identifier: MIT

/// Something that is drawn as an area with a line around it: a node, a cluster, or what holds for
/// several.
public protocol FilledAttributed: DrawnAttributed {}

extension FilledAttributed {
  /// Fills it with a colour.
  public func fill(_ color: DOTColor) -> Self { fill(.color(color)) }

  /// Fills it; adds to the style what that takes.
  ///
  /// A style that only fills keeps the other words of its defaults' style, such as `rounded`.
  public func fill(_ fill: DOTFill) -> Self {
    let words = fill.styles.isEmpty ? ["filled"] : fill.styles
    return attribute("fillcolor", .text(fill.text)).adding(words, to: "style").gradient(fill.angle)
  }

  /// Sets the colour of the line around it, and of the filling if it has none of its own; without it
  /// black.
  public func color(_ color: DOTColor) -> Self { attribute("color", .text(color.text)) }

  /// Sets the width of the line around it, from 0 to 200 points; without it 1 point.
  public func penWidth(_ width: DOTLength) -> Self { setting("penwidth", width) }
}
