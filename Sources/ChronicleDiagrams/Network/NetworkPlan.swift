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
    zip(lines, labels).count { $0.labelSize != nil && $1 == nil }
  }

  static let groupFontSize = 11.0
  private var placement: EnginePlacement
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

  /// Places everything; actors that nothing ties stand in rows below.
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
    let groupNumbers = groups.map { group in group.members.compactMap { numbers[$0] } }
    let grouped = Set(groupNumbers.joined())
    let tied = Set(springs.flatMap { [$0.first, $0.second] })
    let main = boxes.indices.filter { tied.contains($0) || grouped.contains($0) }
    let position = Dictionary(
      main.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let layout = GroupLayout(scale: scale, gap: gap)
    let places = try layout.places(
      of: main.map { sizes[$0] },
      springs.compactMap { spring in
        guard let first = position[spring.first], let second = position[spring.second] else {
          return nil
        }
        return Spring(first: first, second: second, length: spring.length)
      },
      in: zip(groups, groupNumbers).map { group, members in
        GroupLayout.Group(
          members: members.compactMap { position[$0] }, labelSize: Self.labelSize(of: group))
      },
      by: &placement)
    var centres = Array(repeating: Point(0, 0), count: boxes.count)
    for (index, box) in main.enumerated() { centres[box] = places.centres[index] }
    size = places.size
    groupRectangles = places.groups
    let loose = boxes.indices.filter { position[$0] == nil }
    let rows = ShelfPacking(gap: gap * 0.6).corners(
      of: loose.map { sizes[$0] }, width: max(places.size.width, 500))
    let top = main.isEmpty ? 0 : places.size.height + gap * 1.5
    for (index, box) in loose.enumerated() {
      centres[box] = rows.corners[index].moved(sizes[box].width / 2, sizes[box].height / 2 + top)
    }
    rectangles = zip(centres, sizes).map {
      Rectangle(around: $0, width: $1.width, height: $1.height)
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
      guard let source = numbers[line.bundle.source], let target = numbers[line.bundle.target]
      else { continue }
      let pair = [min(source, target), max(source, target)]
      if lengths[pair] == nil { pairs.append(pair) }
      let ends = pair.reduce(0) { $0 + (boxes[$1].size.width + boxes[$1].size.height) / 4 }
      let room = line.labelSize.map { 36 + $0.width * 0.6 + $0.height * 0.6 } ?? 48
      lengths[pair] = max(lengths[pair] ?? 0, ends + room)
    }
    return pairs.map { Spring(first: $0[0], second: $0[1], length: lengths[$0] ?? 0) }
  }

  private mutating func placeLabels() {
    var placer = LabelPlacer(curves: curves, obstacles: rectangles + groupLabels)
    let labelled = lines.enumerated().compactMap { number, line in
      line.labelSize.map { LabelPlacer.Labelled(line: number, size: $0) }
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
      guard let place, let size = line.labelSize else { return nil }
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
