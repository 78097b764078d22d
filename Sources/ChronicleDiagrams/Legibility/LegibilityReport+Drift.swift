// SPDX-License-Identifier: MIT

public import Graphviz

extension LegibilityReport {
  /// How far an element is at most from its place in another panel.
  public struct Drift: Hashable, Sendable {
    /// What moves furthest; nothing if all stand still.
    public let id: String?
    /// How far, in points.
    public let distance: Double
  }

  /// Returns the largest distance between the places of one element in several panels.
  ///
  /// Each panel is a map from what an element is called in all of them to its middle, measured from
  /// the corner of its own panel: see ``centers(inPanel:of:from:)``. An element that one panel lacks
  /// is not missed.
  ///
  /// Complexity: O(elements · panels²).
  public static func drift(between panels: [[String: Drawing.Point]]) -> Drift {
    var places: [String: [Drawing.Point]] = [:]
    for panel in panels {
      for (id, place) in panel { places[id, default: []].append(place) }
    }
    var largest = Drift(id: nil, distance: 0)
    for (id, places) in places.sorted(by: { $0.key < $1.key }) {
      let distance = greatestDistance(between: places)
      if distance > largest.distance { largest = Drift(id: id, distance: distance) }
    }
    return largest
  }

  /// Returns the middles of the nodes whose ids begin with a panel's mark, measured from a point, by
  /// what follows the mark.
  ///
  /// Of a node `p2/germany` in the panel `p2/` that is `germany`.
  public static func centers(
    inPanel mark: String, of drawing: Drawing, from origin: Drawing.Point
  ) -> [String: Drawing.Point] {
    var centers: [String: Drawing.Point] = [:]
    for node in drawing.nodes where node.id.hasPrefix(mark) {
      centers[String(node.id.dropFirst(mark.count))] = Drawing.Point(
        x: node.center.x - origin.x, y: node.center.y - origin.y)
    }
    return centers
  }

  private static func greatestDistance(between places: [Drawing.Point]) -> Double {
    var greatest = 0.0
    for (index, first) in places.enumerated() {
      for second in places[(index + 1)...] {
        let (dx, dy) = (first.x - second.x, first.y - second.y)
        greatest = max(greatest, (dx * dx + dy * dy).squareRoot())
      }
    }
    return greatest
  }
}
