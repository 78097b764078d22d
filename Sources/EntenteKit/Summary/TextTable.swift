// SPDX-License-Identifier: MIT

import Diagnostics

/// Rows of texts in columns of equal width, for people at a terminal.
struct TextTable {
  /// On which side of its column a text stands.
  enum Side { case left, right }

  private let sides: [Side]
  private let heading: [String]?
  private var rows: [[String]] = []

  /// Creates an empty table.
  init(_ sides: [Side], heading: [String]? = nil) {
    self.sides = sides
    self.heading = heading
  }

  /// Adds a row with as many texts as there are columns; control characters are replaced.
  mutating func add(_ row: [String]) { rows.append(row.map(DiagnosticPrinter.printable)) }

  /// The lines, each ended by a line feed; nothing if there is no row.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let all = (heading.map { [$0] } ?? []) + rows
    let widths = sides.indices.map { column in
      all.map { TerminalWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return all.map { line($0, widths) + "\n" }.joined()
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, text) in row.enumerated() {
      let room = String(repeating: " ", count: widths[column] - TerminalWidth.columns(of: text))
      line += (column > 0 ? "  " : "") + (sides[column] == .left ? text + room : room + text)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
