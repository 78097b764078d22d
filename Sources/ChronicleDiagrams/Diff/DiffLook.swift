// SPDX-License-Identifier: MIT

import Graphviz

/// How a picture tells what began, ended, changed or held: by colour, by the line, and by a sign.
struct DiffLook {
  let state: PairChange.State
  let theme: Theme

  /// The colour of lines.
  var color: String {
    switch state {
    case .begun: theme.begun
    case .ended: theme.ended
    case .changed: theme.changed
    case .held: theme.faded
    }
  }

  /// The colour of the text beside lines.
  var textColor: String { state == .held ? theme.mutedText : color }

  /// How lines look, apart from their arrows.
  var line: DOTAttributes {
    switch state {
    case .begun: ["color": .text(color), "penwidth": 2.5]
    case .ended: ["color": .text(color), "penwidth": 1.5, "style": "dotted"]
    case .changed: ["color": .text(color), "penwidth": 2, "style": "dashed"]
    case .held: ["color": .text(color), "penwidth": 1]
    }
  }

  /// How the border of an actor looks.
  var border: DOTAttributes {
    switch state {
    case .begun: ["color": .text(color), "penwidth": 2.5]
    case .ended: ["color": .text(color), "penwidth": 1.5]
    case .changed, .held: [:]
    }
  }

  /// The sign before what is told at a line.
  var sign: String {
    switch state {
    case .begun: "+"
    case .ended: "−"
    case .changed: "→"
    case .held: ""
    }
  }

  /// A line of characters that resembles the line.
  var glyph: String {
    switch state {
    case .begun: "━━━"
    case .ended: "· · · ·"
    case .changed: "━ ━ ━"
    case .held: "───"
    }
  }
}
