// SPDX-License-Identifier: MIT

import Graphviz

/// A picture on its page: the heading above it, the sources below.
struct Frame {
  let heading: Heading
  /// The list of sources, a line each.
  var notes: [String] = []
  let theme: Theme

  /// The room around everything in points.
  private static let margin = 18.0
  /// The least width of a page, so that the heading has room.
  private static let leastWidth = 560.0
  private static let noteSize = 9.0

  /// A page, and where on it the picture is.
  struct Page {
    var graph: DOTGraph
    /// The upper left corner of the picture.
    let origin: Point
    let size: Size

    /// Returns a point of the picture as Graphviz counts, from the lower left corner of the page.
    func place(_ point: Point) -> Point {
      Point(point.x + origin.x, size.height - point.y - origin.y)
    }
  }

  /// Returns the page of a picture of some size, which is drawn from a given corner on.
  func page(
    named name: String, around content: Size, _ draw: (inout Canvas, Point) -> Void
  ) -> Page {
    let inner = max(content.width, Self.leastWidth)
    let width = inner + 2 * Self.margin
    var canvas = Canvas(theme: theme)
    let corner = Point(Self.margin, Self.margin)
    let height = canvas.add(heading, at: corner, width: inner, theme: theme)
    let origin = Point(
      Self.margin + (inner - content.width) / 2, Self.margin + height + (content.height > 0 ? 14 : 0))
    draw(&canvas, origin)
    var bottom = origin.y + content.height
    if !notes.isEmpty { bottom += 16 }
    for note in notes {
      bottom += canvas.add(
        paragraph: note, at: Point(Self.margin, bottom), width: inner,
        Canvas.Font(size: Self.noteSize, color: theme.mutedText))
    }
    let size = Size(width: width, height: bottom + Self.margin)
    Self.hold(size, &canvas)
    let graph = canvas.graph(
      named: name, width: size.width, height: size.height, background: theme.background)
    return Page(graph: graph, origin: origin, size: size)
  }

  /// Graphviz cuts a page down to what stands on it, so that something must stand at its corners.
  private static func hold(_ size: Size, _ canvas: inout Canvas) {
    for corner in [Point(0, 0), Point(size.width, size.height)] {
      canvas.add(
        box: Rectangle(x: corner.x, y: corner.y, width: 0, height: 0),
        ["shape": "point", "style": "invis"])
    }
  }
}
