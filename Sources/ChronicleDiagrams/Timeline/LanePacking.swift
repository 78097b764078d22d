// SPDX-License-Identifier: MIT

/// Packs units into a lane so that none overlaps another: each as high up as there is room.
///
/// Going from left to right, a stripe of the lane is known by where its last unit ends. That is the
/// greedy colouring of intervals, which needs the fewest rows where all units are equally high.
struct LanePacking {
  /// The height of a stripe in points.
  private static let stripe = 3.0

  /// How far below the upper edge each unit begins, in the order given.
  let offsets: [Double]
  /// The height of all.
  let height: Double

  /// Packs units.
  ///
  /// Complexity: O(units log units + units · stripes).
  init(_ units: [TimelineUnit], gap: Double) {
    let order = units.indices.sorted {
      let (first, second) = (units[$0].range.lowerBound, units[$1].range.lowerBound)
      return first == second ? $0 < $1 : first < second
    }
    var ends: [Double] = []
    var offsets = Array(repeating: 0.0, count: units.count)
    for index in order {
      let unit = units[index]
      let count = Int((unit.height / Self.stripe).rounded(.up))
      let first = Self.place(for: count, from: unit.range.lowerBound - gap, among: ends)
      while ends.count < first + count { ends.append(-.infinity) }
      for stripe in first..<(first + count) { ends[stripe] = unit.range.upperBound }
      offsets[index] = Double(first) * Self.stripe
    }
    self.offsets = offsets
    height = Double(ends.count) * Self.stripe
  }

  /// Returns the first of so many neighbouring stripes that are free from a place on.
  private static func place(for count: Int, from place: Double, among ends: [Double]) -> Int {
    var first = 0
    for stripe in ends.indices {
      if ends[stripe] > place { first = stripe + 1 }
      if stripe - first + 1 == count { return first }
    }
    return first
  }
}
