// SPDX-License-Identifier: MIT

extension TimelineDrawing {
  /// Draws the labels, which hide what lies behind them.
  func addLabels(to canvas: inout Canvas) {
    for placed in layout.items {
      let label = placed.unit.label
      let rectangle = Rectangle(
        x: placed.unit.labelPlace, y: top + placed.middle - label.height / 2, width: label.width,
        height: label.height
      ).moved(
        down: placed.unit.side == .below ? (placed.unit.markHeight + label.height) / 2 - 1 : 0)
      if placed.unit.side != .inside {
        let level = placed.level + (placed.unit.isFramed ? 1 : 0)
        canvas.add(fill: background(of: placed.lane, level: level), in: rectangle)
      }
      addTexts(of: label, isFaint: looks[placed.unit.item].isFaint, in: rectangle, to: &canvas)
    }
  }

  private func addTexts(
    of label: ItemLabel, isFaint: Bool, in rectangle: Rectangle, to canvas: inout Canvas
  ) {
    let color = isFaint ? theme.mutedText : theme.text
    let height = TextMeasure.height(ofLines: label.lines.count, size: ItemLabel.size)
    let width = TextMeasure.width(of: label.lines, size: ItemLabel.size) + 3
    canvas.add(
      text: label.lines,
      in: Rectangle(x: rectangle.x, y: rectangle.y, width: width, height: height),
      .init(size: ItemLabel.size, color: color, isStruck: label.isStruck))
    guard !label.details.isEmpty else { return }
    let x = rectangle.x + (label.isInline ? label.detailOffset : 0)
    let y = rectangle.y + (label.isInline ? 0.5 : height)
    canvas.add(
      text: label.details,
      in: Rectangle(
        x: x, y: y, width: rectangle.right - x + 2,
        height: label.isInline ? height : rectangle.bottom - y),
      .init(size: ItemLabel.detailSize, color: theme.mutedText))
  }
}

extension Rectangle {
  /// Returns the rectangle so far further down.
  func moved(down distance: Double) -> Rectangle {
    Rectangle(x: x, y: y + distance, width: width, height: height)
  }
}
