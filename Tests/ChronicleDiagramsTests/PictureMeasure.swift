// SPDX-License-Identifier: MIT

import Foundation
import Graphviz

/// Where things lie in a drawn graph, read from Graphviz' JSON.
struct PictureMeasure {
  /// A box with a name, in points.
  struct Box {
    let name: String
    let left, bottom, right, top: Double

    /// Whether two boxes share more than a point of width and height.
    func overlaps(_ other: Box) -> Bool {
      min(right, other.right) - max(left, other.left) > 1
        && min(top, other.top) - max(bottom, other.bottom) > 1
    }
  }

  private var nodes: [Box] = []
  private var labels: [Box] = []
  private var whole = Box(name: "", left: 0, bottom: 0, right: 0, top: 0)

  init(of graph: DOTGraph, engine: LayoutEngine = .dot) throws {
    let bytes = try GraphvizLibrary.render(graph, engine: engine, format: .json).bytes
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    guard let root = object as? [String: Any] else { return }
    let corners = Self.numbers(root["bb"])
    whole = Box(name: "", left: corners[0], bottom: corners[1], right: corners[2], top: corners[3])
    for node in root["objects"] as? [[String: Any]] ?? [] { nodes.append(Self.box(of: node)) }
    for edge in root["edges"] as? [[String: Any]] ?? [] {
      if let box = Self.labelBox(of: edge) { labels.append(box) }
    }
  }

  /// The pairs of actors that overlap.
  var nodeOverlaps: [String] { overlaps(nodes, nodes) }

  /// The pairs of a label and another label or an actor that overlap.
  var labelOverlaps: [String] { overlaps(labels, labels) + overlaps(labels, nodes) }

  /// What reaches out of the picture.
  var cutOff: [String] {
    (nodes + labels).filter {
      $0.left < whole.left - 1 || $0.right > whole.right + 1 || $0.bottom < whole.bottom - 1
        || $0.top > whole.top + 1
    }.map(\.name)
  }

  private func overlaps(_ first: [Box], _ second: [Box]) -> [String] {
    first.flatMap { box in
      second.filter { $0.name != box.name && $0.overlaps(box) }.map { "\(box.name) on \($0.name)" }
    }
  }

  private static func numbers(_ value: Any?) -> [Double] {
    (value as? String ?? "").split(separator: ",").compactMap { Double($0) }
  }

  private static func box(of node: [String: Any]) -> Box {
    let place = numbers(node["pos"])
    let width = (numbers(node["width"]).first ?? 0) * 36
    let height = (numbers(node["height"]).first ?? 0) * 36
    return Box(
      name: node["name"] as? String ?? "", left: place[0] - width, bottom: place[1] - height,
      right: place[0] + width, top: place[1] + height)
  }

  /// Returns the box around the texts of an edge's label, taking letters to be 7 points high.
  private static func labelBox(of edge: [String: Any]) -> Box? {
    let drawn = (edge["_ldraw_"] as? [[String: Any]] ?? []).filter { $0["op"] as? String == "T" }
    let boxes = drawn.compactMap { text -> Box? in
      guard let place = text["pt"] as? [Double], let width = text["width"] as? Double else {
        return nil
      }
      let shifts: [String: Double] = ["l": 0, "c": width / 2, "r": width]
      let shift = shifts[text["align"] as? String ?? "c"] ?? 0
      return Box(
        name: "", left: place[0] - shift, bottom: place[1] - 2, right: place[0] - shift + width,
        top: place[1] + 7)
    }
    guard let first = boxes.first else { return nil }
    return boxes.dropFirst().reduce(
      Box(
        name: "label of \(edge["id"] as? String ?? "")", left: first.left, bottom: first.bottom,
        right: first.right, top: first.top)
    ) { whole, box in
      Box(
        name: whole.name, left: min(whole.left, box.left), bottom: min(whole.bottom, box.bottom),
        right: max(whole.right, box.right), top: max(whole.top, box.top))
    }
  }
}
