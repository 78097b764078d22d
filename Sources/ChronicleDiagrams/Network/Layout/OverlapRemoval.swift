// SPDX-License-Identifier: MIT

/// Moves boxes apart until none overlaps another.
struct OverlapRemoval {
  /// The room between boxes in points.
  let gap: Double

  private static let mostRounds = 2000

  /// Returns the centres of boxes that do not overlap, near where they were.
  ///
  /// Overlapping pairs move apart the shorter way, and now and then everything spreads a little, so
  /// that there is room in the end. Complexity: O(rounds · boxes²) at worst, rounds being bounded.
  func apart(_ centres: [Point], _ sizes: [Size]) -> [Point] {
    var centres = centres
    for round in 1...Self.mostRounds {
      guard separate(&centres, sizes) else { return centres }
      if round % 8 == 0 {
        for index in centres.indices {
          centres[index] = Point(centres[index].x * 1.04, centres[index].y * 1.04)
        }
      }
    }
    return centres
  }

  /// Moves overlapping boxes apart, and returns whether there were any.
  private func separate(_ centres: inout [Point], _ sizes: [Size]) -> Bool {
    let order = centres.indices.sorted {
      (left(centres[$0], sizes[$0]), $0) < (left(centres[$1], sizes[$1]), $1)
    }
    var hasMoved = false
    for (rank, first) in order.enumerated() {
      for second in order[(rank + 1)...] {
        // Boxes in order of their left edges: what begins behind this one cannot touch it. What was
        // moved meanwhile is seen in the next round.
        let reach = centres[first].x + sizes[first].width / 2 + gap
        if left(centres[second], sizes[second]) > reach { break }
        hasMoved = push(first, second, &centres, sizes) || hasMoved
      }
    }
    return hasMoved
  }

  private func left(_ centre: Point, _ size: Size) -> Double { centre.x - size.width / 2 }

  private func push(
    _ first: Int, _ second: Int, _ centres: inout [Point], _ sizes: [Size]
  ) -> Bool {
    let dx = centres[second].x - centres[first].x
    let dy = centres[second].y - centres[first].y
    let x = (sizes[first].width + sizes[second].width) / 2 + gap - abs(dx)
    let y = (sizes[first].height + sizes[second].height) / 2 + gap - abs(dy)
    guard x > 0.01, y > 0.01 else { return false }
    if x < y {
      let step = (x / 2 + 0.01) * (dx < 0 || (dx == 0 && second < first) ? -1 : 1)
      centres[first].x -= step
      centres[second].x += step
    } else {
      let step = (y / 2 + 0.01) * (dy < 0 || (dy == 0 && second < first) ? -1 : 1)
      centres[first].y -= step
      centres[second].y += step
    }
    return true
  }
}
