// SPDX-License-Identifier: MIT

/// Places things in columns, of which each is linked to the next: with few crossings, and each thing
/// as nearly as may be at the height of those that it is linked to.
///
/// The order follows the mean of the places of the neighbours (barycentre heuristic: K. Sugiyama,
/// S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System Structures", 1981).
struct ColumnLayout {
  /// The height of the middle of each thing, counted from the uppermost edge.
  let middles: [Double]
  /// The height of all.
  let height: Double

  private static let sweeps = 12

  /// Places things.
  ///
  /// Complexity: O(sweeps × (links + things log things)).
  ///
  /// - Parameters:
  ///   - columns: The things of each column, by their number.
  ///   - heights: The height of each thing.
  ///   - links: Pairs of things in neighbouring columns.
  ///   - gap: The room between two things of a column.
  init(columns: [[Int]], heights: [Double], links: [(Int, Int)], gap: Double) {
    var neighbours = Array(repeating: [Int](), count: heights.count)
    for (first, second) in links {
      neighbours[first].append(second)
      neighbours[second].append(first)
    }
    let columns = Self.ordered(columns, neighbours)
    let middles = Self.placed(columns, heights, neighbours, gap: gap)
    let top = zip(middles, heights).map { $0 - $1 / 2 }.min() ?? 0
    let bottom = zip(middles, heights).map { $0 + $1 / 2 }.max() ?? 0
    self.middles = middles.map { $0 - top }
    height = bottom - top
  }

  private static func ordered(_ columns: [[Int]], _ neighbours: [[Int]]) -> [[Int]] {
    var columns = columns
    var best = columns
    var fewest = crossings(columns, neighbours)
    for sweep in 0..<sweeps where fewest > 0 {
      let order = Array(
        sweep.isMultiple(of: 2) ? columns.indices.dropFirst() : columns.indices.dropLast())
      for column in sweep.isMultiple(of: 2) ? order : order.reversed() {
        let beside = columns[sweep.isMultiple(of: 2) ? column - 1 : column + 1]
        columns[column] = sorted(columns[column], beside, neighbours)
      }
      let number = crossings(columns, neighbours)
      if number < fewest { (best, fewest) = (columns, number) }
    }
    return best
  }

  private static func sorted(
    _ column: [Int], _ beside: [Int], _ neighbours: [[Int]]
  ) -> [Int] {
    let places = Dictionary(uniqueKeysWithValues: beside.enumerated().map { ($1, $0) })
    let wishes = column.enumerated().map { index, thing -> Double in
      let found = neighbours[thing].compactMap { places[$0] }
      return found.isEmpty ? Double(index) : Double(found.reduce(0, +)) / Double(found.count)
    }
    return column.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }.map { column[$0] }
  }

  /// Returns the number of crossings between neighbouring columns.
  private static func crossings(_ columns: [[Int]], _ neighbours: [[Int]]) -> Int {
    zip(columns, columns.dropFirst()).reduce(0) { sum, pair in
      let places = Dictionary(uniqueKeysWithValues: pair.1.enumerated().map { ($1, $0) })
      let ends = pair.0.flatMap { neighbours[$0].compactMap { places[$0] }.sorted() }
      let found = ends.indices.reduce(0) { count, index in
        count + ends[..<index].reduce(0) { $0 + ($1 > ends[index] ? 1 : 0) }
      }
      return sum + found
    }
  }

  private static func placed(
    _ columns: [[Int]], _ heights: [Double], _ neighbours: [[Int]], gap: Double
  ) -> [Double] {
    var middles = Array(repeating: 0.0, count: heights.count)
    for sweep in 0..<sweeps {
      for column in sweep.isMultiple(of: 2) ? columns : columns.reversed() {
        let wishes = column.map { thing in
          let near = neighbours[thing].map { middles[$0] }
          return near.isEmpty ? 0 : near.reduce(0, +) / Double(near.count)
        }
        let places = Spread.places(of: wishes, sizes: column.map { heights[$0] }, gap: gap)
        for (thing, place) in zip(column, places) { middles[thing] = place }
      }
    }
    return middles
  }
}
