// SPDX-License-Identifier: MIT

/// Puts boxes in rows from left to right, as books on shelves.
struct ShelfPacking {
  /// The room between boxes in points.
  let gap: Double

  /// Returns the upper left corners of boxes in rows of at most a width, and the size of the whole.
  func corners(of sizes: [Size], width limit: Double) -> (corners: [Point], size: Size) {
    var corners: [Point] = []
    var (x, y, rowHeight, width) = (0.0, 0.0, 0.0, 0.0)
    for size in sizes {
      if x > 0, x + size.width > limit {
        (x, y) = (0, y + rowHeight + gap)
        rowHeight = 0
      }
      corners.append(Point(x, y))
      x += size.width + gap
      rowHeight = max(rowHeight, size.height)
      width = max(width, x - gap)
    }
    return (corners, Size(width: width, height: sizes.isEmpty ? 0 : y + rowHeight))
  }

  /// Returns the corners of boxes, the highest first, in a whole about so many times as wide as
  /// high, and its size.
  func corners(of sizes: [Size], aspect: Double) -> (corners: [Point], size: Size) {
    let order = sizes.indices.sorted { (-sizes[$0].height, $0) < (-sizes[$1].height, $1) }
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let widest = sizes.reduce(0) { max($0, $1.width) }
    let packed = corners(
      of: order.map { sizes[$0] }, width: max(widest, (area * aspect).squareRoot()))
    var corners = Array(repeating: Point(0, 0), count: sizes.count)
    for (rank, index) in order.enumerated() { corners[index] = packed.corners[rank] }
    return (corners, packed.size)
  }
}
