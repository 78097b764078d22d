// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

extension TimelineDrawing {
  /// The height of a bar beside which its label stands.
  private static let thinBar = 9.0

  /// Draws the frames around wholes and their parts.
  func addFrames(to canvas: inout Canvas) {
    for placed in layout.items where placed.unit.isFramed {
      let unit = placed.unit
      canvas.add(
        box: Rectangle(
          x: unit.range.lowerBound + 1, y: top + placed.top - 1, width: unit.range.length - 2,
          height: unit.height - 1),
        [
          "style": "filled,rounded", "penwidth": 0.5, "color": .text(theme.timelineRule),
          "fillcolor": .text(background(of: placed.lane, level: placed.level + 1)),
        ])
    }
  }

  /// Draws the marks and bars with their ends.
  func addItems(to canvas: inout Canvas) {
    for placed in layout.items {
      let look = looks[placed.unit.item]
      let (start, end) = (placed.unit.shape.start, placed.unit.shape.end)
      let core = placed.unit.shape.core
      addTail(start, at: core.lowerBound, of: placed, look, to: &canvas)
      addTail(end, at: core.upperBound, of: placed, look, to: &canvas)
      addCore(of: placed, look, to: &canvas)
    }
  }

  private func addCore(
    of placed: TimelineLayout.PlacedItem, _ look: ItemLook, to canvas: inout Canvas
  ) {
    let shape = placed.unit.shape
    let rectangle = core(of: placed)
    let item = content.items[placed.unit.item]
    var attributes =
      shape.isMark
      ? look.markAttributes(theme)
      : look.barAttributes(theme, isEvent: item.shown.form == .event)
    Theme.restyle(&attributes, by: look.rules)
    // So short an outline cannot be dashed, nor doubled.
    let isTiny = !shape.isMark && shape.core.length < 10
    if isTiny { attributes["style"] = "filled" }
    canvas.add(box: rectangle, id: item.elementID, attributes)
    guard look.isDouble, !isTiny else { return }
    attributes["fillcolor"] = .text(shape.isMark ? look.color(theme) : look.tint(theme))
    canvas.add(box: rectangle.grown(by: shape.isMark ? -2.2 : -2), attributes)
  }

  /// Returns where the mark or the bar lies.
  func core(of placed: TimelineLayout.PlacedItem) -> Rectangle {
    let shape = placed.unit.shape
    let middle = top + placed.middle
    let height =
      shape.isMark
      ? shape.core.length : placed.unit.side == .inside ? placed.unit.markHeight - 2 : Self.thinBar
    let isDiamond = shape.isMark && looks[placed.unit.item].sign == .negative
    return Rectangle(
      x: shape.core.lowerBound, y: middle - height / 2, width: shape.core.length, height: height
    ).grown(by: isDiamond ? 1 : shape.isMark && looks[placed.unit.item].sign == .neutral ? -1 : 0)
  }

  // MARK: - Ends

  private func addTail(
    _ tail: ItemShape.Tail, at core: Double, of placed: TimelineLayout.PlacedItem,
    _ look: ItemLook, to canvas: inout Canvas
  ) {
    let middle = top + placed.middle
    switch tail {
    case .none: break
    case .whisker(let place):
      canvas.add(fill: look.color(theme), in: Self.level(from: core, to: place, at: middle))
      canvas.add(
        fill: look.color(theme), in: Rectangle(x: place - 0.5, y: middle - 4, width: 1, height: 8))
    case .soft(let place): addSoft(from: core, to: place, of: placed, look, to: &canvas)
    case .arrow(let place):
      canvas.add(
        line: Curve(through: [Point(core, middle), Point(place, middle)]),
        ends: .init(hasHead: true),
        ["color": .text(look.color(theme)), "penwidth": 1.2, "arrowsize": 0.6])
    case .stub(let place):
      canvas.add(
        line: Curve(through: [Point(core, middle), Point(place, middle)]),
        ["color": .text(look.color(theme)), "style": "dotted", "penwidth": 1.2])
      let width = ItemShape.Size.question
      canvas.add(
        text: ["?"],
        in: Rectangle(
          x: place < core ? place - width : place, y: middle - 6, width: width, height: 12),
        .init(size: 8, color: theme.mutedText), .center)
    }
  }

  private func addSoft(
    from core: Double, to place: Double, of placed: TimelineLayout.PlacedItem, _ look: ItemLook,
    to canvas: inout Canvas
  ) {
    let height = placed.unit.shape.isMark ? 5 : self.core(of: placed).height
    let full = placed.unit.shape.isMark ? look.color(theme) : look.tint(theme)
    let none = background(
      of: placed.lane, level: placed.level + (placed.unit.isFramed ? 1 : 0))
    let colors = place < core ? [none, full] : [full, none]
    canvas.add(
      box: Rectangle(
        x: min(core, place), y: top + placed.middle - height / 2, width: abs(place - core),
        height: height),
      [
        "style": "filled", "penwidth": 0, "gradientangle": 0,
        "fillcolor": .text(colors.joined(separator: ":")),
      ])
  }

  private static func level(from start: Double, to end: Double, at y: Double) -> Rectangle {
    Rectangle(x: min(start, end), y: y - 0.5, width: abs(end - start), height: 1)
  }
}
