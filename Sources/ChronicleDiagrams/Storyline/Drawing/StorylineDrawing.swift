// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Draws a storyline that has its places on a canvas.
struct StorylineDrawing {
  let selection: StorylineSelection
  let texts: StorylineTexts
  let layout: StorylineLayout
  let theme: Theme

  /// Draws all bands from a point on, and returns the height that they take.
  func draw(on canvas: inout Canvas, at origin: Point) -> Double {
    var y = origin.y
    for (index, band) in layout.bands.enumerated() {
      draw(band, number: index, on: &canvas, at: Point(origin.x, y))
      y += band.height + StorylineSize.dateRow + StorylineSize.bandGap
    }
    return y - origin.y - StorylineSize.bandGap
  }

  private func draw(
    _ band: StorylineBand, number: Int, on canvas: inout Canvas, at origin: Point
  ) {
    for (index, column) in band.columns.enumerated() {
      let x = origin.x + band.centers[index]
      draw(dateOf: column, at: x, band, on: &canvas, from: origin.y)
      for (group, meeting) in layout.columns[column].enumerated() {
        let lines = layout.plan.columns[column][group].compactMap { band.heights[index][$0] }
        guard let top = lines.min(), let bottom = lines.max() else { continue }
        draw(
          meeting, at: x, from: origin.y + Double(top), to: origin.y + Double(bottom), on: &canvas)
      }
    }
    for line in 0..<layout.plan.lineCount {
      draw(line, in: band, number: number, on: &canvas, at: origin)
    }
  }

  // MARK: - Meetings

  private func draw(
    _ number: Int, at x: Double, from top: Double, to bottom: Double, on canvas: inout Canvas
  ) {
    let event = selection.meetings[number].event
    let capsule = Rectangle(
      x: x - StorylineSize.capsule, y: top - StorylineSize.overhang,
      width: 2 * StorylineSize.capsule, height: bottom - top + 2 * StorylineSize.overhang)
    canvas.add(
      box: capsule, id: "event-\(event.id.text)", MeetingLook(of: event).attributes(theme: theme))
    let label = texts.labels[number]
    let font = Canvas.Font(
      size: MeetingLabel.size, color: theme.text, isStruck: event.happening.status == .cancelled)
    let place = Rectangle(
      x: x - label.width / 2, y: capsule.y - 2 - label.height, width: label.width,
      height: label.height)
    canvas.add(text: label.lines, in: place, font, .center)
  }

  /// Draws the date of a column below it, and a faint line up to its meetings.
  private func draw(
    dateOf column: Int, at x: Double, _ band: StorylineBand, on canvas: inout Canvas,
    from top: Double
  ) {
    guard let first = layout.columns[column].first else { return }
    let date = texts.dates[first]
    let width = StorylineTexts.width(ofDate: date)
    let bottom = top + band.height
    canvas.add(
      fill: theme.storylineGuide,
      in: Rectangle(x: x - 0.3, y: top, width: 0.6, height: band.height))
    canvas.add(
      text: [date],
      in: Rectangle(x: x - width / 2, y: bottom + 2, width: width, height: StorylineSize.dateRow - 4),
      Canvas.Font(size: StorylineSize.date, color: theme.mutedText), .center)
  }
}

extension Theme {
  /// The colour of lines that only lead the eye.
  fileprivate var storylineGuide: String { name == "dark" ? "#33363d" : "#e4e4e4" }
}
