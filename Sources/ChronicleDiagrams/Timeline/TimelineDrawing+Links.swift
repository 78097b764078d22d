// SPDX-License-Identifier: MIT

extension TimelineDrawing {
  /// Draws the lines.
  func addLinks(to canvas: inout Canvas) {
    let places = Dictionary(
      layout.items.map { ($0.unit.item, $0) }, uniquingKeysWith: { first, _ in first })
    for link in links.shown {
      guard let event = places[link.event.index], let relation = places[link.relation.index] else {
        continue
      }
      let (from, to) = (core(of: event), core(of: relation))
      let isBelow = from.center.y < to.center.y
      let start = Point(place(ofLinesOf: event.unit), isBelow ? from.bottom : from.y)
      let end = Point(
        target(of: link.kind, from: start.x, on: relation.unit.shape.core),
        isBelow ? to.y : to.bottom)
      let middle = (start.y + end.y) / 2
      canvas.add(
        line: Curve(points: [start, Point(start.x, middle), Point(end.x, middle), end]),
        id: link.id, from: link.event.elementID, to: link.relation.elementID,
        ends: .init(hasHead: true), link.kind.attributes(theme))
    }
  }

  /// Returns where a line meets a bar: at its start, at its end, or where the event is.
  private func target(
    of kind: TimelineLink, from x: Double, on core: ClosedRange<Double>
  ) -> Double {
    switch kind {
    case .begins: core.lowerBound + min(2, core.length / 2)
    case .changes: min(max(x, core.lowerBound), core.upperBound)
    case .ends: core.upperBound - min(2, core.length / 2)
    }
  }
}
