// SPDX-License-Identifier: MIT

import Graphviz

/// Places for boxes that springs tie: each part that hangs together by an engine of Graphviz, the
/// parts beside each other.
struct BoxLayout {
  /// How much wider than the engine thinks best, to make room for labels.
  let scale: Double
  /// The room between boxes in points.
  let gap: Double

  /// How much wider than high a picture should be: about as a page on its side.
  static let aspect = 1.45

  /// Where boxes are, and how large the whole is.
  struct Places {
    /// The centres, from the upper left corner of the whole.
    var centres: [Point]
    var size: Size
  }

  /// Returns where boxes are best.
  func places(
    of sizes: [Size], _ springs: [Spring], by placement: inout EnginePlacement
  ) throws(GraphvizError) -> Places {
    let components = Spring.components(ofBoxes: sizes.count, springs)
    let singles = components.filter { $0.count == 1 }.flatMap(\.self)
    let large = components.filter { $0.count > 1 }
    var parts: [(boxes: [Int], places: Places)] = []
    for component in large {
      parts.append((component, try part(component, sizes, springs, &placement)))
    }
    if !singles.isEmpty { parts.append((singles, rows(of: singles.map { sizes[$0] }))) }
    let packed = ShelfPacking(gap: gap * 2).corners(
      of: parts.map(\.places.size), aspect: Self.aspect)
    var centres = Array(repeating: Point(0, 0), count: sizes.count)
    for (part, corner) in zip(parts, packed.corners) {
      for (box, centre) in zip(part.boxes, part.places.centres) {
        centres[box] = centre.moved(corner.x, corner.y)
      }
    }
    return Places(centres: centres, size: packed.size)
  }

  /// Returns boxes that nothing ties, close together in rows.
  private func rows(of sizes: [Size]) -> Places {
    let packed = ShelfPacking(gap: gap * 0.7).corners(of: sizes, aspect: Self.aspect)
    let centres = zip(packed.corners, sizes).map { $0.moved($1.width / 2, $1.height / 2) }
    return Places(centres: centres, size: packed.size)
  }

  private func part(
    _ component: [Int], _ sizes: [Size], _ springs: [Spring], _ placement: inout EnginePlacement
  ) throws(GraphvizError) -> Places {
    var places: [Int: Int] = [:]
    for (index, box) in component.enumerated() { places[box] = index }
    let inner = springs.compactMap { spring -> Spring? in
      guard let first = places[spring.first], let second = places[spring.second] else { return nil }
      return Spring(first: first, second: second, length: spring.length)
    }
    let sizes = component.map { sizes[$0] }
    let raw = try placement.centres(of: sizes, inner)
    let wide = widened(raw, isFree: placement.engine == nil)
    let spread = try placement.spread(wide, sizes, gap: gap)
    return Self.fromCorner(OverlapRemoval(gap: gap).apart(spread, sizes), sizes)
  }

  /// Returns places scaled, and stretched sideways if the whole is rather high: words run that way.
  private func widened(_ centres: [Point], isFree: Bool) -> [Point] {
    let width = (centres.map(\.x).max() ?? 0) - (centres.map(\.x).min() ?? 0)
    let height = (centres.map(\.y).max() ?? 0) - (centres.map(\.y).min() ?? 0)
    let isFree = isFree && centres.count > 2 && height > 1
    let stretch = isFree ? min(max(Self.aspect * height / max(width, 1), 1), 1.35) : 1
    return centres.map { Point($0.x * scale * stretch, $0.y * scale) }
  }

  /// Returns places counted from the upper left corner of all boxes.
  private static func fromCorner(_ centres: [Point], _ sizes: [Size]) -> Places {
    let boxes = zip(centres, sizes).map {
      Rectangle(around: $0, width: $1.width, height: $1.height)
    }
    guard let whole = Rectangle(around: boxes) else {
      return Places(centres: [], size: Size(width: 0, height: 0))
    }
    return Places(
      centres: centres.map { $0.moved(-whole.x, -whole.y) },
      size: Size(width: whole.width, height: whole.height))
  }
}

extension Rectangle {
  /// Creates the smallest rectangle around some; nothing around none.
  init?(around rectangles: [Rectangle]) {
    guard let first = rectangles.first else { return nil }
    let x = rectangles.reduce(first.x) { min($0, $1.x) }
    let y = rectangles.reduce(first.y) { min($0, $1.y) }
    let right = rectangles.reduce(first.right) { max($0, $1.right) }
    let bottom = rectangles.reduce(first.bottom) { max($0, $1.bottom) }
    self.init(x: x, y: y, width: right - x, height: bottom - y)
  }
}
