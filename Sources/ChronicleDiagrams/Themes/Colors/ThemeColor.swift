// SPDX-License-Identifier: MIT

import Chronicles

/// The single colours of a theme, as the key `colors` of a theme file names them.
package enum ThemeColor: String, CaseIterable, Sendable {
  case background
  case text
  case mutedText = "muted-text"
  case positive
  case negative
  case neutral
  case border
  case grid
  case band
  case highlight
  case faded
  case fadedLine = "faded-line"
  case begun
  case ended
  case changed

  /// What a colour is for, and so how far it must stand out.
  package enum Use: Sendable {
    /// Text, and lines besides: 4.5 to 1.
    case text
    /// Lines that carry something: 3 to 1.
    case line
    /// Lines that only lead the eye.
    case guide
    /// What is behind text.
    case backdrop
  }

  /// What it is for.
  package var use: Use {
    switch self {
    case .text, .mutedText, .positive, .negative, .neutral, .faded, .begun, .ended, .changed: .text
    case .border, .fadedLine: .line
    case .grid: .guide
    case .background, .band, .highlight: .backdrop
    }
  }

  /// What it colours, for people.
  package var summary: String {
    switch self {
    case .background: "what is behind everything"
    case .text: "text"
    case .mutedText: "text that is less important"
    case .positive: "friendly ties, and the words beside them"
    case .negative: "hostile ties, and the words beside them"
    case .neutral: "ties that are neither, and the words beside them"
    case .border: "lines around actors, axes"
    case .grid: "thin lines behind a picture, as of the ticks of an axis"
    case .band: "every other lane or row"
    case .highlight: "behind what is to be looked at first"
    case .faded: "text of what is dimmed"
    case .fadedLine: "lines of what is dimmed"
    case .begun: "what began between two dates"
    case .ended: "what ended between two dates"
    case .changed: "what changed between two dates"
    }
  }

  /// Where a theme keeps it.
  var path: WritableKeyPath<Theme, String> {
    switch self {
    case .background: \.background
    case .text: \.text
    case .mutedText: \.mutedText
    case .positive: \.positive
    case .negative: \.negative
    case .neutral: \.neutral
    case .border: \.border
    case .grid: \.grid
    case .band: \.band
    case .highlight: \.highlight
    case .faded: \.faded
    case .fadedLine: \.fadedLine
    case .begun: \.begun
    case .ended: \.ended
    case .changed: \.changed
    }
  }
}

extension Theme {
  /// Returns one of the single colours.
  package subscript(color: ThemeColor) -> String { self[keyPath: color.path] }

  /// The colours of lines that are to be told apart, to be taken in turn.
  package var lanes: [String] { laneColors }

  /// The fills of actors and of bars, behind text.
  package var allFills: [String] {
    ActorClass.allCases.compactMap { fills[$0] } + Sign.allCases.compactMap { barFills[$0] }
  }
}
