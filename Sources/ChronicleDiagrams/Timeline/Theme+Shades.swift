// SPDX-License-Identifier: MIT

/// Colours between those of a theme, so that any theme has them.
extension Theme {
  /// The colour of the lines of the axis, and around what is part of something.
  var timelineRule: String { Self.mix(background, text, 0.4) }

  /// Returns a colour as it is for what is dimmed.
  func timelineFaint(_ color: String) -> String { Self.mix(background, color, 0.5) }

  /// Returns a colour a part of the way from one to another; the first if one is no `#rrggbb`.
  private static func mix(_ first: String, _ second: String, _ part: Double) -> String {
    guard let one = RGBColor(hex: first), let two = RGBColor(hex: second) else { return first }
    return two.covering(one, by: part).hex
  }
}
