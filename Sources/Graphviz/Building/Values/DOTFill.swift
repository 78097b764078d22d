// SPDX-License-Identifier: MIT

/// What fills a node, a cluster or the page: one colour, one that passes into another, or several side
/// by side.
public struct DOTFill: Hashable, Sendable {
  /// A colour and its share of the whole.
  public struct Part: Hashable, Sendable {
    let color: DOTColor
    let share: Double?

    /// Creates a part.
    ///
    /// - Parameters:
    ///   - color: The colour.
    ///   - share: The part of the whole, from 0 to 1; parts without one divide what is left.
    public init(_ color: DOTColor, share: Double? = nil) {
      self.color = color
      self.share = share.map { $0.isNaN ? 0 : min(max($0, 0), 1) }
    }
  }

  /// The value of the attribute.
  let text: String
  /// The words that `style` must have for it.
  let styles: [String]
  /// The direction of the change.
  let angle: DOTAngle?

  /// Returns one colour.
  public static func color(_ color: DOTColor) -> DOTFill {
    DOTFill(text: color.text, styles: [], angle: nil)
  }

  /// Returns a change from one colour to another along a line.
  ///
  /// - Parameters:
  ///   - start: The colour at the start.
  ///   - end: The colour at the end.
  ///   - angle: The direction; 0° is from left to right, 90° from bottom to top.
  ///   - middle: Where one half gives way to the other at once, from 0.01 to 0.99; without it the change is
  ///     gradual.
  /// - Returns: The fill.
  public static func linear(
    _ start: DOTColor, _ end: DOTColor, angle: DOTAngle = .degrees(0), middle: Double? = nil
  ) -> DOTFill {
    // Graphviz takes a whole for no colour, and nothing for a gradual change.
    let middle = middle.map { min(max($0, 0.01), 0.99) }
    let text = DOTColorList.text([Part(start, share: middle), Part(end)])
    return DOTFill(text: text, styles: [], angle: angle)
  }

  /// Returns a change from a colour in the middle to one at the rim.
  ///
  /// The angle, in degrees, says towards where the light falls; at 0 it is the middle.
  public static func radial(
    _ center: DOTColor, _ rim: DOTColor, angle: DOTAngle = .degrees(0)
  ) -> DOTFill {
    DOTFill(
      text: DOTColorList.text([Part(center), Part(rim)]), styles: ["radial"], angle: angle)
  }

  /// Returns upright stripes from left to right, for shapes with four right angles.
  public static func stripes(_ parts: [Part]) -> DOTFill {
    DOTFill(text: DOTColorList.text(parts), styles: ["striped"], angle: nil)
  }

  /// Returns pieces of a cake, against the clock from the right, for round shapes.
  public static func wedges(_ parts: [Part]) -> DOTFill {
    DOTFill(text: DOTColorList.text(parts), styles: ["wedged"], angle: nil)
  }
}

/// Several colours with shares, written so that Graphviz takes them.
enum DOTColorList {
  /// Returns the text of a list; of an empty one that of no colour.
  ///
  /// Shares that add up to more than 1 are made smaller: Graphviz refuses them.
  static func text(_ parts: [DOTFill.Part]) -> String {
    guard !parts.isEmpty else { return DOTColor.transparent.text }
    let sum = parts.reduce(0) { $0 + ($1.share ?? 0) }
    // Rounded down, lest rounding lifts the sum above 1 again.
    let scale = sum > 1 ? 0.999 / sum : 1
    return parts.map { part in
      guard let share = part.share else { return part.color.text }
      return "\(part.color.text);\(DecimalText.text(share * scale, decimals: 4))"
    }
    .joined(separator: ":")
  }
}
