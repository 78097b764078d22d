// SPDX-License-Identifier: MIT

import Chronicles

extension Theme {
  /// Light text on black.
  public static let dark = Theme(
    name: "dark", background: "#16181d", text: "#f2f2f2", mutedText: "#b3b3b3",
    positive: "#6bbcf0", negative: "#ff9a5c", neutral: "#b8b8b8",
    fills: [
      .person: "#4a3f1c", .state: "#1f3d5c", .organization: "#2c4420", .bloc: "#43305a",
      .group: "#5a3326", .other: "#333333",
    ],
    border: "#c8c8c8", grid: "#353943", band: "#1f2229", highlight: "#4c4310",
    faded: "#8a8e96", fadedLine: "#6b6f78",
    begun: "#43f2c8", ended: "#de7424", changed: "#c097fe",
    barFills: [.positive: "#1c466b", .negative: "#6b361d", .neutral: "#3f4146"],
    laneColors: [
      "#30a69f", "#e8c832", "#f5468c", "#bcb4fa", "#a68626", "#c2f5c0", "#9a72f5", "#fff2ff",
    ])
}
