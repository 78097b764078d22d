// SPDX-License-Identifier: MIT

import Graphviz

/// The parts of a drawing that must not lie on each other.
struct LegibilityScene {
  /// So little overlap is none: places are rounded.
  static let tolerance = 0.5

  /// A node that counts, by its place in the drawing.
  struct Node {
    let index: Int
    let shape: ConvexShape
  }

  let drawing: Drawing
  let nodes: [Node]
  let texts: [Drawing.Text]
  let nodeGrid: LegibilityGrid
  let textGrid: LegibilityGrid
  private let textBoxes: [Drawing.Rectangle]

  init(of drawing: Drawing) {
    self.drawing = drawing
    nodes = drawing.nodes.enumerated().compactMap { index, node in
      guard node.isVisible, !node.isDecoration else { return nil }
      return ConvexShape(node.outline).map { Node(index: index, shape: $0) }
    }
    texts = drawing.texts.filter { !$0.isBlank }
    textBoxes = texts.map(\.rectangle)
    nodeGrid = LegibilityGrid(nodes.map(\.shape.box))
    textGrid = LegibilityGrid(textBoxes)
  }

  // MARK: - Overlaps

  func textsOnTexts() -> [LegibilityReport.Finding] {
    pairs(in: textGrid) { first, second in
      // Graphviz puts the fonts of one line side by side with widths in whole points.
      let isOneLabel = texts[first].owner == texts[second].owner
      return textBoxes[first].overlaps(
        textBoxes[second], byMoreThan: isOneLabel ? 2 * Self.tolerance : Self.tolerance)
    }.map { first, second in
      finding(part(of: texts[first]), part(of: texts[second]), at: textBoxes[first].center)
    }
  }

  func textsOnNodes() -> [LegibilityReport.Finding] {
    var findings: [LegibilityReport.Finding] = []
    for (index, text) in texts.enumerated() {
      let shape = ConvexShape(textBoxes[index])
      var covered: [Int] = []
      nodeGrid.forEach(touching: shape.box) { place in
        guard !isText(index, of: nodes[place]) else { return }
        if shape.depth(in: nodes[place].shape) > Self.tolerance { covered.append(place) }
      }
      findings += covered.sorted().map {
        finding(part(of: text), part(of: nodes[$0]), at: shape.box.center)
      }
    }
    return findings
  }

  /// Whether a text belongs to a node: as its label, or as decoration that stands wholly in it, such
  /// as the words in a bar.
  func isText(_ text: Int, of node: Node) -> Bool {
    guard case .node(let owner) = texts[text].owner, owner != node.index else {
      return texts[text].owner == .node(node.index)
    }
    return drawing.nodes[owner].isDecoration
      && node.shape.box.grown(by: Self.tolerance).holds(textBoxes[text])
  }

  func nodesOnNodes() -> [LegibilityReport.Finding] {
    pairs(in: nodeGrid) { first, second in
      nodes[first].shape.depth(in: nodes[second].shape) > Self.tolerance
    }.map { first, second in
      finding(part(of: nodes[first]), part(of: nodes[second]), at: nodes[first].shape.box.center)
    }
  }

  /// Returns the pairs of touching boxes that fit a condition, in order.
  private func pairs(
    in grid: LegibilityGrid, where isCounted: (Int, Int) -> Bool
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    grid.forEachPair { first, second in
      if isCounted(first, second) { pairs.append((first, second)) }
    }
    return pairs.sorted { $0 < $1 }
  }

  // MARK: - What is cut off

  func cutOff(by page: Drawing.Rectangle) -> [LegibilityReport.Finding] {
    let room = page.grown(by: Self.tolerance)
    let hiddenTexts = texts.indices.filter {
      !room.holds(textBoxes[$0]) || reachesOutOfNode(texts[$0], textBoxes[$0])
    }
    let hiddenNodes = nodes.filter { !room.holds($0.shape.box) }
    return hiddenTexts.map { finding(part(of: texts[$0]), at: textBoxes[$0].center) }
      + hiddenNodes.map { finding(part(of: $0), at: $0.shape.box.center) }
  }

  /// Whether a text stands in its node and is larger: a node of fixed size does not grow with it.
  ///
  /// A text whose middle is beside its node is a label outside of it. Graphviz puts tables into nodes
  /// by whole points, so that much more is allowed.
  private func reachesOutOfNode(_ text: Drawing.Text, _ box: Drawing.Rectangle) -> Bool {
    guard case .node(let index) = text.owner else { return false }
    let room = drawing.nodes[index].rectangle
    let middle = Drawing.Rectangle(center: box.center, width: 0, height: 0)
    return room.holds(middle) && !room.grown(by: 2 * Self.tolerance).holds(box)
  }

  // MARK: - Findings

  func part(of text: Drawing.Text) -> LegibilityReport.Part {
    .init(id: drawing.name(of: text.owner), text: text.text)
  }

  func part(of node: Node) -> LegibilityReport.Part {
    .init(id: drawing.name(of: .node(node.index)), text: nil)
  }

  func finding(_ parts: LegibilityReport.Part..., at place: Drawing.Point)
    -> LegibilityReport.Finding
  {
    .init(parts: parts, place: place)
  }
}

extension Drawing.Node {
  /// Whether it means nothing by itself.
  var isDecoration: Bool { classes.contains("decoration") }
}

extension Drawing.Rectangle {
  /// Returns the rectangle grown by a margin on every side.
  func grown(by margin: Double) -> Drawing.Rectangle {
    .init(
      left: left - margin, bottom: bottom - margin, right: right + margin, top: top + margin)
  }

  /// Whether another rectangle is wholly within.
  func holds(_ other: Drawing.Rectangle) -> Bool {
    left <= other.left && other.right <= right && bottom <= other.bottom && other.top <= top
  }
}
