// SPDX-License-Identifier: MIT

import Graphviz

/// Several pictures in one: what is the same in some of them is drawn once, and shown in those.
struct FrameMerge {
  private struct Part<Element: Hashable> {
    let element: Element
    var frames: [Int]
  }

  private var nodes: [Part<CanvasNode>] = []
  private var edges: [Part<CanvasEdge>] = []
  private var nodePlaces: [CanvasNode: Int] = [:]
  private var edgePlaces: [CanvasEdge: Int] = [:]
  private(set) var frameCount = 0

  /// Adds a picture, which follows those before it; all its boxes have ids.
  mutating func add(_ canvas: Canvas) {
    for node in canvas.nodes {
      Self.add(node, frameCount, to: &nodes, &nodePlaces)
    }
    for edge in canvas.edges {
      Self.add(edge, frameCount, to: &edges, &edgePlaces)
    }
    frameCount += 1
  }

  private static func add<Element: Hashable>(
    _ element: Element, _ frame: Int, to parts: inout [Part<Element>],
    _ places: inout [Element: Int]
  ) {
    if let place = places[element] {
      parts[place].frames.append(frame)
    } else {
      places[element] = parts.count
      parts.append(Part(element: element, frames: [frame]))
    }
  }

  /// Draws everything, and returns what comes and goes when.
  func draw(on canvas: inout Canvas) -> FrameAnimation {
    var animation = FrameAnimation(frameCount: frameCount)
    for part in nodes {
      let node = part.element
      var attributes = node.attributes
      Self.add(animation.className(of: part.frames), to: &attributes)
      canvas.add(
        box: node.rectangle, id: Self.id(node.id, part.frames),
        label: attributes["label"] ?? "", attributes)
    }
    for part in edges {
      let edge = part.element
      var attributes = edge.attributes
      Self.add(animation.className(of: part.frames), to: &attributes)
      let frame = part.frames[0]
      canvas.add(
        line: edge.curve, id: edge.id.map { Self.id($0, part.frames) },
        from: edge.tail.flatMap { node($0, in: frame) },
        to: edge.head.flatMap { node($0, in: frame) }, ends: edge.ends, label: Self.label(of: edge),
        attributes)
    }
    return animation
  }

  private static func add(_ name: String?, to attributes: inout DOTAttributes) {
    attributes["class"] = name.map { .text($0) }
  }

  /// Returns the id of a part: parts of several pictures have the number of the first in theirs.
  private static func id(_ id: String, _ frames: [Int]) -> String { "f\(frames[0] + 1)/\(id)" }

  private func node(_ id: String, in frame: Int) -> String? {
    nodes.first { $0.element.id == id && $0.frames.contains(frame) }
      .map { Self.id(id, $0.frames) }
  }

  private static func label(of edge: CanvasEdge) -> (text: DOTValue, at: Point)? {
    guard let text = edge.label, let place = edge.labelPlace else { return nil }
    return (text, place)
  }
}
