// SPDX-License-Identifier: MIT

/// Makes the bands of a storyline: breaks it, and finds the places in each band.
struct BandMaker {
  let columns: [[Int]]
  let plan: StorylinePlan
  let order: LineOrder
  let texts: StorylineTexts

  /// How many edges the simplex may look at in all its steps: for all bands, and for one.
  private static let effort = 120_000_000
  private static let bandEffort = 40_000_000

  /// Returns the bands that fit into a width.
  func bands(within limit: Double) -> [StorylineBand] {
    let measures = columns.indices.map(measure)
    // Any band but the first may have the widest name at its left.
    let names = (0..<plan.lineCount).reduce(0) { max($0, texts.width(ofName: $1)) }
    let room =
      min(limit, StorylineSize.widestBand) - names - StorylineSize.nameGap - StorylineSize.runOut
    let folds = BandFolding.bands(
      of: measures.map { $0.width + StorylineSize.usualBend }, limit: room)
    let effort = min(Self.effort / max(folds.count, 1), Self.bandEffort)
    let drafts = folds.map { draft(of: $0, Array(measures[$0]), effort: effort) }
    let widest = min(drafts.reduce(0) { max($0, $1.naturalWidth) }, limit)
    return drafts.enumerated().map { index, draft in
      let isLast = index == drafts.count - 1
      let isStretched = drafts.count > 1 && (!isLast || draft.naturalWidth > widest * 0.8)
      return draft.band(width: isStretched ? widest : min(draft.naturalWidth, limit))
    }
  }

  // MARK: - Columns

  /// Returns the room that a column needs: for labels, the date, and names at the ends of lines.
  private func measure(_ column: Int) -> ColumnMeasure {
    let labels = columns[column].map { texts.labels[$0].width }
    let date = columns[column].first.map { StorylineTexts.width(ofDate: texts.dates[$0]) } ?? 0
    let half = max(labels.max() ?? 0, date) / 2
    let lines = plan.columns[column].joined()
    let starting = lines.filter { plan.spans[$0].lowerBound == column }
    let ending = lines.filter { endsWithName($0, at: column) }
    return ColumnMeasure(left: max(half, room(of: starting)), right: max(half, room(of: ending)))
  }

  private func room(of lines: [Int]) -> Double {
    guard let widest = lines.map(texts.width(ofName:)).max() else { return 0 }
    return widest + StorylineSize.capsule + StorylineSize.nameGap
  }

  /// Whether a line ends in a column other than that where it starts.
  private func endsWithName(_ line: Int, at column: Int) -> Bool {
    plan.spans[line].upperBound == column + 1 && plan.spans[line].count > 1
  }

  // MARK: - Bands

  private func draft(of fold: Range<Int>, _ measures: [ColumnMeasure], effort: Int) -> BandDraft {
    let entering = entering(fold)
    let busy = Set(fold.flatMap { plan.columns[$0].joined() })
    let entry = BandColumn(
      blocks: entering.map { passing($0, around: fold.lowerBound - 1, busy) })
    let band = (entering.isEmpty ? [] : [entry]) + fold.map { bandColumn($0, busy) }
    let segments = band.reduce(0) { $0 + $1.blocks.count }
    let heights = BandHeights(of: band, steps: effort / max(6 * segments, 1))
    return BandDraft(
      columns: fold, entering: entering,
      entryWidth: entering.isEmpty
        ? 0 : entering.map(texts.width(ofName:)).reduce(0, max) + StorylineSize.nameGap,
      measures: measures,
      entry: entering.isEmpty ? [:] : heights.columns[0],
      heights: entering.isEmpty ? heights.columns : Array(heights.columns.dropFirst()),
      height: Double(heights.height),
      isLeaving: fold.upperBound < columns.count)
  }

  /// Returns the lines that come from the band above, in the order that they had there.
  private func entering(_ fold: Range<Int>) -> [Int] {
    guard fold.lowerBound > 0 else { return [] }
    return order.columns[fold.lowerBound - 1].filter { plan.spans[$0].contains(fold.lowerBound) }
  }

  /// Returns what stands in a column of a band in which the busy lines meet others somewhere.
  private func bandColumn(_ column: Int, _ busy: Set<Int>) -> BandColumn {
    let groups = plan.groups(in: column)
    let blocks = plan.blocks(of: order.columns[column], in: column)
    return BandColumn(
      blocks: blocks.map { lines in
        guard let group = groups[lines[0]] else { return passing(lines[0], around: column, busy) }
        let label = texts.labels[columns[column][group]]
        return .init(lines: lines, labelHeight: Int(label.height.rounded(.up)))
      })
  }

  private func passing(_ line: Int, around column: Int, _ busy: Set<Int>) -> BandColumn.Block {
    let visits = plan.visits(of: line, around: column)
    // Lines that only pass through the whole band need not keep apart either.
    return .init(lines: [line], labelHeight: nil, visits: busy.contains(line) ? visits : [-1])
  }
}

/// A band whose heights are known, before its columns are spread over the width.
private struct BandDraft {
  let columns: Range<Int>
  let entering: [Int]
  let entryWidth: Double
  let measures: [ColumnMeasure]
  let entry: [Int: Int]
  let heights: [[Int: Int]]
  let height: Double
  let isLeaving: Bool

  /// The room for bends before each column that reads well: more where lines go far up or down.
  private var bends: [Double] {
    let rows = [entry] + heights
    return heights.indices.map { index in
      guard index > 0 || !entering.isEmpty else { return 0 }
      let rise = rows[index].reduce(0) { most, start in
        max(most, rows[index + 1][start.key].map { abs($0 - start.value) } ?? 0)
      }
      return min(max(18 + Double(rise) * 0.2, StorylineSize.leastBend), 64)
    }
  }

  private var fixedWidth: Double {
    entryWidth + measures.reduce(0) { $0 + $1.width } + (isLeaving ? StorylineSize.runOut : 0)
  }

  var naturalWidth: Double { fixedWidth + bends.reduce(0, +) }

  /// Returns the band of a width, which the bends take up between them.
  func band(width: Double) -> StorylineBand {
    let bends = bends
    let sum = bends.reduce(0, +)
    let factor = sum > 0 ? max((width - fixedWidth) / sum, 0.3) : 1
    var centers: [Double] = []
    var x = entryWidth
    for (measure, bend) in zip(measures, bends) {
      x += bend * factor + measure.left
      centers.append(x)
      x += measure.right
    }
    return StorylineBand(
      columns: columns, entering: entering, entryWidth: entryWidth, measures: measures,
      centers: centers, entry: entry, heights: heights, height: height,
      width: x + (isLeaving ? StorylineSize.runOut : 0))
  }
}
