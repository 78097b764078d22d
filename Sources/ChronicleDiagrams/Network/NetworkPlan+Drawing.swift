// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

extension NetworkPlan {
  /// Draws actors and lines from a corner on.
  func draw(on canvas: inout Canvas, from origin: Point) {
    for (box, rectangle) in zip(boxes, rectangles) {
      canvas.add(
        box: rectangle.moved(origin.x, origin.y), id: box.id.text, label: "", box.attributes)
    }
    for (number, line) in lines.enumerated() {
      let (hasTail, hasHead) = Canvas.arrows(of: line.attributes)
      canvas.add(
        line: curves[number].moved(origin.x, origin.y),
        id: "tie-\(number + 1)", from: line.bundle.source.text, to: line.bundle.target.text,
        ends: Canvas.Ends(hasHead: hasHead, hasTail: hasTail), line.attributes)
      if let place = labels[number], let label = line.label {
        canvas.add(
          label: label.markup, ofLine: "tie-\(number + 1)", at: place.moved(origin.x, origin.y),
          size: TieLabel.fontSize)
      }
    }
  }

  /// Returns the groups as Graphviz' clusters, with places on a page of some height.
  func clusters(from origin: Point, height: Double, theme: Theme) -> [DOTGraph.Subgraph] {
    zip(groups, zip(groupRectangles, groupLabels)).map { group, boxes in
      let (box, label) = boxes
      // Graphviz counts y upwards from the bottom of the page.
      let place: (Point) -> Point = { Point($0.x + origin.x, height - $0.y - origin.y) }
      let low = place(Point(box.x, box.bottom))
      let high = place(Point(box.right, box.y))
      var attributes = ActorGroup.attributes(of: group, theme: theme)
      let ends = [low.x, low.y, high.x, high.y].map(Canvas.text).joined(separator: ",")
      attributes["bb"] = .text(ends)
      let middle = place(label.center)
      attributes["lp"] = .text("\(Canvas.text(middle.x)),\(Canvas.text(middle.y))")
      return DOTGraph.Subgraph(
        name: "cluster_\(group.name)", attributes, nodes: group.members.map(\.text))
    }
  }
}

extension ActorGroup {
  /// Returns how Graphviz draws the box of a group, but for its place.
  static func attributes(of group: ActorGroup, theme: Theme) -> DOTAttributes {
    let label = HTMLText(
      group.label, .init(color: theme.mutedText, size: Int(NetworkPlan.groupFontSize), isBold: true)
    )
    return [
      "id": .text("group-\(group.name)"),
      "label": .html(HTMLLabel(HTMLTable(rows: [[HTMLTable.Cell(label)]], padding: 0))),
      "style": "rounded", "color": .text(theme.mutedText), "penwidth": 1, "labeljust": "l",
      "fontname": .text(theme.font), "margin": 14,
    ]
  }
}
