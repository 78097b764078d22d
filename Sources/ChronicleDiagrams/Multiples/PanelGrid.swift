// SPDX-License-Identifier: MIT

/// How pictures of one size stand on a page: so many in a row, rows filled evenly.
struct PanelGrid {
  /// The room between pictures in points.
  static let gutter = 26.0
  /// The room between the frame of a picture and what is in it.
  static let margin = 10.0
  /// The height of the title of a picture.
  static let title = 34.0

  /// How many stand in a row.
  let columns: Int
  /// The plan of each.
  let plan: PanelPlan

  /// Chooses how many pictures stand in a row: as many as have room without being crowded, and
  /// among those the number that fills the last row best.
  init(of count: Int, layout: PanelLayout, width: Double) {
    var best: (columns: Int, plan: PanelPlan)?
    for columns in stride(from: max(count, 1), through: 1, by: -1) {
      let room = Self.room(in: width, columns)
      guard room > 0.72 * layout.bestWidth, let plan = layout.plan(width: room) else { continue }
      best = (columns, plan)
      break
    }
    let most = best?.columns ?? 1
    let rows = (max(count, 1) + most - 1) / most
    columns = (max(count, 1) + rows - 1) / rows
    plan =
      layout.plan(width: Self.room(in: width, columns)) ?? layout.plan(scaledBy: 0.3)
  }

  /// Returns the width that the drawing of a picture has.
  private static func room(in width: Double, _ columns: Int) -> Double {
    (width - Double(columns - 1) * gutter) / Double(columns) - 2 * margin
  }

  /// The size of a picture with its title.
  var cell: Size {
    Size(
      width: plan.size.width + 2 * Self.margin,
      height: plan.size.height + 2 * Self.margin + Self.title)
  }

  /// The width of a row.
  var width: Double { Double(columns) * (cell.width + Self.gutter) - Self.gutter }

  /// Returns the upper left corner of a picture, counted from that of the first.
  func corner(of number: Int) -> Point {
    let (row, column) = number.quotientAndRemainder(dividingBy: columns)
    return Point(
      Double(column) * (cell.width + Self.gutter), Double(row) * (cell.height + Self.gutter))
  }

  /// Returns the height of all rows.
  func height(of count: Int) -> Double {
    let rows = (count + columns - 1) / columns
    return Double(rows) * (cell.height + Self.gutter) - Self.gutter
  }
}
