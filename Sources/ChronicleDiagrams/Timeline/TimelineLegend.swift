// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// The legend of a timeline: each sign that is drawn, and none that is not.
struct TimelineLegend {
  private let items: [TimelineItem]
  private let forms: [ItemShape]
  private let tails: [ItemShape.Tail]
  private let links: [TimelineLinks.Link]
  private let hasGuests: Bool
  private let theme: Theme

  init(
    of items: [TimelineItem], _ forms: [ItemShape], _ links: [TimelineLinks.Link],
    hasGuests: Bool, theme: Theme
  ) {
    self.items = items
    self.forms = forms
    tails = forms.flatMap { [$0.start, $0.end] }
    self.links = links
    self.hasGuests = hasGuests
    self.theme = theme
  }

  /// The entries: signs, outlines, ends, and lines.
  var entries: [LegendEntry] {
    signEntries + formEntries + outlineEntries + endEntries + lineEntries
  }

  /// Bars of events are told from those of relations where there are both.
  private var formEntries: [LegendEntry] {
    let lasting = zip(items, forms).filter { !$1.isMark }.map(\.0.shown.form)
    guard lasting.contains(.event), lasting.contains(.relation) else { return [] }
    let look = ItemLook(sign: .neutral)
    return [
      LegendEntry(
        sign: .shape(look.barAttributes(theme)), glyph: "▭", color: theme.neutral,
        name: "relation"),
      LegendEntry(
        sign: .shape(look.barAttributes(theme, isEvent: true)), glyph: "▢", color: theme.neutral,
        name: "event that lasts"),
    ]
  }

  private var signEntries: [LegendEntry] {
    let shown = Set(items.map { ItemLook(of: $0).sign })
    return [Sign.positive, .negative, .neutral].filter(shown.contains).map { sign in
      let look = ItemLook(sign: sign)
      return LegendEntry(
        sign: .shape(Self.small(look.markAttributes(theme))),
        glyph: sign == .positive ? "●" : sign == .negative ? "◆" : "■",
        color: theme.color(of: sign), name: sign.words)
    }
  }

  // MARK: - Outlines

  private var outlineEntries: [LegendEntry] {
    var entries: [LegendEntry] = []
    let looks = items.map { ItemLook(of: $0) }
    if items.contains(where: { $0.happening.status == .planned }) {
      entries.append(outline(ItemLook(sign: .neutral, outline: .dotted), "planned"))
    }
    if items.contains(where: { $0.happening.status == .cancelled }) {
      entries.append(outline(ItemLook(sign: .neutral, outline: .dotted), "struck: cancelled"))
    }
    if looks.contains(where: { $0.outline == .dashed }) {
      entries.append(outline(ItemLook(sign: .neutral, outline: .dashed), "doubtful"))
    }
    let evidence = Set(items.map(\.happening.details.evidence))
    let doubts = [Evidence.alleged, .disputed, .denied].filter(evidence.contains)
    if !doubts.isEmpty {
      let names = doubts.map(\.rawValue).joined(separator: ", ")
      let attributes: DOTAttributes = ["peripheries": 2, "width": 0.18, "height": 0.06]
      var look = ItemLook(sign: .neutral).barAttributes(theme)
      look.merge(attributes)
      entries.append(
        LegendEntry(sign: .shape(look), glyph: "▣", color: theme.neutral, name: names))
    }
    if looks.contains(where: \.isFaint) {
      entries.append(
        LegendEntry(
          sign: .shape(
            Self.small([
              "style": "filled", "penwidth": 0,
              "fillcolor": .text(theme.timelineFaint(theme.neutral)),
            ])),
          glyph: "■", color: theme.mutedText, name: "pale: fewer sources than asked for"))
    }
    return entries
  }

  private func outline(_ look: ItemLook, _ name: String) -> LegendEntry {
    LegendEntry(
      sign: .shape(look.barAttributes(theme)), glyph: look.outline == .dotted ? "⬚" : "┄",
      color: theme.neutral, name: name)
  }

  /// Returns attributes of a shape as small as a mark.
  private static func small(_ attributes: DOTAttributes) -> DOTAttributes {
    var attributes = attributes
    attributes.merge(["width": 0.14, "height": 0.14])
    return attributes
  }

  // MARK: - Ends

  private var endEntries: [LegendEntry] {
    var entries: [LegendEntry] = []
    let color = DOTValue.text(theme.mutedText)
    if tails.contains(where: { if case .whisker = $0 { true } else { false } }) {
      entries.append(
        line(
          ["arrowhead": "tee", "arrowsize": 0.6, "color": color], "─┤",
          "began or ended in this time"))
    }
    if tails.contains(where: { if case .soft = $0 { true } else { false } }) {
      let gradient = "\(theme.barFill(of: .neutral)):\(theme.background)"
      entries.append(
        LegendEntry(
          sign: .shape(["style": "filled", "penwidth": 0, "fillcolor": .text(gradient)]),
          glyph: "▒", color: theme.neutral, name: "about then"))
    }
    if tails.contains(where: { if case .arrow = $0 { true } else { false } }) {
      entries.append(line(["arrowsize": 0.6, "color": color], "→", "goes on"))
    }
    if tails.contains(where: { if case .stub = $0 { true } else { false } }) {
      entries.append(
        line(["style": "dotted", "dir": "none", "color": color], "· · ?", "not known"))
    }
    return entries
  }

  private var lineEntries: [LegendEntry] {
    var entries = TimelineLink.allCases.compactMap { kind -> LegendEntry? in
      guard links.contains(where: { $0.kind == kind }) else { return nil }
      return line(kind.attributes(theme), kind.glyph, kind.rawValue)
    }
    if hasGuests {
      entries.append(
        line(
          ["arrowhead": "dot", "arrowsize": 0.5, "color": .text(theme.mutedText), "penwidth": 0.7],
          "─●", "takes part"))
    }
    if items.contains(where: \.isPart) {
      entries.append(
        LegendEntry(
          sign: .shape([
            "style": "filled,rounded", "penwidth": 0.5, "color": .text(theme.timelineRule),
            "fillcolor": .text(theme.band),
          ]), glyph: "▢", color: theme.timelineRule, name: "with its parts"))
    }
    return entries
  }

  private func line(_ attributes: DOTAttributes, _ glyph: String, _ name: String) -> LegendEntry {
    LegendEntry(sign: .line(attributes), glyph: glyph, color: theme.mutedText, name: name)
  }
}
