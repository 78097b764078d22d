// SPDX-License-Identifier: MIT

import Graphviz

/// How a line of a storyline looks: its colour, and by another rhythm its stroke.
struct LineLook {
  /// The colour.
  let color: String
  private let stroke: Int

  /// The strokes: broad, thin, double, dashed.
  private static let strokes = 4

  /// Creates the look of a line of a number.
  init(number: Int, theme: Theme) {
    let colors = theme.storylineColors
    color = colors[number % colors.count]
    // After a round of colours each has another stroke.
    stroke = (number % colors.count + number / colors.count) % Self.strokes
  }

  /// How Graphviz draws it.
  var attributes: DOTAttributes {
    var attributes: DOTAttributes = ["color": .text(color), "penwidth": 2.5]
    switch stroke {
    case 1: attributes["penwidth"] = 1.25
    case 2:
      attributes["color"] = .text("\(color):transparent:\(color)")
      attributes["penwidth"] = 1.25
    case 3: attributes["style"] = "dashed"
    default: break
    }
    return attributes
  }
}

extension Theme {
  /// Colours that keep apart, each with a contrast to the background of at least 4.5 to 1.
  fileprivate var storylineColors: [String] {
    name == "dark"
      ? ["#6bbcf0", "#ff9a5c", "#7fd6b5", "#e79ac9", "#e6d35c", "#b8a6ff", "#d0d0d0"]
      : ["#00619e", "#a83c00", "#00734f", "#9c3675", "#6b5900", "#5a4bb0", "#4d4d4d"]
  }
}
