// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// A matrix on a canvas.
struct MatrixDrawing {
  private let table: MatrixTable
  private let theme: Theme
  private let words: TieWords
  private let form: MatrixForm
  private let kinds: KindTable

  init(
    of table: MatrixTable, in kinds: KindTable, _ options: DiagramOptions, _ words: TieWords
  ) {
    self.kinds = kinds
    self.table = table
    theme = options.theme
    self.words = words
    let largest = table.cells.values.map(\.count).max() ?? 1
    form = MatrixForm(
      names: table.actors.enumerated().map { "\($0 + 1)  \($1.displayName)" },
      digits: largest > 1 ? String(largest).utf8.count : 0,
      width: options.width.map { $0 - 2 * Page.margin })
  }

  /// Returns the id of the node of a cell.
  static func id(of place: MatrixTable.Place) -> String {
    "cell-\(place.row + 1)-\(place.column + 1)"
  }

  /// Returns the matrix below its heading.
  func graph(heading: Heading, rows: [String], notes: [String]) -> DOTGraph {
    var page = Page(heading, width: form.nameWidth + side.width, theme: theme)
    let origin = Point(page.left + form.nameWidth, page.top + numberHeight)
    var bottom = page.top
    if !table.actors.isEmpty {
      addGrid(to: &page.canvas, origin)
      addNames(to: &page.canvas, origin)
      addNumbers(to: &page.canvas, origin.y - numberHeight, origin)
      for place in table.places { addCell(at: place, to: &page.canvas, origin) }
      bottom = origin.y + side.height
    }
    return page.graph(named: "matrix", bottom: bottom, lines: rows, notes: notes)
  }

  // MARK: - Parts

  private var side: (width: Double, height: Double) {
    let count = Double(table.actors.count)
    return (count * form.cellWidth, count * form.cellHeight)
  }

  private var numberHeight: Double { form.fontSize * 1.8 }

  private func rectangle(_ row: Int, _ column: Int, _ origin: Point) -> Rectangle {
    Rectangle(
      x: origin.x + Double(column) * form.cellWidth, y: origin.y + Double(row) * form.cellHeight,
      width: form.cellWidth, height: form.cellHeight)
  }

  /// Draws the diagonal, a line after each row and column, and stronger ones between groups.
  private func addGrid(to canvas: inout Canvas, _ origin: Point) {
    for index in table.actors.indices {
      canvas.add(fill: theme.mutedText + "48", in: rectangle(index, index, origin))
    }
    for index in 0...table.actors.count {
      let isEdge = index == 0 || index == table.actors.count
      let isBreak = isEdge || table.breaks.contains(index)
      let color = isBreak ? theme.border : theme.mutedText + "40"
      let thickness = isBreak ? 0.9 : 0.5
      let x = origin.x + Double(index) * form.cellWidth - thickness / 2
      let y = origin.y + Double(index) * form.cellHeight - thickness / 2
      canvas.add(
        fill: color, in: Rectangle(x: x, y: origin.y, width: thickness, height: side.height))
      canvas.add(
        fill: color, in: Rectangle(x: origin.x, y: y, width: side.width, height: thickness))
    }
  }

  private func addNames(to canvas: inout Canvas, _ origin: Point) {
    let font = Canvas.Font(size: form.nameSize, color: theme.text)
    let muted = Canvas.Font(size: form.nameSize, color: theme.mutedText)
    let numberWidth = TextMeasure.width(of: "\(table.actors.count)", size: form.nameSize) + 2
    for (row, actor) in table.actors.enumerated() {
      let y = rectangle(row, 0, origin).y
      let left = origin.x - form.nameWidth
      canvas.add(
        text: ["\(row + 1)"],
        in: Rectangle(x: left, y: y, width: numberWidth, height: form.cellHeight), muted, .right)
      canvas.add(
        text: [actor.displayName],
        in: Rectangle(
          x: left + numberWidth + 4, y: y, width: form.nameWidth - numberWidth - 4,
          height: form.cellHeight), font, id: "actor-\(actor.id.value)")
    }
  }

  private func addNumbers(to canvas: inout Canvas, _ y: Double, _ origin: Point) {
    let font = Canvas.Font(size: form.fontSize, color: theme.mutedText)
    for column in table.actors.indices {
      canvas.add(
        text: ["\(column + 1)"],
        in: Rectangle(
          x: rectangle(0, column, origin).x, y: y, width: form.cellWidth, height: numberHeight),
        font, .center)
    }
  }

  private func addCell(at place: MatrixTable.Place, to canvas: inout Canvas, _ origin: Point) {
    guard let cell = table.cells[place] else { return }
    let isFaint = cell.ties.allSatisfy { words.facts.isFaint($0.tie) }
    var attributes = MatrixLegend.attributes(
      of: cell.tone, isPlain: cell.isPlain, isFaint: isFaint, theme)
    theme.restyle(&attributes, as: ThemeSubject(of: cell.ties.map(\.tie), in: kinds))
    attributes["fontsize"] = .number(form.fontSize)
    let text =
      form.isStacked && cell.count > 1 ? "\(cell.tone.glyph)\n\(cell.count)" : cell.text
    canvas.add(
      box: rectangle(place.row, place.column, origin).grown(by: -0.9), id: Self.id(of: place),
      label: .literal(text), attributes)
  }
}
