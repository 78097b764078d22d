// SPDX-License-Identifier: MIT

/// Places things in a row as near to where they wish to be as their sizes allow.
///
/// That is a regression that keeps an order, solved by pooling neighbours that are in each other's
/// way (R. E. Barlow, D. J. Bartholomew, J. M. Bremner, H. D. Brunk, "Statistical Inference under
/// Order Restrictions", 1972).
package enum Spread {
  private struct Pool {
    var sum: Double
    var count: Int
    var mean: Double { sum / Double(count) }
  }

  /// Returns the middles of things, in their order, that are nearest to where they wish to be.
  ///
  /// Complexity: O(things).
  package static func places(of wishes: [Double], sizes: [Double], gap: Double) -> [Double] {
    precondition(wishes.count == sizes.count, "each thing has a wish and a size")
    let offsets = offsets(of: sizes, gap: gap)
    var pools: [Pool] = []
    for (wish, offset) in zip(wishes, offsets) {
      var pool = Pool(sum: wish - offset, count: 1)
      while let last = pools.last, last.mean > pool.mean {
        pools.removeLast()
        pool = Pool(sum: pool.sum + last.sum, count: pool.count + last.count)
      }
      pools.append(pool)
    }
    let starts = pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
    return zip(starts, offsets).map { $0 + $1 }
  }

  /// Returns how far each middle is from the first if all stand as close as they may.
  private static func offsets(of sizes: [Double], gap: Double) -> [Double] {
    var offset = 0.0
    return sizes.indices.map { index in
      if index > 0 { offset += (sizes[index - 1] + sizes[index]) / 2 + gap }
      return offset
    }
  }
}
