// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// How a line of a storyline looks: its colour, and by another rhythm its stroke.
struct LineLook {
  /// The colour.
  let color: String
  private let stroke: Stroke
  private let width: DOTValue?

  private enum Stroke: Int, CaseIterable {
    case broad, thin, double, dashed
  }

  /// Creates the look of a line of a number.
  init(number: Int, theme: Theme) {
    self.init(number: number, rules: [:], theme: theme)
  }

  /// Creates the look of the line of an actor, of whom the rules of a theme may say something.
  init(number: Int, of actor: Actor, in kinds: KindTable, theme: Theme) {
    let rules = theme.attributes(for: ThemeSubject(of: actor, in: kinds))
    self.init(number: number, rules: rules, theme: theme)
  }

  private init(number: Int, rules: DOTAttributes, theme: Theme) {
    if case .text(let color) = rules["color"] {
      self.color = color
    } else {
      color = theme.laneColor(number)
    }
    width = rules["penwidth"]
    // After a round of colours each has another stroke.
    let count = max(theme.laneColors.count, 1)
    let strokes = Stroke.allCases
    stroke = strokes[(number % count + number / count) % strokes.count]
  }

  /// How Graphviz draws it.
  var attributes: DOTAttributes {
    var attributes: DOTAttributes = ["color": .text(color), "penwidth": 2.5]
    switch stroke {
    case .broad: break
    case .thin: attributes["penwidth"] = 1.25
    case .double:
      attributes["color"] = .text("\(color):transparent:\(color)")
      attributes["penwidth"] = 1.25
    case .dashed: attributes["style"] = "dashed"
    }
    if let width { attributes["penwidth"] = width }
    return attributes
  }
}
