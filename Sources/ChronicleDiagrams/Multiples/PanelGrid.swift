// SPDX-License-Identifier: MIT

/// How pictures of one size stand on a page: so many in a row, rows filled evenly.
struct PanelGrid {
  /// The room between pictures in points.
  static let gutter = 26.0
  /// The room between the frame of a picture and what is in it.
  static let margin = 10.0
  /// The height of the title of a picture.
  static let title = 34.0

  /// The width below which a picture is too small to be read, in points.
  private static let leastWidth = 200.0
  /// The part of a picture that boxes may fill, so that lines can still be told apart.
  private static let mostFill = 0.6

  /// How many stand in a row.
  let columns: Int
  /// The plan of each.
  let plan: PanelPlan

  /// Chooses how many pictures stand in a row: as many as have room without being crowded, and
  /// among those the number that fills the last row best.
  init(of count: Int, layout: PanelLayout, width: Double) {
    let count = max(count, 1)
    let fitting = stride(from: count, to: 1, by: -1).first { columns in
      let room = Self.room(in: width, columns)
      return room >= Self.leastWidth && layout.fill(ofWidth: room) <= Self.mostFill
    }
    let rows = (count + (fitting ?? 1) - 1) / (fitting ?? 1)
    columns = (count + rows - 1) / rows
    plan = layout.plan(width: Self.room(in: width, columns))
  }

  /// Returns the width that the drawing of a picture has.
  private static func room(in width: Double, _ columns: Int) -> Double {
    (width - Double(columns - 1) * gutter) / Double(columns) - 2 * margin
  }

  /// The size of a picture with its title.
  var cell: Size {
    Size(
      width: max(plan.size.width, Self.leastWidth - 40) + 2 * Self.margin,
      height: plan.size.height + 2 * Self.margin + Self.title)
  }

  /// How far from the left of its frame a picture begins: in the middle, if the frame is wider.
  var inset: Double { (cell.width - plan.size.width) / 2 }

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
