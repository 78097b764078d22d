// SPDX-License-Identifier: MIT

import Chronicles

/// Colours between those of a theme, so that any theme has them.
extension Theme {
  /// The colour of every other lane.
  var timelineBand: String { Self.mix(background, text, 0.045) }

  /// The colour of the lines at ticks.
  var timelineGrid: String { Self.mix(background, text, 0.13) }

  /// The colour of the lines of the axis, and around what is part of something.
  var timelineRule: String { Self.mix(background, text, 0.4) }

  /// Returns the fill of bars of a sign: so pale that text is read on it.
  func timelineTint(of sign: Sign) -> String { Self.mix(background, color(of: sign), 0.2) }

  /// Returns a colour as it is for what is dimmed.
  func timelineFaint(_ color: String) -> String { Self.mix(background, color, 0.5) }

  /// Returns a colour a part of the way from one to another; the first if one is no `#rrggbb`.
  private static func mix(_ first: String, _ second: String, _ part: Double) -> String {
    guard let one = channels(of: first), let two = channels(of: second) else { return first }
    let mixed = zip(one, two).map { Int((Double($0) + (Double($1) - Double($0)) * part).rounded()) }
    return "#" + mixed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func channels(of color: String) -> [Int]? {
    guard color.hasPrefix("#"), let value = Int(color.dropFirst(), radix: 16), color.utf8.count == 7
    else { return nil }
    return [value >> 16 & 255, value >> 8 & 255, value & 255]
  }
}
