// SPDX-License-Identifier: MIT

import Graphviz

extension Heading {
  /// How many columns the legend has.
  private static let columns = 4

  /// Returns the heading as one label, which engines put above what they place.
  func label(theme: Theme) -> HTMLLabel {
    var rows: [[HTMLTable.Cell]] = []
    for line in TextWrapping.lines(of: title, width: 70) {
      rows.append([whole(HTMLText(line, .init(size: 18, isBold: true)))])
    }
    for line in TextWrapping.lines(of: subtitle, width: 90) {
      rows.append([whole(muted(line, theme))])
    }
    rows += legendRows(theme)
    for line in remarks.flatMap({ TextWrapping.lines(of: $0, width: 90) }) {
      rows.append([whole(muted(line, theme))])
    }
    // Room between the heading and what is drawn below it.
    rows.append([whole(HTMLText(" ", .init(size: 8)))])
    return HTMLLabel(HTMLTable(rows: rows, padding: 3, spacing: 0))
  }

  /// Lines and shapes are kept apart: each begin a row.
  private func legendRows(_ theme: Theme) -> [[HTMLTable.Cell]] {
    let lines = legend.filter { if case .line = $0.sign { true } else { false } }
    let shapes = legend.filter { if case .shape = $0.sign { true } else { false } }
    return [lines, shapes].flatMap(rows(of:))
  }

  private func rows(of entries: [LegendEntry]) -> [[HTMLTable.Cell]] {
    stride(from: 0, to: entries.count, by: Self.columns).map { start in
      let end = min(start + Self.columns, entries.count)
      let row = entries[start..<end].map { HTMLTable.Cell(text(of: $0)) }
      let missing = Self.columns - row.count
      return missing > 0 ? row + [HTMLTable.Cell(HTMLText(""), columns: missing)] : row
    }
  }

  private func text(of entry: LegendEntry) -> HTMLText {
    HTMLText(entry.glyph, .init(color: entry.color)) + HTMLText("  \(entry.name)      ")
  }

  private func whole(_ text: HTMLText) -> HTMLTable.Cell {
    HTMLTable.Cell(text, columns: Self.columns)
  }

  private func muted(_ text: String, _ theme: Theme) -> HTMLText {
    HTMLText(text, .init(color: theme.mutedText))
  }
}
