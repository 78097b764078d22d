// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Draws a storyline that has its places on a canvas.
struct StorylineDrawing {
  let selection: StorylineSelection
  let texts: StorylineTexts
  let layout: StorylineLayout
  let theme: Theme
  let kinds: KindTable
  /// How each line looks.
  let looks: [LineLook]

  init(
    _ selection: StorylineSelection, _ texts: StorylineTexts, _ layout: StorylineLayout,
    in kinds: KindTable, theme: Theme
  ) {
    self.selection = selection
    self.texts = texts
    self.layout = layout
    self.theme = theme
    self.kinds = kinds
    looks = selection.actors.enumerated().map { number, actor in
      LineLook(number: number, of: actor, in: kinds, theme: theme)
    }
  }

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
      let bottom = origin.y + band.height
      draw(dateOf: column, at: Point(x, bottom), on: &canvas)
      let capsules = layout.columns[column].compactMap { meeting in
        draw(meeting, at: Point(x, origin.y), band.heights[index], on: &canvas)
      }
      drawGuides(between: capsules, downTo: bottom, on: &canvas)
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
  ///
  /// Returns the room that both take.
  private func draw(
    _ number: Int, at origin: Point, _ heights: [Int: Int], on canvas: inout Canvas
  ) -> Rectangle? {
    let meeting = selection.meetings[number]
    let event = meeting.event
    let places = meeting.lines.map { origin.y + Double(heights[$0] ?? 0) }
    guard let top = places.min(), let bottom = places.max() else { return nil }
    let capsule = Rectangle(
      x: origin.x - StorylineSize.capsule, y: top - StorylineSize.overhang,
      width: 2 * StorylineSize.capsule, height: bottom - top + 2 * StorylineSize.overhang)
    var attributes = MeetingLook(of: meeting).attributes(theme: theme)
    theme.restyle(
      &attributes,
      as: ThemeSubject(.event, of: event.happening, in: kinds, certainty: event.certainty))
    canvas.add(box: capsule, id: "event-\(event.id.text)", attributes)
    for (line, y) in zip(meeting.lines, places) {
      canvas.add(
        box: Rectangle(
          around: Point(origin.x, y), width: StorylineSize.dot, height: StorylineSize.dot),
        theme.dot(looks[line].color, isHollow: meeting.targets.contains(line)))
    }
    let label = draw(labelOf: number, above: capsule, on: &canvas)
    return Rectangle(
      x: capsule.x, y: label.y, width: capsule.width, height: capsule.bottom - label.y)
  }

  private func draw(
    labelOf number: Int, above capsule: Rectangle, on canvas: inout Canvas
  ) -> Rectangle {
    let meeting = selection.meetings[number]
    let label = texts.labels[number]
    let font = Canvas.Font(
      size: MeetingLabel.size, color: meeting.isFaint ? theme.mutedText : theme.text,
      isStruck: meeting.event.happening.status == .cancelled)
    let place = Rectangle(
      x: capsule.center.x - label.width / 2, y: capsule.y - 2 - label.height, width: label.width,
      height: label.height)
    canvas.add(text: label.lines, in: place, font, .center)
    return place
  }

  // MARK: - Dates

  /// Draws the date of a column, its middle below a point.
  private func draw(dateOf column: Int, at point: Point, on canvas: inout Canvas) {
    guard let first = layout.columns[column].first else { return }
    let date = texts.dates[first]
    let width = StorylineTexts.width(ofDate: date)
    canvas.add(
      text: [date],
      in: Rectangle(
        x: point.x - width / 2, y: point.y + 2, width: width, height: StorylineSize.dateRow - 4),
      Canvas.Font(size: StorylineSize.date, color: theme.mutedText), .center)
  }

  /// Draws faint lines from the meetings of a column down to its date.
  private func drawGuides(
    between meetings: [Rectangle], downTo bottom: Double, on canvas: inout Canvas
  ) {
    let sorted = meetings.sorted { $0.y < $1.y }
    let ends = sorted.dropFirst().map(\.y) + [bottom]
    for (meeting, end) in zip(sorted, ends) where end > meeting.bottom {
      let start = Point(meeting.center.x, meeting.bottom)
      canvas.add(
        line: Curve(through: [start, Point(start.x, end)]),
        ["color": .text(theme.grid), "penwidth": 0.6])
    }
  }
}

extension Theme {
  /// Returns how the dot of a line in a capsule looks.
  func dot(_ color: String, isHollow: Bool) -> DOTAttributes {
    [
      "width": .number(StorylineSize.dot / 72), "height": .number(StorylineSize.dot / 72),
      "shape": "ellipse", "style": "filled", "color": .text(color), "penwidth": 1.5,
      "fillcolor": .text(isHollow ? background : color),
    ]
  }
}
