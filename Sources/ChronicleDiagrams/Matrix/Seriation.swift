// SPDX-License-Identifier: MIT

/// The order of the rows of a symmetric table in which like ones stand together.
///
/// Rows are likened by the angle between them, each taken to be nearest to itself, and joined by
/// average linkage (R. R. Sokal, C. D. Michener, "A Statistical Method for Evaluating Systematic
/// Relationships", 1958). Two parts that are joined are turned so that their nearest ends meet
/// (G. Gruvaeus, H. Wainer, "Two Additions to Hierarchical Cluster Analysis", 1972). Parts that have
/// nothing in common, or are opposed, are groups of their own; they stand in the order of their size.
package struct Seriation {
  /// The places of the rows in the table, in the new order.
  package let places: [Int]
  /// Where each group begins in the new order, but for the first.
  package let breaks: [Int]

  /// Below this likeness two parts are groups of their own.
  private static let leastLikeness = 0.02

  /// Orders the rows of a table.
  ///
  /// Complexity: O(rows³).
  package init(of table: [[Double]]) {
    let groups = Self.groups(of: Self.likenesses(of: table))
    places = groups.flatMap(\.self)
    breaks = groups.dropLast().reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
  }

  // MARK: - Likeness

  /// Returns the cosines of the angles between rows.
  private static func likenesses(of table: [[Double]]) -> [[Double]] {
    let rows = table.enumerated().map { index, row in
      var row = row
      row[index] = max(1, row.map(\.magnitude).max() ?? 1)
      return row
    }
    let lengths = rows.map { product($0, $0).squareRoot() }
    return rows.indices.map { first in
      rows.indices.map { second in
        product(rows[first], rows[second]) / (lengths[first] * lengths[second])
      }
    }
  }

  private static func product(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }

  // MARK: - Joining

  /// Joins the two parts most alike until none are, and returns the parts, larger ones first.
  private static func groups(of likeness: [[Double]]) -> [[Int]] {
    var parts = likeness.indices.map { [$0] }
    var nearness = likeness
    while let (first, second) = nearest(nearness) {
      nearness = joined(nearness, first, second, sizes: parts.map(\.count))
      parts[first] = turned(parts[first], parts[second], likeness)
      parts.remove(at: second)
    }
    return parts.enumerated().sorted {
      $0.element.count == $1.element.count
        ? $0.offset < $1.offset : $0.element.count > $1.element.count
    }.map(\.element)
  }

  /// Returns the two parts most alike, the first pair of several.
  private static func nearest(_ nearness: [[Double]]) -> (Int, Int)? {
    var best: (first: Int, second: Int)?
    var most = leastLikeness
    for second in nearness.indices {
      for first in 0..<second where nearness[first][second] > most {
        most = nearness[first][second]
        best = (first, second)
      }
    }
    return best
  }

  /// Returns the likenesses of parts of which two are one, the mean over all pairs of their rows.
  private static func joined(
    _ nearness: [[Double]], _ first: Int, _ second: Int, sizes: [Int]
  ) -> [[Double]] {
    var nearness = nearness
    let share = Double(sizes[first]) / Double(sizes[first] + sizes[second])
    for other in nearness.indices {
      let mean = nearness[first][other] * share + nearness[second][other] * (1 - share)
      nearness[first][other] = mean
      nearness[other][first] = mean
    }
    nearness.remove(at: second)
    for row in nearness.indices { nearness[row].remove(at: second) }
    return nearness
  }

  /// Returns two parts as one, turned so that the ends that meet are those most alike.
  private static func turned(_ first: [Int], _ second: [Int], _ likeness: [[Double]]) -> [Int] {
    let ways = [
      (first, second), (first, second.reversed()), (first.reversed(), second),
      (first.reversed(), second.reversed()),
    ]
    let values = ways.map { likeness[$0.0[$0.0.count - 1]][$0.1[0]] }
    let best = values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
    return ways[best].0 + ways[best].1
  }
}
