// SPDX-License-Identifier: MIT

import Graphviz

extension DiffView {
  /// What holds for the whole, for whichever engine draws it, as in a network.
  func graphAttributes(_ theme: Theme) -> DOTAttributes {
    [
      "bgcolor": .text(theme.background), "fontname": .text(theme.font),
      "fontcolor": .text(theme.text), "fontsize": 11, "labelloc": "t", "labeljust": "l",
      "pad": 0.25, "outputorder": "nodesfirst", "splines": "true",
      "newrank": "true", "nodesep": 0.35, "ranksep": 0.5,
      "overlap": comparison.actors.count <= 60 ? "scalexy" : "prism", "sep": "+30", "K": 1.5,
      "start": 1,
    ]
  }

  /// What holds for every actor.
  func nodeDefaults(_ theme: Theme) -> DOTAttributes {
    [
      "fontname": .text(theme.font), "fontcolor": .text(theme.text), "fontsize": 12,
      "color": .text(theme.border), "margin": "0.12,0.06",
    ]
  }

  /// What holds for every line.
  func edgeDefaults(_ theme: Theme) -> DOTAttributes {
    [
      "fontname": .text(theme.font), "fontcolor": .text(theme.text), "fontsize": 9,
      "arrowsize": 0.8,
    ]
  }
}
