// SPDX-License-Identifier: MIT

import Graphviz

/// Draws the lanes of a timeline and what is in them.
struct TimelineDrawing {
  let layout: TimelineLayout
  let content: TimelineContent
  let plan: LanePlan
  let theme: Theme
  /// Where the lanes begin, from the top.
  let top: Double
  /// Where the lanes begin and end, from the left, with what stands at their left.
  let places: ClosedRange<Double>
  /// The lines from events to relations.
  let links: TimelineLinks
  /// The looks of the items.
  let looks: [ItemLook]

  /// Returns the colour behind what is in a lane, within so many frames.
  func background(of lane: Int, level: Int) -> String {
    let colors = [theme.background, theme.band]
    return colors[(lane + level) % 2]
  }

  // MARK: - Lanes

  /// Draws the bands and names of the lanes.
  func addLanes(to canvas: inout Canvas) {
    for (index, lane) in layout.lanes.enumerated() {
      canvas.add(
        fill: background(of: index, level: 0),
        in: Rectangle(
          x: places.lowerBound, y: top + lane.top, width: places.length, height: lane.height))
    }
  }

  /// Draws the names of the lanes.
  func addHeaders(to canvas: inout Canvas, width: Double) {
    for lane in layout.lanes {
      let height = TextMeasure.height(
        ofLines: lane.titleLines.count, size: TimelineLayout.Size.header)
      var rectangle = Rectangle(
        x: places.lowerBound + 4, y: top + lane.top + TimelineLayout.Size.padding, width: width,
        height: height)
      canvas.add(
        text: lane.titleLines, in: rectangle,
        .init(size: TimelineLayout.Size.header, color: theme.text, isBold: true), .left,
        id: lane.lane.id)
      guard !lane.detailLines.isEmpty else { continue }
      rectangle.y += height
      rectangle.height = TextMeasure.height(
        ofLines: lane.detailLines.count, size: TimelineLayout.Size.detail)
      canvas.add(
        text: lane.detailLines, in: rectangle,
        .init(size: TimelineLayout.Size.detail, color: theme.mutedText))
    }
  }

  // MARK: - Those who take part from other lanes

  /// Draws lines from items to the lanes of the others who take part, with dots at their ends.
  func addGuests(to canvas: inout Canvas) {
    for placed in layout.items {
      let guests = plan.guests[placed.unit.item]
      guard !guests.isEmpty else { continue }
      let color = looks[placed.unit.item].color(theme)
      let x = place(ofLinesOf: placed.unit)
      let ends = guests.map { top + layout.lanes[$0].top + TimelineLayout.Size.guests / 2 + 1 }
      let middle = top + placed.middle
      canvas.add(
        line: theme.timelineFaint(color), at: x, from: min(ends.min() ?? middle, middle),
        to: max(ends.max() ?? middle, middle))
      for end in ends {
        canvas.add(
          box: Rectangle(around: Point(x, end), width: 5, height: 5),
          ["shape": "ellipse", "style": "filled", "fillcolor": .text(color), "penwidth": 0])
      }
    }
  }

  /// Returns where upright lines meet an item: at its mark, or where its bar begins.
  func place(ofLinesOf unit: TimelineUnit) -> Double {
    let core = unit.shape.core
    return unit.shape.isMark ? (core.lowerBound + core.upperBound) / 2 : core.lowerBound + 1
  }
}
