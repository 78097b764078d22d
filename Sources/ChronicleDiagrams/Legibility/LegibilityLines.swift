// SPDX-License-Identifier: MIT

import Graphviz

/// The edges of a drawing that count, cut into short straight pieces.
struct LegibilityLines {
  /// A line that is within for less has only touched.
  private static let touch = 1.0

  private let scene: LegibilityScene
  private let pieces: [LinePiece]
  private let grid: LegibilityGrid
  /// The ends of each edge, which no crossing lies at.
  private let ends: [[Drawing.Point]]

  init(in scene: LegibilityScene) {
    self.scene = scene
    var pieces: [LinePiece] = []
    var ends: [[Drawing.Point]] = []
    for (index, edge) in scene.drawing.edges.enumerated() {
      let isCounted = edge.isVisible && !edge.classes.contains("decoration")
      let lines = isCounted ? edge.polylines : []
      ends.append(lines.flatMap { [$0.first, $0.last].compactMap(\.self) })
      for line in lines {
        for (start, end) in zip(line, line.dropFirst()) where start != end {
          pieces.append(LinePiece(edge: index, start: start, end: end))
        }
      }
    }
    self.ends = ends
    self.pieces = Self.shortened(pieces)
    grid = LegibilityGrid(self.pieces.map(\.box))
  }

  /// Returns pieces that are no longer than the cells of a grid of them: the box around a long
  /// slanting one would touch most of the picture.
  private static func shortened(_ pieces: [LinePiece]) -> [LinePiece] {
    let limit = LegibilityGrid(pieces.map(\.box)).cellSize
    return pieces.flatMap { piece -> [LinePiece] in
      let (dx, dy) = (piece.end.x - piece.start.x, piece.end.y - piece.start.y)
      let count = Int(min((min(abs(dx), abs(dy)) / limit).rounded(.up), 1000))
      guard count > 1 else { return [piece] }
      let corners = (0...count).map { index in
        let part = Double(index) / Double(count)
        return Drawing.Point(x: piece.start.x + part * dx, y: piece.start.y + part * dy)
      }
      return zip(corners, corners.dropFirst()).map {
        LinePiece(edge: piece.edge, start: $0, end: $1)
      }
    }
  }

  // MARK: - Through nodes and texts

  func throughNodes() -> [LegibilityReport.Finding] {
    met(in: scene.nodeGrid, by: { scene.nodes[$0].shape }).filter { edge, node in
      !isEnd(scene.nodes[node].index, of: edge)
    }.map { edge, node in
      let node = scene.nodes[node]
      return scene.finding(part(of: edge), scene.part(of: node), at: node.shape.box.center)
    }
  }

  /// Texts that stand in a node are left out: an edge is told to run through the node.
  func throughTexts() -> [LegibilityReport.Finding] {
    let shapes = scene.texts.map { ConvexShape($0.rectangle) }
    return met(in: scene.textGrid, by: { shapes[$0] }).filter { edge, text in
      !isOwn(text, of: edge) && !standsInNode(text)
    }.map { edge, text in
      scene.finding(
        part(of: edge), scene.part(of: scene.texts[text]), at: shapes[text].box.center)
    }
  }

  /// Whether a text belongs to an edge or to one of its ends.
  private func isOwn(_ text: Int, of edge: Int) -> Bool {
    switch scene.texts[text].owner {
    case .edge(let owner): owner == edge
    case .node(let node): isEnd(node, of: edge) || isLabel(node, of: edge)
    case .graph, .cluster: false
    }
  }

  /// Whether a text belongs to a node that is drawn, and lies on it.
  private func standsInNode(_ text: Int) -> Bool {
    let box = scene.texts[text].rectangle
    var isFound = false
    scene.nodeGrid.forEach(touching: box) { place in
      let node = scene.nodes[place]
      if scene.isText(text, of: node), node.shape.box.overlaps(box) { isFound = true }
    }
    return isFound
  }

  /// Whether a node is the label of an edge, which stands on it on purpose.
  private func isLabel(_ node: Int, of edge: Int) -> Bool {
    scene.drawing.edges[edge].elementID.map { scene.drawing.nodes[node].id == "label \($0)" }
      ?? false
  }

  /// Returns the edges and shapes of which the one runs through the other, in order.
  private func met(
    in grid: LegibilityGrid, by shape: (Int) -> ConvexShape
  ) -> [(edge: Int, place: Int)] {
    var lengths: [Meeting: Double] = [:]
    for piece in pieces {
      grid.forEach(touching: piece.box) { place in
        let length = shape(place).length(
          within: piece.start, piece.end, deeperThan: LegibilityScene.tolerance)
        if length > 0 { lengths[Meeting(edge: piece.edge, place: place), default: 0] += length }
      }
    }
    return lengths.filter { $0.value > Self.touch }.map { ($0.key.edge, $0.key.place) }
      .sorted { ($0.edge, $0.place) < ($1.edge, $1.place) }
  }

  private struct Meeting: Hashable {
    let edge: Int
    let place: Int
  }

  private func isEnd(_ node: Int, of edge: Int) -> Bool {
    let (id, edge) = (scene.drawing.nodes[node].id, scene.drawing.edges[edge])
    return edge.tail == id || edge.head == id
  }

  // MARK: - Crossings

  /// Returns how often edges cross, and where the first crossings are.
  func crossings(limit: Int) -> (Int, [LegibilityReport.Finding]) {
    var count = 0
    var findings: [LegibilityReport.Finding] = []
    grid.forEachPair { first, second in
      let (one, other) = (pieces[first], pieces[second])
      guard one.edge != other.edge, let place = one.crossing(with: other),
        !isEnd(place, of: one.edge), !isEnd(place, of: other.edge)
      else { return }
      count += 1
      guard findings.count < limit else { return }
      findings.append(scene.finding(part(of: one.edge), part(of: other.edge), at: place))
    }
    return (count, findings)
  }

  /// Whether a point is where an edge begins or ends: lines that meet there do not cross.
  private func isEnd(_ point: Drawing.Point, of edge: Int) -> Bool {
    ends[edge].contains { end in
      let (dx, dy) = (end.x - point.x, end.y - point.y)
      return dx * dx + dy * dy <= Self.touch * Self.touch
    }
  }

  private func part(of edge: Int) -> LegibilityReport.Part {
    .init(id: scene.drawing.name(of: .edge(edge)), text: nil)
  }
}
