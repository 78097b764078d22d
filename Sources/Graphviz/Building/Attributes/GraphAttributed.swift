// SPDX-License-Identifier: MIT

/// Something that carries attributes of a whole graph.
public protocol GraphAttributed: DrawnAttributed {}

extension GraphAttributed {
  /// The graph.
  public static var kind: DOTAttribute.Elements { .graph }
}

// MARK: - Page

extension GraphAttributed {
  /// Fills the page; without it, it is white or nothing, by format.
  public func background(_ color: DOTColor) -> Self { background(.color(color)) }

  /// Fills the page with colours that pass into each other.
  public func background(_ fill: DOTFill) -> Self {
    let copy = attribute("bgcolor", .text(fill.text)).gradient(fill.angle)
    return fill.styles.contains("radial") ? copy.adding(["radial"], to: "style") : copy
  }

  /// Sets the largest size of the picture, from 0 to 200 inches; a larger drawing is made smaller.
  ///
  /// - Parameters:
  ///   - width: The width.
  ///   - height: The height.
  ///   - fills: Whether a smaller drawing is made larger, too.
  /// - Returns: What it is called on, with the size.
  public func size(_ width: DOTLength, _ height: DOTLength, fills: Bool = false) -> Self {
    attribute("size", .text(pair(width, height, "size") + (fills ? "!" : "")))
  }

  /// Sets the proportions of the drawing.
  public func ratio(_ ratio: DOTGraph.Ratio) -> Self { attribute("ratio", .text(ratio.text)) }

  /// Sets how many pixels an inch has, from 1 to 600; without it 96 for pictures of pixels.
  public func resolution(dotsPerInch: Double) -> Self { setting("dpi", dotsPerInch) }

  /// Sets the room around the drawing that its background fills, too, from 0 to 100 inches; without it
  /// 4 points.
  public func padding(_ room: DOTLength) -> Self { padding(room, room) }

  /// Sets the room around the drawing, left and right, and above and below; see ``padding(_:)``.
  public func padding(_ horizontal: DOTLength, _ vertical: DOTLength) -> Self {
    attribute("pad", .text(pair(horizontal, vertical, "pad")))
  }

  /// Sets the margins of the page, from 0 to 100 inches, left and right, and above and below.
  public func margin(_ horizontal: DOTLength, _ vertical: DOTLength) -> Self {
    attribute("margin", .text(pair(horizontal, vertical, "margin")))
  }

  /// Puts the drawing into the middle of the page; without it, it is at the lower left.
  public func centered(_ isCentered: Bool = true) -> Self { setting("center", isCentered) }

  /// Turns the drawing by 90°; without it, it stands upright.
  public func landscape(_ isTurned: Bool = true) -> Self { setting("landscape", isTurned) }

  /// Sets what is drawn first, and so lies below the rest.
  public func outputOrder(_ order: DOTGraph.OutputOrder) -> Self {
    setting("outputorder", order)
  }

  /// Sets whether the label stands at the bottom, as without it, or at the top.
  public func labelLocation(_ place: VerticalPlacement) -> Self {
    setting("labelloc", place == .center ? .bottom : place)
  }

  /// Sets at which side the label stands; without it in the middle.
  public func labelJustification(_ place: HorizontalPlacement) -> Self {
    setting("labeljust", place)
  }

  private func pair(_ first: DOTLength, _ second: DOTLength, _ name: String) -> String {
    [first, second].map { text(of: $0, name) }.joined(separator: ",")
  }
}
