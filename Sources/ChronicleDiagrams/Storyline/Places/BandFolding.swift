// SPDX-License-Identifier: MIT

/// Breaks the columns of a storyline into bands that fit into a width.
enum BandFolding {
  /// Returns the columns of each band, as few bands as fit, and all about equally wide.
  ///
  /// The widths are those of the columns, each with the bend before it; the limit is that of a band.
  /// Complexity: O(columns).
  static func bands(of widths: [Double], limit: Double) -> [Range<Int>] {
    var best = fold(widths, limit)
    let count = best.count
    var (low, high) = (0.0, limit)
    // A narrower limit that needs no more bands spreads the columns evenly.
    for _ in 0..<20 where count > 1 {
      let middle = (low + high) / 2
      let bands = fold(widths, middle)
      if bands.count <= count { (best, high) = (bands, middle) } else { low = middle }
    }
    return best
  }

  private static func fold(_ widths: [Double], _ limit: Double) -> [Range<Int>] {
    var bands: [Range<Int>] = []
    var (start, used) = (0, 0.0)
    for (column, width) in widths.enumerated() {
      if column > start, used + width > limit {
        bands.append(start..<column)
        (start, used) = (column, 0)
      }
      used += width
    }
    return widths.isEmpty ? [] : bands + [start..<widths.count]
  }
}
