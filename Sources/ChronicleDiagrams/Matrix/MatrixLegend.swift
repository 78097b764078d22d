// SPDX-License-Identifier: MIT

import Graphviz

/// The legend of a matrix, and how its cells are drawn.
struct MatrixLegend {
  private let table: MatrixTable
  private let facts: TieFacts
  private let theme: Theme

  init(of table: MatrixTable, _ facts: TieFacts, _ theme: Theme) {
    self.table = table
    self.facts = facts
    self.theme = theme
  }

  /// An entry for each look of a cell that is drawn.
  var entries: [LegendEntry] {
    let cells = Array(table.cells.values)
    let tones = MatrixCell.Tone.allCases.filter { tone in cells.contains { $0.tone == tone } }
    var entries = tones.map { entry(of: $0, "\($0.glyph)", $0.words) }
    if cells.contains(where: { $0.count > 1 }) {
      let tone = tones.first ?? .neutral
      entries.append(entry(of: tone, tone.glyph + "2", "two of them"))
    }
    if cells.contains(where: { !$0.isPlain }) {
      var attributes = Self.attributes(of: tones.first ?? .neutral, isPlain: false, theme)
      attributes["label"] = ""
      entries.append(
        LegendEntry(
          sign: .shape(attributes), glyph: "┄", color: theme.border,
          name: "only planned, possible or in doubt"))
    }
    if cells.contains(where: { cell in cell.ties.allSatisfy { facts.isFaint($0.tie) } }) {
      var attributes = Self.attributes(
        of: tones.first ?? .neutral, isPlain: true, isFaint: true, theme)
      attributes["label"] = ""
      entries.append(
        LegendEntry(
          sign: .shape(attributes), glyph: "▭", color: theme.fadedLine, name: "from few sources"))
    }
    return entries
  }

  private func entry(of tone: MatrixCell.Tone, _ text: String, _ name: String) -> LegendEntry {
    var attributes = Self.attributes(of: tone, isPlain: true, theme)
    attributes["label"] = .literal(text)
    attributes["fontsize"] = 9
    return LegendEntry(
      sign: .shape(attributes), glyph: tone.glyph, color: theme.border, name: name)
  }

  /// Returns how Graphviz draws a cell.
  static func attributes(
    of tone: MatrixCell.Tone, isPlain: Bool, isFaint: Bool = false, _ theme: Theme
  ) -> DOTAttributes {
    let color = isFaint ? theme.fadedLine : color(of: tone, theme)
    guard isPlain, !isFaint, tone != .neutral else {
      return [
        "style": isPlain ? "filled" : "filled,dashed", "fillcolor": .text(theme.background),
        "color": .text(color), "fontcolor": .text(isFaint ? theme.faded : color), "penwidth": 1,
      ]
    }
    var attributes: DOTAttributes = [
      "style": "filled", "fillcolor": .text(color), "color": .text(color),
      "fontcolor": .text(theme.background), "penwidth": 0,
    ]
    if tone == .mixed {
      attributes["style"] = "striped"
      attributes["fillcolor"] = .text("\(theme.positive);0.5:\(theme.negative);0.5")
    }
    return attributes
  }

  private static func color(of tone: MatrixCell.Tone, _ theme: Theme) -> String {
    switch tone {
    case .positive: theme.positive
    case .negative: theme.negative
    case .neutral: theme.neutral
    case .mixed: theme.text
    }
  }
}
