// SPDX-License-Identifier: MIT

import Graphviz

/// The axis of a timeline on a canvas: ticks with their labels, grid lines, folds and the horizon.
struct TimelineAxis {
  /// The height of a row of labels.
  private static let row = 12.0
  /// The width of the strip at which a folded gap is cut.
  private static let cut = 5.0

  private let scale: TimeScale
  private let ticks: Ticks
  private let theme: Theme
  /// Where the knowledge ends, and what stands there.
  private let horizon: (place: Double, words: String)?

  init(_ scale: TimeScale, horizon: (day: Double, words: String)?, theme: Theme) {
    self.scale = scale
    self.theme = theme
    ticks = Ticks(of: scale)
    self.horizon = horizon.flatMap { horizon in
      scale.days.contains(horizon.day) ? (scale.place(of: horizon.day), horizon.words) : nil
    }
  }

  /// The height above the lanes.
  var topHeight: Double { (horizon == nil ? 0 : Self.row) + labelHeight }

  /// The height of the rows of labels.
  var labelHeight: Double {
    (ticks.major.contains { $0.context?.isEmpty == false } || !scale.folds.isEmpty ? 2 : 1)
      * Self.row + 3
  }

  // MARK: - Lines

  /// Draws the lines that run through the lanes.
  func addGrid(to canvas: inout Canvas, from top: Double, to bottom: Double) {
    for place in ticks.minor {
      canvas.add(line: theme.grid, at: place, from: top - 3, to: top)
    }
    for tick in ticks.major {
      canvas.add(line: theme.grid, at: tick.place, from: top - labelHeight + 2, to: bottom)
    }
    canvas.add(
      fill: theme.timelineRule,
      in: Rectangle(x: scale.places.lowerBound, y: top - 1, width: scale.places.length, height: 1))
    if let horizon {
      canvas.add(line: theme.text, at: horizon.place, from: top - topHeight + Self.row, to: bottom)
    }
  }

  /// Draws the strips at which gaps are cut, above the bars.
  func addCuts(to canvas: inout Canvas, from top: Double, to bottom: Double) {
    for fold in scale.folds {
      let middle = (fold.places.lowerBound + fold.places.upperBound) / 2
      canvas.add(
        fill: theme.background,
        in: Rectangle(
          x: middle - Self.cut / 2, y: top - 1, width: Self.cut, height: bottom - top + 1))
      for side in [-Self.cut / 2, Self.cut / 2] {
        canvas.add(line: theme.grid, at: middle + side, from: top, to: bottom)
      }
    }
  }

  // MARK: - Labels

  /// Draws the labels above the lanes.
  func addLabels(to canvas: inout Canvas, above top: Double) {
    addTickLabels(to: &canvas, at: top - labelHeight)
    addFolds(to: &canvas, at: top - labelHeight, axis: top - 0.5)
    guard let horizon else { return }
    let width = TextMeasure.width(of: horizon.words, size: Ticks.textSize, isBold: true) + 2
    let isLeft = horizon.place + width > scale.places.upperBound + 20
    let x = isLeft ? horizon.place - width + 1 : horizon.place
    canvas.add(
      text: [horizon.words],
      in: Rectangle(x: x, y: top - topHeight, width: width, height: Self.row),
      .init(size: Ticks.textSize, color: theme.text, isBold: true), isLeft ? .right : .left)
  }

  /// Draws the labels of the ticks from a place downwards.
  func addTickLabels(to canvas: inout Canvas, at top: Double) {
    for tick in ticks.major {
      let rows = [(tick.label, theme.text), (tick.context ?? "", theme.mutedText)]
      for (index, (text, color)) in rows.enumerated() where !text.isEmpty {
        let width = TextMeasure.width(of: text, size: Ticks.textSize) + 2
        canvas.add(
          text: [text],
          in: Rectangle(
            x: tick.place + Ticks.gap, y: top + Double(index) * Self.row, width: width,
            height: Self.row),
          .init(size: Ticks.textSize, color: color))
      }
    }
  }

  /// Draws a zigzag in the axis at each folded gap, and how long the gap is.
  private func addFolds(to canvas: inout Canvas, at top: Double, axis: Double) {
    for fold in scale.folds {
      let middle = (fold.places.lowerBound + fold.places.upperBound) / 2
      let corners = (0...4).map { step in
        Point(middle - 5 + Double(step) * 2.5, axis + (step == 1 ? -4 : step == 3 ? 4 : 0))
      }
      canvas.add(line: Curve(through: corners), ["color": .text(theme.text), "penwidth": 1])
      let words = Self.words(for: fold.days.length)
      canvas.add(
        text: [words],
        in: Rectangle(
          x: fold.places.lowerBound, y: top + 1, width: fold.places.length, height: Self.row),
        .init(size: 7.5, color: theme.mutedText), .center)
    }
  }

  /// Returns how long a folded gap is.
  private static func words(for days: Double) -> String {
    let units = [(365.25, "y"), (30.44, "mo"), (1, "d"), (1.0 / 24, "h")]
    let unit = units.first { days >= $0.0 * 1.5 } ?? units[3]
    return "\(Int((days / unit.0).rounded())) \(unit.1)"
  }
}

extension Canvas {
  /// Adds an upright line below everything that comes later.
  mutating func add(line color: String, at x: Double, from top: Double, to bottom: Double) {
    guard bottom > top else { return }
    add(fill: color, in: Rectangle(x: x - 0.35, y: top, width: 0.7, height: bottom - top))
  }
}
