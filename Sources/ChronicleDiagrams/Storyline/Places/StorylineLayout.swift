// SPDX-License-Identifier: MIT

/// A storyline with all its places: bands of columns, one below the other.
struct StorylineLayout {
  /// The meetings of each column.
  let columns: [[Int]]
  /// Which lines meet where.
  let plan: StorylinePlan
  /// The order of the lines.
  let order: LineOrder
  /// The bands, from top to bottom.
  let bands: [StorylineBand]
  /// The width of the widest band.
  let width: Double

  /// Places lines, meetings and texts within a width.
  init(of selection: StorylineSelection, _ texts: StorylineTexts, width limit: Double) {
    columns = StorylinePlan.columns(of: selection.meetings)
    plan = StorylinePlan(
      lineCount: selection.actors.count,
      columns: columns.map { column in column.map { selection.meetings[$0].lines } })
    order = StorylineOrdering(of: plan).order()
    let maker = BandMaker(columns: columns, plan: plan, order: order, texts: texts)
    bands = maker.bands(within: limit)
    width = bands.reduce(0) { max($0, $1.width) }
  }
}

/// Some columns of a storyline, side by side.
struct StorylineBand {
  /// The columns.
  let columns: Range<Int>
  /// The lines that come from the band above, from top to bottom.
  let entering: [Int]
  /// The width of their names.
  let entryWidth: Double
  /// The room of each column.
  let measures: [ColumnMeasure]
  /// The middle of the meetings of each column, from the left of the band.
  let centers: [Double]
  /// How far down each line is, where it enters the band.
  let entry: [Int: Int]
  /// How far down each line is, by column.
  let heights: [[Int: Int]]
  /// The height from the upper edge to the row of dates.
  let height: Double
  /// The width.
  let width: Double
}
