// SPDX-License-Identifier: MIT

import Graphviz

/// A picture of a known size on its page: the heading above it, the sources below.
struct Frame {
  let heading: Heading
  /// The list of sources, a line each.
  var notes: [String] = []
  let theme: Theme

  /// A page, and where on it the picture is.
  struct Sheet {
    var graph: DOTGraph
    /// The upper left corner of the picture.
    let origin: Point
    /// The height of the page.
    let height: Double

    /// Returns a point of the picture as Graphviz counts, from the lower left corner of the page.
    func place(_ point: Point) -> Point {
      Point(point.x + origin.x, height - point.y - origin.y)
    }
  }

  /// Returns the page of a picture of some size, which is drawn from a given corner on, in the middle
  /// between left and right.
  func page(
    named name: String, around content: Size, _ draw: (inout Canvas, Point) -> Void
  ) -> Sheet {
    var page = Page(heading, width: content.width, theme: theme)
    let origin = Point(page.left + (page.width - content.width) / 2, page.top)
    draw(&page.canvas, origin)
    let graph = page.graph(named: name, bottom: origin.y + content.height, notes: notes)
    return Sheet(graph: graph, origin: origin, height: Self.height(of: graph))
  }

  private static func height(of graph: DOTGraph) -> Double {
    guard case .text(let bounds) = graph.attributes["bb"] else { return 0 }
    return bounds.split(separator: ",").last.flatMap { Double($0) } ?? 0
  }
}
