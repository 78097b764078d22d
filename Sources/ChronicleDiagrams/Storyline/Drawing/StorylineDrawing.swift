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
      y += draw(yearsOf: band, on: &canvas, at: Point(origin.x, y))
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
      for meeting in layout.columns[column] {
        draw(meeting, at: Point(x, origin.y), band.heights[index], on: &canvas)
      }
    }
    for line in 0..<layout.plan.lineCount {
      draw(line, in: band, number: number, on: &canvas, at: origin)
    }
  }

  /// Draws the years of a band above it, if there are several, and returns the height taken.
  private func draw(
    yearsOf band: StorylineBand, on canvas: inout Canvas, at origin: Point
  ) -> Double {
    guard layout.bands.count > 1 else { return 0 }
    let meetings = band.columns.flatMap { layout.columns[$0] }
    let years = StorylineTexts.years(of: meetings.map { selection.meetings[$0].event })
    let font = Canvas.Font(size: 11, color: theme.text, isBold: true)
    return canvas.add(paragraph: years, at: origin, width: band.width, font) + 4
  }

  // MARK: - Meetings

  /// Draws a capsule around the lines of a meeting, with a dot for each, and the label above.
  private func draw(
    _ number: Int, at origin: Point, _ heights: [Int: Int], on canvas: inout Canvas
  ) {
    let meeting = selection.meetings[number]
    let event = meeting.event
    let places = meeting.lines.map { origin.y + Double(heights[$0] ?? 0) }
    guard let top = places.min(), let bottom = places.max() else { return }
    let capsule = Rectangle(
      x: origin.x - StorylineSize.capsule, y: top - StorylineSize.overhang,
      width: 2 * StorylineSize.capsule, height: bottom - top + 2 * StorylineSize.overhang)
    canvas.add(
      box: capsule, id: "event-\(event.id.text)", MeetingLook(of: meeting).attributes(theme: theme))
    for (line, y) in zip(meeting.lines, places) {
      let color = LineLook(number: line, theme: theme).color
      canvas.add(
        box: Rectangle(
          around: Point(origin.x, y), width: StorylineSize.dot, height: StorylineSize.dot),
        theme.dot(color, isHollow: meeting.targets.contains(line)))
    }
    draw(labelOf: number, above: capsule, on: &canvas)
  }

  private func draw(labelOf number: Int, above capsule: Rectangle, on canvas: inout Canvas) {
    let meeting = selection.meetings[number]
    let label = texts.labels[number]
    let font = Canvas.Font(
      size: MeetingLabel.size, color: meeting.isFaint ? theme.mutedText : theme.text,
      isStruck: meeting.event.happening.status == .cancelled)
    let place = Rectangle(
      x: capsule.center.x - label.width / 2, y: capsule.y - 2 - label.height, width: label.width,
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
      line: Curve(through: [Point(x, top), Point(x, bottom)]),
      ["color": .text(theme.storylineGuide), "penwidth": 0.6])
    canvas.add(
      text: [date],
      in: Rectangle(
        x: x - width / 2, y: bottom + 2, width: width, height: StorylineSize.dateRow - 4),
      Canvas.Font(size: StorylineSize.date, color: theme.mutedText), .center)
  }
}

extension Theme {
  /// The colour of lines that only lead the eye.
  fileprivate var storylineGuide: String { name == "dark" ? "#33363d" : "#e4e4e4" }

  /// Returns how the dot of a line in a capsule looks.
  func dot(_ color: String, isHollow: Bool) -> DOTAttributes {
    [
      "width": .number(StorylineSize.dot / 72), "height": .number(StorylineSize.dot / 72),
      "shape": "ellipse", "style": "filled", "color": .text(color), "penwidth": 1.5,
      "fillcolor": .text(isHollow ? background : color),
    ]
  }
}
