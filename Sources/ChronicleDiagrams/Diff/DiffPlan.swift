// SPDX-License-Identifier: MIT

import Graphviz

/// A line of a picture of differences: whom it ties, how it looks, and what stands at it.
struct DiffLine {
  let tail: Int
  let head: Int
  let attributes: DOTAttributes
  /// What became of the pair, in lines; nothing stands at a line of what held.
  let words: [String]
  let color: String

  static let fontSize = 9.0

  /// The size of the label; nothing for a line without one.
  var labelSize: Size? {
    guard !words.isEmpty else { return nil }
    return Size(
      width: TextMeasure.width(of: words, size: Self.fontSize) + 6,
      height: TextMeasure.height(ofLines: words.count, size: Self.fontSize) + 4)
  }

  /// The label, which hides what is behind it.
  func label(on background: String) -> HTMLLabel {
    let font = HTMLText.Font(color: color, size: Int(Self.fontSize))
    let text = HTMLText(words.joined(separator: "\n"), font)
    return HTMLLabel(HTMLTable(rows: [[.init(text)]], background: background, padding: 1))
  }
}

/// Where everything in a picture of differences is.
struct DiffPlan {
  let rectangles: [Rectangle]
  let curves: [Curve]
  /// The middles of labels; nothing where there is none.
  let labels: [Point?]
  let size: Size

  /// The largest picture that a page still makes readable, in points.
  private static let page = Size(width: 1500, height: 1150)

  /// Places boxes and lines, and makes room until every label has some or the page is full.
  init(
    of boxes: [PanelBox], _ lines: [DiffLine], engine: LayoutEngine?
  ) throws(GraphvizError) {
    var placement = EnginePlacement(engine: engine)
    var scale = 1.0
    var plan = try DiffPlan(of: boxes, lines, &placement, scale: scale)
    while plan.lacksRoom(for: lines), scale < 4 {
      scale *= 1.12
      let larger = try DiffPlan(of: boxes, lines, &placement, scale: scale)
      guard larger.size.width <= Self.page.width, larger.size.height <= Self.page.height else {
        break
      }
      plan = larger
    }
    self = plan
  }

  private func lacksRoom(for lines: [DiffLine]) -> Bool {
    zip(lines, labels).contains { $0.labelSize != nil && $1 == nil }
  }

  private init(
    of boxes: [PanelBox], _ lines: [DiffLine], _ placement: inout EnginePlacement, scale: Double
  ) throws(GraphvizError) {
    let sizes = boxes.map(\.size)
    let layout = BoxLayout(scale: scale, gap: boxes.count <= 60 ? 26 : 14)
    let places = try layout.places(of: sizes, Self.springs(of: lines, boxes), by: &placement)
    let rectangles = zip(places.centres, sizes).map {
      Rectangle(around: $0, width: $1.width, height: $1.height)
    }
    let outlines = zip(rectangles, boxes).map { Outline(rectangle: $0, shape: $1.shape) }
    let curves = LineRouter(around: outlines).curves(
      of: lines.map { .init(first: $0.tail, second: $0.head) })
    let labels = Self.labels(of: lines, curves, rectangles)
    let whole = Self.whole(rectangles, curves, lines, labels)
    self.rectangles = rectangles.map { $0.moved(-whole.x, -whole.y) }
    self.curves = curves.map { $0.moved(-whole.x, -whole.y) }
    self.labels = labels.map { $0?.moved(-whole.x, -whole.y) }
    size = Size(width: whole.width, height: whole.height)
  }

  private static func springs(of lines: [DiffLine], _ boxes: [PanelBox]) -> [Spring] {
    lines.filter { $0.tail != $0.head }.map { line in
      let ends = [line.tail, line.head].reduce(0) {
        $0 + (boxes[$1].size.width + boxes[$1].size.height) / 4
      }
      let room = line.labelSize.map { 36 + ($0.width + $0.height) * 0.6 } ?? 48
      return Spring(
        first: min(line.tail, line.head), second: max(line.tail, line.head), length: ends + room)
    }
  }

  private static func labels(
    of lines: [DiffLine], _ curves: [Curve], _ rectangles: [Rectangle]
  ) -> [Point?] {
    var placer = LabelPlacer(curves: curves, obstacles: rectangles)
    let labelled = lines.enumerated().compactMap { number, line in
      line.labelSize.map { LabelPlacer.Labelled(line: number, size: $0) }
    }
    var labels: [Point?] = Array(repeating: nil, count: lines.count)
    for (label, place) in zip(labelled, placer.places(of: labelled)) { labels[label.line] = place }
    return labels
  }

  /// Returns the rectangle around all that is drawn.
  private static func whole(
    _ rectangles: [Rectangle], _ curves: [Curve], _ lines: [DiffLine], _ labels: [Point?]
  ) -> Rectangle {
    let texts = zip(lines, labels).compactMap { line, place -> Rectangle? in
      guard let place, let size = line.labelSize else { return nil }
      return Rectangle(around: place, width: size.width, height: size.height)
    }
    let points = curves.flatMap { $0.samples(16) }
      .map { Rectangle(around: $0, width: 6, height: 6) }
    return Rectangle(around: rectangles + texts + points)
      ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
  }
}
