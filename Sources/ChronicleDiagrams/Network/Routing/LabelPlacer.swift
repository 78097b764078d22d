// SPDX-License-Identifier: MIT

/// Finds places for the labels of lines: on the line, which makes room for them, or close beside it.
///
/// No label overlaps a box or another label. Of the places that are left each takes the one that the
/// fewest other lines cross, and that is nearest to the middle of its line.
struct LabelPlacer {
  /// A line, and the size of its label.
  struct Labelled {
    let line: Int
    let size: Size
  }

  private let lines: [[Point]]
  private var segments = BoxGrid()
  private var lineOfSegment: [Int] = []
  private var taken = BoxGrid()

  private static let sampleCount = 32
  /// The room around labels in points.
  private static let margin = 2.0

  /// - Parameters:
  ///   - curves: The lines.
  ///   - obstacles: What no label may overlap.
  init(curves: [Curve], obstacles: [Rectangle]) {
    lines = curves.map { $0.samples(Self.sampleCount) }
    for obstacle in obstacles { taken.add(obstacle) }
    for (number, points) in lines.enumerated() {
      for (start, end) in zip(points, points.dropFirst()) {
        segments.add(Rectangle(from: start, to: end).grown(by: 0.01))
        lineOfSegment.append(number)
      }
    }
  }

  /// Returns the middle of each label, or nothing for one that has no room.
  ///
  /// Those with the least room beside their size come first.
  mutating func places(of labels: [Labelled]) -> [Point?] {
    let order = labels.indices.sorted { (room(for: labels[$0]), $0) < (room(for: labels[$1]), $1) }
    var places: [Point?] = Array(repeating: nil, count: labels.count)
    for index in order {
      guard let place = place(of: labels[index]) else { continue }
      places[index] = place
      let size = labels[index].size
      taken.add(Rectangle(around: place, width: size.width, height: size.height))
    }
    return places
  }

  private func room(for label: Labelled) -> Double {
    Self.length(of: lines[label.line]) - label.size.width - label.size.height
  }

  private static func length(of points: [Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
  }

  private static func distance(_ first: Point, _ second: Point) -> Double {
    let (dx, dy) = (first.x - second.x, first.y - second.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  // MARK: - Candidates

  /// A place for a label, and what speaks against it.
  private struct Candidate {
    let place: Point
    let penalty: Double
    let isOnLine: Bool
  }

  private func place(of label: Labelled) -> Point? {
    var best: (cost: Double, place: Point)?
    for candidate in candidates(for: label) {
      if let best, best.cost <= candidate.penalty { break }
      let box = Rectangle(
        around: candidate.place, width: label.size.width, height: label.size.height)
      guard !taken.hasOverlap(with: box.grown(by: Self.margin)) else { continue }
      let crossing = crossingLines(of: box)
      guard candidate.isOnLine || !crossing.contains(label.line) else { continue }
      let cost = candidate.penalty + Double(crossing.subtracting([label.line]).count)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate.place) }
    }
    return best?.place
  }

  /// Returns places along a line, the most welcome first.
  private func candidates(for label: Labelled) -> [Candidate] {
    let points = lines[label.line]
    let length = Self.length(of: points)
    var candidates: [Candidate] = []
    for index in 4...(Self.sampleCount - 4) {
      let (before, after) = (points[index - 1], points[index + 1])
      let part = max(Self.distance(before, after), 1e-6)
      let (dx, dy) = ((after.x - before.x) / part, (after.y - before.y) / part)
      let penalty = abs(Double(index) - 16) / 16
      // How much of the line the label hides.
      let hidden = min(
        label.size.width / max(abs(dx), 1e-6), label.size.height / max(abs(dy), 1e-6))
      let end = Double(min(index, Self.sampleCount - index)) / Double(Self.sampleCount) * length
      if end > hidden / 2 + 12, length > hidden * 1.6 {
        candidates.append(
          Candidate(place: points[index], penalty: penalty * 0.6, isOnLine: true))
      }
      let away = abs(dy) * label.size.width / 2 + abs(dx) * label.size.height / 2 + 3
      for side in [1.0, -1] {
        candidates.append(
          Candidate(
            place: points[index].moved(-dy * away * side, dx * away * side),
            penalty: 1.2 + penalty * 0.6, isOnLine: false))
      }
    }
    return candidates.enumerated().sorted {
      ($0.element.penalty, $0.offset) < ($1.element.penalty, $1.offset)
    }.map(\.element)
  }

  private func crossingLines(of box: Rectangle) -> Set<Int> {
    var crossing: Set<Int> = []
    for segment in segments.overlapping(box) {
      let line = lineOfSegment[segment]
      guard !crossing.contains(line) else { continue }
      let index = segment % Self.sampleCount
      if box.isCrossed(from: lines[line][index], to: lines[line][index + 1]) {
        crossing.insert(line)
      }
    }
    return crossing
  }
}
