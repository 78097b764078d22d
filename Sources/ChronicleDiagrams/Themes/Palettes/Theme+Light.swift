// SPDX-License-Identifier: MIT

import Chronicles

extension Theme {
  /// Dark text on white.
  public static let light = Theme(
    name: "light", background: "#ffffff", text: "#1a1a1a", mutedText: "#595959",
    positive: "#00619e", negative: "#a83c00", neutral: "#5c5c5c",
    fills: [
      .person: "#fdf3d8", .state: "#dbe9f6", .organization: "#e4efdc", .bloc: "#eadff0",
      .group: "#f6e0d8", .other: "#f2f2f2",
    ],
    border: "#404040", grid: "#cfcfcf", band: "#f5f6f8", highlight: "#fff0b8",
    faded: "#6f6f6f", fadedLine: "#8c8c8c",
    begun: "#035c47", ended: "#b5440a", changed: "#662d97",
    barFills: [.positive: "#c6def2", .negative: "#f9d5c2", .neutral: "#e2e2e2"],
    laneColors: [
      "#0b78a0", "#c62463", "#745f06", "#0c5741", "#0c2ab6", "#452000", "#0f2544", "#111111",
    ])
}
