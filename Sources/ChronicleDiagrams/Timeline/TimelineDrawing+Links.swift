// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// What an event does to a relation.
enum TimelineLink: String, Hashable, CaseIterable {
  case begins, changes, ends

  /// Returns the relations to which an event does it.
  func targets(of event: Event) -> [Reference] {
    switch self {
    case .begins: event.begins
    case .changes: event.changes
    case .ends: event.ends
    }
  }

  /// The arrow that tells it.
  private var arrow: DOTValue {
    switch self {
    case .begins: "normal"
    case .changes: "odot"
    case .ends: "tee"
    }
  }

  /// Characters that resemble the line.
  var glyph: String {
    switch self {
    case .begins: "─▶"
    case .changes: "─○"
    case .ends: "─┤"
    }
  }

  /// Returns how Graphviz draws the line.
  func attributes(_ theme: Theme) -> DOTAttributes {
    [
      "color": .text(theme.mutedText), "penwidth": 0.6, "arrowhead": arrow, "arrowsize": 0.5,
    ]
  }
}

extension TimelineDrawing {
  /// A line from an event to a relation.
  struct Link {
    let kind: TimelineLink
    let event: TimelineItem
    let relation: TimelineItem
    let id: String
  }

  /// The lines from events to the relations that they begin, change and end.
  var links: [Link] {
    var links: [Link] = []
    for item in content.items {
      guard let event = item.shown.event else { continue }
      for kind in TimelineLink.allCases {
        for target in kind.targets(of: event) {
          guard let relation = content.item(target.value) else { continue }
          links.append(
            Link(kind: kind, event: item, relation: relation, id: "link-\(links.count + 1)"))
        }
      }
    }
    return links
  }

  /// Draws the lines.
  func addLinks(to canvas: inout Canvas) {
    let places = Dictionary(
      layout.items.map { ($0.unit.item, $0) }, uniquingKeysWith: { first, _ in first })
    for link in links {
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
