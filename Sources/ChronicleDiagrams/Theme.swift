// SPDX-License-Identifier: MIT

import Chronicles

/// The colours and fonts of a picture.
///
/// Signs are told by hues that people with any common colour-blindness keep apart (after M. Okabe and
/// K. Ito, "Color Universal Design", 2008), and by the shape of arrows besides. Text has a contrast
/// of at least 4.5 to 1 to what is behind it (WCAG 2.1, criterion 1.4.3).
public struct Theme: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The colour behind everything.
  let background: String
  /// The colour of text.
  let text: String
  /// The colour of text that is less important.
  let mutedText: String
  /// The colours of lines by sign, and of the text beside them.
  let positive: String
  let negative: String
  let neutral: String
  /// The fill of each class of actors, and the lines around it.
  let fills: [ActorClass: String]
  let border: String

  /// The fonts, the first of which is there; Verdana has the widths of DejaVu Sans.
  let font = "DejaVu Sans,Verdana,sans-serif"

  /// Dark text on white.
  public static let light = Theme(
    name: "light", background: "#ffffff", text: "#1a1a1a", mutedText: "#595959",
    positive: "#00619e", negative: "#a83c00", neutral: "#5c5c5c",
    fills: [
      .person: "#fdf3d8", .state: "#dbe9f6", .organization: "#e4efdc", .bloc: "#eadff0",
      .group: "#f6e0d8", .other: "#f2f2f2",
    ],
    border: "#404040")

  /// Light text on black.
  public static let dark = Theme(
    name: "dark", background: "#16181d", text: "#f2f2f2", mutedText: "#b3b3b3",
    positive: "#6bbcf0", negative: "#ff9a5c", neutral: "#b8b8b8",
    fills: [
      .person: "#4a3f1c", .state: "#1f3d5c", .organization: "#2c4420", .bloc: "#43305a",
      .group: "#5a3326", .other: "#333333",
    ],
    border: "#c8c8c8")

  /// All themes.
  public static let all = [light, dark]

  /// Returns the theme of a name.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// Returns the colour of a sign.
  func color(of sign: Sign) -> String {
    switch sign {
    case .positive: positive
    case .negative: negative
    case .neutral: neutral
    }
  }
}
