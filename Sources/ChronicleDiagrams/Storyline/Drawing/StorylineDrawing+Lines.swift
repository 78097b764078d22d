// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

extension StorylineDrawing {
  /// Draws a line with its names in a band, if it is there.
  func draw(
    _ line: Int, in band: StorylineBand, number: Int, on canvas: inout Canvas, at origin: Point
  ) {
    let path = LinePath(of: line, in: band, plan: layout.plan)
    guard let curve = path.curve(at: origin) else { return }
    let id = selection.actors[line].id.value.text
    let isFirst = band.columns.contains(layout.plan.spans[line].lowerBound)
    canvas.add(line: curve, id: isFirst ? "actor-\(id)" : nil, looks[line].attributes)
    let font = Canvas.Font(size: StorylineSize.name, color: theme.text)
    let width = texts.width(ofName: line)
    for name in path.names(width: width, at: origin) {
      canvas.add(text: [texts.names[line]], in: name.rectangle, font, name.alignment)
    }
  }
}

/// The way of a line through a band.
private struct LinePath {
  private let line: Int
  private let band: StorylineBand
  private let startsHere: Bool
  private let endsHere: Bool
  private let hasTwoEnds: Bool
  /// The columns of the band in which the line is, counted from its left.
  private let columns: Range<Int>

  init(of line: Int, in band: StorylineBand, plan: StorylinePlan) {
    self.line = line
    self.band = band
    let span = plan.spans[line]
    let common = span.clamped(to: band.columns)
    columns =
      common.lowerBound - band.columns.lowerBound..<common.upperBound
      - band.columns.lowerBound
    startsHere = band.columns.contains(span.lowerBound)
    endsHere = band.columns.contains(span.upperBound - 1)
    hasTwoEnds = span.count > 1
  }

  private func y(_ column: Int, _ origin: Point) -> Double {
    origin.y + Double(band.heights[column][line] ?? 0)
  }

  /// Returns the curve: level in each column, and bent between two.
  func curve(at origin: Point) -> Curve? {
    guard !columns.isEmpty, columns.allSatisfy({ band.heights[$0][line] != nil }) else {
      return nil
    }
    var points: [Point] = []
    if let entry = band.entry[line], !startsHere {
      points.append(Point(origin.x + band.entryWidth, origin.y + Double(entry)))
    }
    for column in columns {
      let (center, measure) = (origin.x + band.centers[column], band.measures[column])
      let isStart = column == columns.lowerBound && startsHere
      let isEnd = column == columns.upperBound - 1 && endsHere
      let y = y(column, origin)
      points.append(Point(isStart ? center - StorylineSize.capsule : center - measure.left, y))
      points.append(Point(isEnd ? center + StorylineSize.capsule : center + measure.right, y))
    }
    if !endsHere, let last = points.last {
      points.append(Point(origin.x + band.width, last.y))
    }
    return Self.curve(through: points)
  }

  /// Returns the curve through points, straight where two are at one height.
  private static func curve(through points: [Point]) -> Curve? {
    var corners: [Point] = []
    for point in points {
      // Three points in a row on one height are one straight part.
      if corners.count > 1, corners[corners.count - 1].y == point.y,
        corners[corners.count - 2].y == point.y
      {
        corners.removeLast()
      }
      corners.append(point)
    }
    let parts = zip(corners, corners.dropFirst()).map { start, end in
      start.y == end.y
        ? Curve(through: [start, end]) : Curve(levelFrom: start, to: end)
    }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0.followed(by: $1) }
  }

  // MARK: - Names

  /// Returns where the name stands: before the line starts or enters, and behind its end.
  func names(
    width: Double, at origin: Point
  ) -> [(rectangle: Rectangle, alignment: Canvas.Alignment)] {
    let height = StorylineSize.name * TextMeasure.lineHeight
    let gap = StorylineSize.capsule + StorylineSize.nameGap
    var names: [(Rectangle, Canvas.Alignment)] = []
    if startsHere {
      let y = y(columns.lowerBound, origin)
      let x = origin.x + band.centers[columns.lowerBound] - gap - width
      names.append((Rectangle(x: x, y: y - height / 2, width: width, height: height), .right))
    } else if let entry = band.entry[line] {
      let x = origin.x + band.entryWidth - StorylineSize.nameGap - width
      let y = origin.y + Double(entry)
      names.append((Rectangle(x: x, y: y - height / 2, width: width, height: height), .right))
    }
    if endsHere, hasTwoEnds {
      let y = y(columns.upperBound - 1, origin)
      let x = origin.x + band.centers[columns.upperBound - 1] + gap
      names.append((Rectangle(x: x, y: y - height / 2, width: width, height: height), .left))
    }
    return names
  }
}
