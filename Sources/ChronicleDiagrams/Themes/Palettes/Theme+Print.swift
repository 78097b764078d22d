// SPDX-License-Identifier: MIT

import Chronicles

extension Theme {
  /// Black, white and grey, for paper: everything is told by shape, dash, arrow and words.
  public static let print = Theme(
    name: "print", background: "#ffffff", text: "#000000", mutedText: "#4a4a4a",
    positive: "#000000", negative: "#404040", neutral: "#6e6e6e",
    fills: [
      .person: "#ffffff", .state: "#ececec", .organization: "#ffffff", .bloc: "#dedede",
      .group: "#ffffff", .other: "#ffffff",
    ],
    border: "#000000", grid: "#c8c8c8", band: "#f7f7f7", highlight: "#e6e6e6",
    faded: "#6f6f6f", fadedLine: "#8c8c8c",
    begun: "#000000", ended: "#6e6e6e", changed: "#404040",
    barFills: [.positive: "#d4d4d4", .negative: "#ffffff", .neutral: "#ececec"],
    laneColors: [
      "#000000", "#6e6e6e", "#161616", "#717171", "#262626", "#6b6b6b", "#303030", "#686868",
    ])
}
