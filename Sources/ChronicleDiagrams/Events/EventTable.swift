// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Many events as rows in the order of time, with columns for those who take part most often.
///
/// Cells say in which role; the others stand in words behind. A line joins the cells of a row, as in the drawings of hypergraphs of P. Valdivia and others
/// ("Analyzing Dynamic Hypergraphs with Parallel Aggregated Ordered Hypergraph Visualization", 2021).
struct EventTable {
  /// No more actors than this have columns.
  private static let mostColumns = 26
  /// Of so few all have columns, and otherwise only those who take part more than once.
  private static let fewActors = 20
  /// After so many rows the names of the columns stand once more.
  private static let rowsWithNames = 40
  private static let size = 9.0
  private static let titleWidth = 210.0
  private static let othersWidth = 270.0
  private static let cell = 15.0
  private static let lineHeight = 11.0

  /// A cell: the code of a role, and whether somebody else has it for the actor of the column.
  private struct Cell {
    let code: String
    let isFor: Bool
    let isFaint: Bool
  }

  private struct Row {
    let cast: EventCast
    let title: [String]
    let others: [String]
    let cells: [Int: Cell]
    var height: Double { Double(max(title.count, others.count)) * EventTable.lineHeight + 4 }
  }

  private let theme: Theme
  private let kinds: KindTable
  private let words: EventWords
  private let codes: RoleCodes
  private let columns: [Identifier]
  private let rows: [Row]

  init(
    of casts: [EventCast], _ marks: [String], _ kinds: KindTable, _ options: DiagramOptions,
    _ words: EventWords
  ) {
    theme = options.theme
    self.kinds = kinds
    self.words = words
    let codes = RoleCodes(of: casts)
    let columns = Self.columns(of: casts)
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    self.codes = codes
    self.columns = columns
    rows = zip(casts, marks).map { Self.row(of: $0, mark: $1, places, codes, words) }
  }

  /// Returns those who take part most often, themselves or by others, in the order of how often.
  private static func columns(of casts: [EventCast]) -> [Identifier] {
    var numbers: [Identifier: Int] = [:]
    var order: [Identifier] = []
    for cast in casts {
      let taking = cast.parts.flatMap { [$0.actor] + ($0.actingFor.map { [$0] } ?? []) }
      var seen: Set<Identifier> = []
      for actor in taking where seen.insert(actor).inserted {
        if numbers[actor] == nil { order.append(actor) }
        numbers[actor, default: 0] += 1
      }
    }
    let least = order.count <= fewActors ? 1 : 2
    let ranked = order.indices.filter { numbers[order[$0]] ?? 0 >= least }.sorted {
      (-(numbers[order[$0]] ?? 0), $0) < (-(numbers[order[$1]] ?? 0), $1)
    }
    return ranked.prefix(mostColumns).map { order[$0] }
  }

  private static func row(
    of cast: EventCast, mark: String, _ places: [Identifier: Int], _ codes: RoleCodes,
    _ words: EventWords
  ) -> Row {
    var cells: [Int: Cell] = [:]
    var others: [String] = []
    for part in cast.parts {
      let code = codes.code(of: part.role)
      if let column = part.actingFor.flatMap({ places[$0] }), cells[column] == nil {
        cells[column] = Cell(code: code, isFor: true, isFaint: part.isFaint)
      }
      if let column = places[part.actor] {
        cells[column] = Cell(code: code, isFor: false, isFaint: part.isFaint)
      } else {
        others.append("\(words.name(of: part.actor)) (\(words.role(of: part)))")
      }
    }
    if cast.othersCount > 0 { others.append("\(cast.othersCount) more") }
    let title =
      cast.title + cast.remarks.map { ", \($0)" }.joined() + (mark.isEmpty ? "" : " \(mark)")
    return Row(
      cast: cast, title: TextWrapping.lines(of: title, points: titleWidth, size: size),
      others: others.isEmpty
        ? []
        : TextWrapping.lines(
          of: others.joined(separator: ", "), points: othersWidth, size: size - 1),
      cells: cells)
  }

  // MARK: - Drawing

  /// Where the columns begin, counted from the left.
  private struct Places {
    let mark: Double
    let title: Double
    let cells: Double
    let others: Double
  }

  private func places(from left: Double) -> Places {
    let dates = TextMeasure.width(of: rows.map(\.cast.date), size: Self.size)
    let mark = left + dates + 8
    let title = mark + EventMark.size + 6
    let titles = TextMeasure.width(of: rows.flatMap(\.title), size: Self.size)
    let cells = title + titles + 12
    return Places(
      mark: mark, title: title, cells: cells,
      others: cells + Double(columns.count) * Self.cell + 10)
  }

  /// Returns the table below its heading.
  func graph(heading: Heading, notes: [String]) -> DOTGraph {
    var heading = heading
    heading.legend = EventMark.legend(of: rows.map(\.cast), theme) + cellLegend
    let others = TextMeasure.width(of: rows.flatMap(\.others), size: Self.size - 1)
    let names = columns.enumerated().map { index, actor in
      Double(index) * Self.cell + TextMeasure.width(of: words.name(of: actor), size: Self.size)
    }
    let start = places(from: 0)
    let width = max(start.others + others, start.cells + (names.max() ?? 0) + 8)
    var page = Page(heading, width: width, theme: theme)
    let x = places(from: page.left)
    var y = page.top
    for start in stride(from: 0, to: rows.count, by: Self.rowsWithNames) {
      let part = rows[start..<min(start + Self.rowsWithNames, rows.count)]
      y = add(part, isFirst: start == 0, at: y, x, page.left, &page.canvas) + Page.gap
    }
    return page.graph(named: "events", bottom: y, notes: notes)
  }

  /// Draws some rows below the names of the columns, and returns where they end.
  private func add(
    _ rows: ArraySlice<Row>, isFirst: Bool, at start: Double, _ x: Places, _ left: Double,
    _ canvas: inout Canvas
  ) -> Double {
    let top = start + addNames(to: &canvas, x, at: start, haveIDs: isFirst)
    var y = top
    let heights = rows.map { row in
      defer { y += row.height }
      return y
    }
    addGrid(to: &canvas, x, heights, from: top, to: y)
    for (row, height) in zip(rows, heights) { add(row, at: height, x, left, &canvas) }
    return y
  }

  private var cellLegend: [LegendEntry] {
    var entries = codes.all.map { role, code in
      LegendEntry(
        sign: .shape(attributes(of: Cell(code: code, isFor: false, isFaint: false), .neutral)),
        glyph: code, color: theme.border, name: EventWords.words(role))
    }
    let cells = rows.flatMap(\.cells.values)
    if cells.contains(where: \.isFor), let first = codes.all.first {
      entries.append(
        LegendEntry(
          sign: .shape(
            attributes(of: Cell(code: first.code, isFor: true, isFaint: false), .neutral)),
          glyph: "▭", color: theme.border, name: "somebody for the actor of the column"))
    }
    if cells.contains(where: \.isFaint) {
      entries.append(
        LegendEntry(
          sign: .shape(attributes(of: Cell(code: "E", isFor: false, isFaint: true), .neutral)),
          glyph: "E", color: theme.border, name: "without a box: looks on, or is only expected"))
    }
    return entries
  }

  /// Returns how Graphviz draws a cell of an event.
  private func attributes(
    of cell: Cell, _ sign: Sign, isDim: Bool = false
  ) -> DOTAttributes {
    let color = isDim ? theme.faded : theme.color(of: sign)
    let isOpen = cell.isFor || cell.isFaint
    return [
      "shape": "box", "label": .literal(cell.code), "fontsize": 8,
      "style": "filled", "color": .text(color), "penwidth": cell.isFaint ? 0 : 1,
      "fillcolor": .text(isOpen ? theme.background : color),
      "fontcolor": .text(isOpen ? color : theme.background),
    ]
  }

  /// Draws the names of columns as steps that go down to the right, each above its column.
  private func addNames(
    to canvas: inout Canvas, _ x: Places, at top: Double, haveIDs: Bool
  ) -> Double {
    let height = Double(columns.count) * Self.lineHeight + 4
    for (index, actor) in columns.enumerated() {
      let left = x.cells + (Double(index) + 0.5) * Self.cell
      let y = top + Double(index) * Self.lineHeight
      let name = words.name(of: actor)
      canvas.add(
        fill: theme.mutedText + "60",
        in: Rectangle(
          x: left - 0.25, y: y + Self.lineHeight - 1, width: 0.5,
          height: height - Double(index + 1) * Self.lineHeight + 1))
      canvas.add(
        text: [name],
        in: Rectangle(
          x: left - 2, y: y, width: TextMeasure.width(of: name, size: Self.size) + 2,
          height: Self.lineHeight), .init(size: Self.size, color: theme.text),
        id: haveIDs ? "actor-\(actor.text)" : nil)
    }
    return height
  }

  private func addGrid(
    to canvas: inout Canvas, _ x: Places, _ heights: [Double], from top: Double, to bottom: Double
  ) {
    let width = Double(columns.count) * Self.cell
    for index in columns.indices {
      let left = x.cells + (Double(index) + 0.5) * Self.cell
      canvas.add(
        fill: theme.mutedText + "28",
        in: Rectangle(x: left - 0.25, y: top, width: 0.5, height: bottom - top))
    }
    for (index, height) in heights.enumerated() where index.isMultiple(of: 5) {
      canvas.add(
        fill: theme.mutedText + "40",
        in: Rectangle(x: x.mark, y: height - 0.25, width: x.cells + width - x.mark, height: 0.5))
    }
  }

  private func add(
    _ row: Row, at top: Double, _ x: Places, _ left: Double, _ canvas: inout Canvas
  ) {
    let middle = top + row.height / 2
    let muted = Canvas.Font(size: Self.size, color: theme.mutedText)
    let textHeight = row.height - 2
    canvas.add(
      text: [row.cast.date],
      in: Rectangle(x: left, y: top + 1, width: x.mark - left - 6, height: textHeight), muted,
      .right)
    canvas.add(
      box: Rectangle(
        around: Point(x.mark + EventMark.size / 2, middle), width: EventMark.size - 1,
        height: EventMark.size - 1),
      EventMark.attributes(of: row.cast, in: kinds, theme))
    canvas.add(
      text: row.title,
      in: Rectangle(x: x.title, y: top + 1, width: x.cells - x.title - 6, height: textHeight),
      .init(size: Self.size, color: row.cast.isFaint ? theme.faded : theme.text), id: row.cast.id)
    addCells(of: row, at: middle, x, &canvas)
    if !row.others.isEmpty {
      canvas.add(
        text: row.others,
        in: Rectangle(
          x: x.others, y: top + 1,
          width: TextMeasure.width(of: row.others, size: Self.size - 1) + 2, height: textHeight),
        .init(size: Self.size - 1, color: theme.mutedText))
    }
  }

  private func addCells(
    of row: Row, at middle: Double, _ x: Places, _ canvas: inout Canvas
  ) {
    let found = row.cells.keys.sorted()
    let sign = row.cast.shown.kind.sign
    let center = { (column: Int) in x.cells + (Double(column) + 0.5) * Self.cell }
    if let first = found.first, let last = found.last, first < last {
      canvas.add(
        fill: row.cast.isFaint ? theme.fadedLine : theme.color(of: sign),
        in: Rectangle(
          x: center(first), y: middle - 0.5, width: center(last) - center(first), height: 1))
    }
    for column in found {
      guard let cell = row.cells[column] else { continue }
      canvas.add(
        box: Rectangle(around: Point(center(column), middle), width: 13.5, height: 11),
        attributes(of: cell, sign, isDim: row.cast.isFaint))
    }
  }
}
