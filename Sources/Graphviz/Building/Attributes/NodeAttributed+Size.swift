// SPDX-License-Identifier: MIT

// MARK: - Size

extension NodeAttributed {
  /// Sets the least width, from 0 to 100 inches; without it 0.75 inches.
  public func width(_ width: DOTLength) -> Self { setting("width", width) }

  /// Sets the least height, from 0 to 100 inches; without it 0.5 inches.
  public func height(_ height: DOTLength) -> Self { setting("height", height) }

  /// Sets whether width and height hold even if the label is larger; without it they are the least.
  public func fixedSize(_ rule: DOTGraph.Node.FixedSize = .whole) -> Self {
    setting("fixedsize", rule)
  }

  /// Sets the room around the label at each side, from 0 to 100 inches; without it 0.11 inches left
  /// and right, 0.055 above and below.
  public func margin(_ horizontal: DOTLength, _ vertical: DOTLength) -> Self {
    let parts = [horizontal, vertical].map { text(of: $0, "margin") }
    return attribute("margin", .text(parts.joined(separator: ",")))
  }

  /// Sets the room around the label, the same at each side; see ``margin(_:_:)``.
  public func margin(_ room: DOTLength) -> Self { margin(room, room) }
}

extension DOTGraph.Node {
  /// What is held to width and height.
  public enum FixedSize: String, Hashable, Sendable, CaseIterable {
    /// Nothing: both are the least.
    case none = "false"
    /// The whole node; a label that does not fit sticks out, with a warning.
    case whole = "true"
    /// The outline, while the room that is kept counts the label.
    case shape
  }

  /// In which order the edges of a node stand from left to right in the layout `dot`.
  public enum Ordering: String, Hashable, Sendable, CaseIterable {
    /// Those that leave it, in the order in which they were made.
    case outgoing = "out"
    /// Those that come in, in the order in which they were made.
    case incoming = "in"
  }
}

// MARK: - Polygons

extension NodeAttributed {
  /// Makes it a polygon.
  ///
  /// - Parameters:
  ///   - sides: How many sides it has, from 0 (an ellipse) to 32.
  ///   - skew: How far the top is pushed to the right (above 0) or left, about 1 for a whole width.
  ///   - distortion: How much wider the top is than the bottom (above 0), or narrower.
  ///   - orientation: How far it is turned.
  ///   - isRegular: Whether all sides are of one length.
  /// - Returns: What it is called on, as a polygon.
  public func polygon(
    sides: Int, skew: Double = 0, distortion: Double = 0, orientation: DOTAngle = .degrees(0),
    isRegular: Bool = false
  ) -> Self {
    var copy = shape(.polygon).setting("sides", sides)
    if skew != 0 { copy = copy.setting("skew", skew) }
    if distortion != 0 { copy = copy.setting("distortion", distortion) }
    if orientation.degrees != 0 { copy = copy.orientation(orientation) }
    return isRegular ? copy.regular() : copy
  }

  /// Turns the outline; without it 0°.
  public func orientation(_ angle: DOTAngle) -> Self {
    setting("orientation", angle.degrees.truncatingRemainder(dividingBy: 360))
  }

  /// Makes the outline as high as wide.
  public func regular(_ isRegular: Bool = true) -> Self { setting("regular", isRegular) }
}

// MARK: - Place

extension NodeAttributed {
  /// Keeps edges between nodes of one group straight, if nothing is in the way (`dot`).
  public func group(_ name: String) -> Self { attribute("group", .text(name)) }

  /// Holds the order of its edges (`dot`).
  public func ordering(_ ordering: DOTGraph.Node.Ordering) -> Self {
    setting("ordering", ordering)
  }

  /// Puts its centre at a place, from the lower left.
  ///
  /// ``LayoutEngine/given`` takes it as it is. `neato` and `fdp` start from it, and read points only
  /// if the graph says so: ``GraphAttributed/inputScale(_:)`` with 72.
  ///
  /// - Parameters:
  ///   - x: How far right.
  ///   - y: How far up.
  ///   - isPinned: Whether `neato` and `fdp` may not move it.
  /// - Returns: What it is called on, with the place.
  public func position(x: DOTLength, y: DOTLength, isPinned: Bool = false) -> Self {
    let parts = [x, y].map { DecimalText.text($0.points, decimals: 3) }
    return attribute("pos", .text(parts.joined(separator: ",") + (isPinned ? "!" : "")))
  }

  /// Makes it the centre of the picture (`twopi`), or of its part (`circo`).
  public func root(_ isRoot: Bool = true) -> Self { setting("root", isRoot) }

  /// Sets its area among others, from 0 to 1,000,000 (`patchwork`); without it 1.
  public func area(_ area: Double) -> Self { setting("area", area) }

  /// Sets its place among others where they are packed in a given order, from 0.
  public func sortValue(_ value: Int) -> Self { setting("sortv", value) }
}
