// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// An actor and those around it on a canvas.
struct EgoDrawing {
  private static let textGap = 6.0

  private let circle: EgoCircle
  private let theme: Theme
  private let kinds: KindTable
  private let egoBox: ActorBox
  private let entries: [EgoEntry]
  private let layout: EgoLayout
  private let rings: EgoRings

  init(
    of circle: EgoCircle, in kinds: KindTable, _ options: DiagramOptions, _ words: TieWords,
    notes: inout SourceNotes?
  ) {
    self.circle = circle
    self.kinds = kinds
    theme = options.theme
    let box = { (actor: Actor, size: Double) in
      ActorBox(
        of: actor, in: kinds, theme: options.theme, size: size,
        isDoubtful: circle.possibleActors.contains(actor.id.value))
    }
    egoBox = box(circle.ego, 13)
    var entries: [EgoEntry] = []
    for neighbour in circle.neighbours {
      entries.append(
        EgoEntry(
          of: neighbour, box: box(neighbour.actor, 10), among: circle.neighbours.count,
          options.theme, words, notes: &notes))
    }
    self.entries = entries
    layout = EgoLayout(
      heights: entries.map(\.height), ranks: entries.map(\.neighbour.rank),
      around: (egoBox.width, egoBox.height))
    rings = EgoRings(of: circle, entries, layout) { box($0, 9) }
  }

  /// The ids of the lines between others, by their place among them; nothing for one that is not
  /// drawn, as it would run through names.
  var otherIDs: [String?] {
    let near = Set(circle.neighbours.map(\.actor.id.value))
    return circle.others.enumerated().map { number, bundle in
      let isChord = near.contains(bundle.source) && near.contains(bundle.target)
      return isChord || rings.isDrawn(bundle) ? circle.id(ofOther: number) : nil
    }
  }

  /// Returns the picture below its heading.
  func graph(heading: Heading, notes: [String]) -> DOTGraph {
    let extents = (left: extent(isRight: false), right: extent(isRight: true))
    let width =
      rings.width(isRight: false) + extents.left + extents.right + rings.width(isRight: true)
    var page = Page(heading, width: width, theme: theme)
    let middle = Point(
      page.left + max(0, page.width - width) / 2 + rings.width(isRight: false) + extents.left,
      page.top + max(layout.half, rings.rise))
    addChords(around: middle, to: &page.canvas)
    egoBox.add(to: &page.canvas, at: middle, ["penwidth": 2])
    var number = 0
    for (entry, place) in zip(entries, layout.places) {
      add(entry, at: place, around: middle, to: &page.canvas)
      addSpokes(to: entry, at: place, around: middle, number: &number, &page.canvas)
    }
    rings.add(to: &page.canvas, around: middle, extents: extents, theme)
    return page.graph(
      named: "ego", bottom: middle.y + max(layout.half, rings.fall), notes: notes,
      isLinesFirst: true)
  }

  /// Returns how far names and texts reach to a side.
  private func extent(isRight: Bool) -> Double {
    zip(entries, layout.places).filter { $1.isRight == isRight }.map { entry, place in
      abs(place.x) + entry.box.width + Self.textGap + entry.textWidth
    }.max() ?? egoBox.width / 2
  }

  // MARK: - Neighbours

  private func add(
    _ entry: EgoEntry, at place: EgoLayout.Place, around middle: Point, to canvas: inout Canvas
  ) {
    let side = place.isRight ? 1.0 : -1.0
    let center = middle.moved(place.x + side * entry.box.width / 2, place.y)
    entry.box.add(to: &canvas, at: center)
    let start = place.x + side * (entry.box.width + Self.textGap)
    let left = middle.x + (place.isRight ? start : start - entry.textWidth)
    var y = middle.y + place.y - entry.textHeight / 2
    for line in entry.lines {
      let height = TextMeasure.height(ofLines: 1, size: EgoEntry.textSize)
      canvas.add(
        text: [line.text],
        in: Rectangle(x: left, y: y, width: entry.textWidth, height: height),
        .init(size: EgoEntry.textSize, color: line.color), place.isRight ? .left : .right)
      y += height
    }
  }

  /// Draws the lines to the middle, beside each other if there are several.
  private func addSpokes(
    to entry: EgoEntry, at place: EgoLayout.Place, around middle: Point, number: inout Int,
    _ canvas: inout Canvas
  ) {
    let bundles = entry.neighbour.bundles
    let step = min(7, entry.box.height / Double(max(bundles.count, 1)))
    for (index, bundle) in bundles.enumerated() {
      number += 1
      let shift = (Double(index) - Double(bundles.count - 1) / 2) * step
      let outer = middle.moved(place.x, place.y + shift)
      let inner = edge(towards: outer, from: middle)
      let isOutward = bundle.source == circle.ego.id.value
      let attributes = bundle.attributes(theme: theme, in: kinds)
      let (hasTail, hasHead) = Canvas.arrows(of: attributes)
      canvas.add(
        line: Curve(through: isOutward ? [inner, outer] : [outer, inner]), id: "tie-\(number)",
        from: isOutward ? egoBox.id : entry.box.id, to: isOutward ? entry.box.id : egoBox.id,
        ends: .init(hasHead: hasHead, hasTail: hasTail), attributes)
    }
  }

  /// Returns where a line from the middle to a point leaves the box in the middle.
  private func edge(towards point: Point, from middle: Point) -> Point {
    let (dx, dy) = (point.x - middle.x, point.y - middle.y)
    let (width, height) = (egoBox.width / 2, egoBox.height / 2)
    let isRound = ActorClass(of: circle.ego, in: kinds) == .person
    let part =
      isRound
      ? 1 / ((dx / width) * (dx / width) + (dy / height) * (dy / height)).squareRoot()
      : min(width / max(abs(dx), 0.01), height / max(abs(dy), 0.01))
    return middle.moved(dx * min(part, 0.9), dy * min(part, 0.9))
  }

  // MARK: - Lines between neighbours

  /// Draws a thin line for each pair of neighbours that something ties.
  private func addChords(around middle: Point, to canvas: inout Canvas) {
    let indices = Dictionary(
      entries.enumerated().map { ($1.neighbour.actor.id.value, $0) }
    ) { first, _ in first }
    for (number, bundle) in circle.others.enumerated() {
      guard let source = indices[bundle.source], let target = indices[bundle.target] else {
        continue
      }
      var attributes: DOTAttributes = [
        "color": .text(bundle.look.color(theme: theme) + "70"), "penwidth": 0.6,
      ]
      if bundle.look.line == "– – –" || bundle.look.status != .actual {
        attributes["style"] = "dashed"
      }
      canvas.add(
        line: chord(layout.places[source], layout.places[target], around: middle),
        id: circle.id(ofOther: number),
        from: entries[source].box.id, to: entries[target].box.id, attributes)
    }
  }

  /// Returns a line that leaves and arrives level, and keeps clear of the middle if it can.
  private func chord(
    _ first: EgoLayout.Place, _ second: EgoLayout.Place, around middle: Point
  ) -> Curve {
    let isAbove = first.y + second.y < 0
    let shifts = stride(from: 0.0, through: layout.half + egoBox.height, by: 8).flatMap { shift in
      shift == 0 ? [0] : isAbove ? [-shift, shift] : [shift, -shift]
    }
    let curves = shifts.lazy.map { chord(first, second, shift: $0) }
    let found = curves.first { isClear($0) } ?? chord(first, second, shift: 0)
    return Curve(points: found.points.map { middle.moved($0.x, $0.y) })
  }

  /// Returns a line seen from the middle, its middle part moved down.
  private func chord(
    _ first: EgoLayout.Place, _ second: EgoLayout.Place, shift: Double
  ) -> Curve {
    let pull = first.isRight == second.isRight ? 0.45 : 0.3
    let bound = layout.half
    let level = { (y: Double) in min(max(y + shift, -bound), bound) }
    return Curve(points: [
      Point(first.x, first.y), Point(first.x * pull, level(first.y)),
      Point(second.x * pull, level(second.y)), Point(second.x, second.y),
    ])
  }

  /// Returns whether a line seen from the middle does not touch the box there.
  private func isClear(_ curve: Curve) -> Bool {
    let box = Rectangle(
      around: Point(0, 0), width: egoBox.width + 8, height: egoBox.height + 8)
    return !stride(from: 0.0, through: 1, by: 1 / 32).contains { part in
      let point = Self.point(of: curve, at: part)
      return point.x > box.x && point.x < box.right && point.y > box.y && point.y < box.bottom
    }
  }

  /// Returns a point of a single Bézier curve, by de Casteljau's construction.
  private static func point(of curve: Curve, at part: Double) -> Point {
    var points = curve.points
    while points.count > 1 {
      points = zip(points, points.dropFirst()).map { Curve.between($0, $1, part) }
    }
    return points[0]
  }
}
