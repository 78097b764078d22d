// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// Where everything in a network is: actors, lines, labels, boxes.
struct NetworkPlan {
  let boxes: [NetworkActor]
  let lines: [TieLine]
  let groups: [ActorGroup]
  /// The actors, in the order of the boxes.
  private(set) var rectangles: [Rectangle] = []
  private(set) var groupRectangles: [Rectangle] = []
  private(set) var curves: [Curve] = []
  /// The middles of labels; nothing where there is none.
  private(set) var labels: [Point?] = []
  private(set) var size = Size(width: 0, height: 0)

  /// The number of labels that found no room.
  var homelessLabels: Int {
    zip(lines, labels).count { $0.label != nil && $1 == nil }
  }

  static let groupFontSize = 11.0
  private var placement: EnginePlacement
  /// How much longer than usual lines of pairs are.
  private var stretch: [[Int]: Double] = [:]
  private let numbers: [Identifier: Int]

  init(
    boxes: [NetworkActor], lines: [TieLine], groups: [ActorGroup], engine: LayoutEngine?
  ) {
    placement = EnginePlacement(engine: engine)
    self.boxes = boxes
    self.lines = lines
    self.groups = groups
    numbers = Dictionary(
      boxes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Placing

  /// Places everything.
  mutating func place(scale: Double) throws(GraphvizError) {
    try placeBoxes(scale: scale)
    let outlines = zip(rectangles, boxes).map { Outline(rectangle: $0, shape: $1.actorClass) }
    let ends = lines.map { line in
      LineRouter.Ends(
        first: numbers[line.bundle.source] ?? 0, second: numbers[line.bundle.target] ?? 0)
    }
    curves = LineRouter(around: outlines, groupLabels).curves(of: ends)
    placeLabels()
    fit()
  }

  private mutating func placeBoxes(scale: Double) throws(GraphvizError) {
    let sizes = boxes.map(\.size)
    let places = try GroupLayout(scale: scale, gap: gap).places(
      of: sizes, springs,
      in: groups.map { group in
        GroupLayout.Group(
          members: group.members.compactMap { numbers[$0] }, labelSize: Self.labelSize(of: group))
      },
      by: &placement)
    size = places.size
    groupRectangles = places.groups
    rectangles = zip(places.centres, sizes).map {
      Rectangle(around: $0, width: $1.width, height: $1.height)
    }
  }

  /// Asks for more room between the pairs whose labels found none.
  mutating func lengthenHomeless() {
    for (line, label) in zip(lines, labels) where label == nil && line.label != nil {
      guard let pair = pair(of: line) else { continue }
      stretch[pair] = (stretch[pair] ?? 1) * 1.25
    }
  }

  /// The room between boxes: less if there are many.
  private var gap: Double { boxes.count <= 60 ? 26 : 14 }

  static func labelSize(of group: ActorGroup) -> Size {
    Size(
      width: TextMeasure.width(of: group.label, size: groupFontSize, isBold: true) + 8,
      height: groupFontSize * 1.2 + 4)
  }

  /// A spring for each pair that is tied, long enough for its labels.
  private var springs: [Spring] {
    var lengths: [[Int]: Double] = [:]
    var pairs: [[Int]] = []
    for line in lines {
      guard let pair = pair(of: line) else { continue }
      if lengths[pair] == nil { pairs.append(pair) }
      let ends = pair.reduce(0) { $0 + (boxes[$1].size.width + boxes[$1].size.height) / 4 }
      let room =
        (line.label?.size).map { 36 + $0.width * 0.6 + $0.height * 0.6 }
        ?? (boxes.count <= 60 ? 48 : 30)
      lengths[pair] = max(lengths[pair] ?? 0, ends + room * (stretch[pair] ?? 1))
    }
    return pairs.map { Spring(first: $0[0], second: $0[1], length: lengths[$0] ?? 0) }
  }

  private func pair(of line: TieLine) -> [Int]? {
    guard let source = numbers[line.bundle.source], let target = numbers[line.bundle.target]
    else { return nil }
    return [min(source, target), max(source, target)]
  }

  private mutating func placeLabels() {
    var placer = LabelPlacer(curves: curves, obstacles: rectangles + groupLabels)
    let labelled = lines.enumerated().compactMap { number, line in
      (line.label?.size).map { LabelPlacer.Labelled(line: number, size: $0) }
    }
    labels = Array(repeating: nil, count: lines.count)
    for (label, place) in zip(labelled, placer.places(of: labelled)) { labels[label.line] = place }
  }

  /// Where the labels of groups are: in their upper left corners.
  var groupLabels: [Rectangle] {
    zip(groups, groupRectangles).map { group, box in
      let size = Self.labelSize(of: group)
      return Rectangle(x: box.x + 6, y: box.y + 4, width: size.width, height: size.height)
    }
  }

  // MARK: - Fitting

  /// Moves everything so that the upper left corner of all that is drawn is the origin.
  private mutating func fit() {
    let labelBoxes = zip(lines, labels).compactMap { line, place -> Rectangle? in
      guard let place, let size = line.label?.size else { return nil }
      return Rectangle(around: place, width: size.width, height: size.height)
    }
    let lineBoxes = curves.flatMap { curve in
      curve.samples(16).map { Rectangle(around: $0, width: 4, height: 4) }
    }
    guard let whole = Rectangle(around: rectangles + groupRectangles + labelBoxes + lineBoxes)
    else { return }
    let (dx, dy) = (-whole.x, -whole.y)
    rectangles = rectangles.map { $0.moved(dx, dy) }
    groupRectangles = groupRectangles.map { $0.moved(dx, dy) }
    curves = curves.map { $0.moved(dx, dy) }
    labels = labels.map { $0?.moved(dx, dy) }
    size = Size(width: whole.width, height: whole.height)
  }
}
