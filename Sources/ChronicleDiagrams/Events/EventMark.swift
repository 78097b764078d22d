// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// The mark of an event: by its shape and colour it tells whether the event is friendly or hostile.
struct EventMark {
  /// The width and height of a mark.
  static let size = 10.0

  /// Returns how Graphviz draws the mark of an event, with what the rules of a theme say of it.
  static func attributes(of cast: EventCast, in kinds: KindTable, _ theme: Theme) -> DOTAttributes {
    var attributes = attributes(
      of: cast.shown.kind.sign, isPlain: cast.remarks.isEmpty, isFaint: cast.isFaint, theme)
    theme.restyle(
      &attributes,
      as: ThemeSubject(
        .event, of: cast.shown.happening, in: kinds, certainty: cast.shown.certainty))
    return attributes
  }

  /// Returns how Graphviz draws the mark of events of a sign.
  private static func attributes(
    of sign: Sign, isPlain: Bool = true, isFaint: Bool = false, _ theme: Theme
  ) -> DOTAttributes {
    let color = isFaint ? theme.fadedLine : theme.color(of: sign)
    let shape: DOTValue =
      switch sign {
      case .positive: "ellipse"
      case .negative: "diamond"
      case .neutral: "box"
      }
    return [
      "shape": shape, "style": "filled", "color": .text(color),
      "fillcolor": .text(isPlain ? color : theme.background), "penwidth": 1.25,
    ]
  }

  /// Returns an entry of the legend for each mark that is drawn.
  static func legend(of casts: [EventCast], _ theme: Theme) -> [LegendEntry] {
    let signs = [Sign.positive, .negative, .neutral].filter { sign in
      casts.contains { $0.shown.kind.sign == sign }
    }
    var entries = signs.map { sign in
      LegendEntry(
        sign: .shape(attributes(of: sign, theme)), glyph: "●", color: theme.color(of: sign),
        name: sign == .neutral ? "event" : "\(sign.words) event")
    }
    if casts.contains(where: { !$0.remarks.isEmpty }) {
      entries.append(
        LegendEntry(
          sign: .shape(attributes(of: signs.first ?? .neutral, isPlain: false, theme)),
          glyph: "○", color: theme.border, name: "planned, possible or in doubt"))
    }
    if casts.contains(where: \.isFaint) {
      entries.append(
        LegendEntry(
          sign: .shape(attributes(of: signs.first ?? .neutral, isFaint: true, theme)),
          glyph: "●", color: theme.fadedLine, name: "from few sources"))
    }
    return entries
  }
}
