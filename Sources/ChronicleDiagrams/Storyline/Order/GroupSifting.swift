// SPDX-License-Identifier: MIT

/// Moves each group of a column, and each single line, to where it crosses fewest others.
///
/// This is the sifting of C. Matuszewski, R. Schönfeld and P. Molitor, "Using Sifting for k-Layer
/// Straightline Crossing Minimization", 1999, with groups for vertices, against both neighbours.
struct GroupSifting {
  private let plan: StorylinePlan

  init(of plan: StorylinePlan) {
    self.plan = plan
  }

  /// Sifts every column, and returns whether anything moved.
  ///
  /// Complexity: O(lines²) for each column.
  func run(over order: inout LineOrder) -> Bool {
    var hasMoved = false
    for column in order.columns.indices where sift(column, &order) { hasMoved = true }
    return hasMoved
  }

  private func sift(_ column: Int, _ order: inout LineOrder) -> Bool {
    let neighbours = [column - 1, column + 1].filter(order.columns.indices.contains).map { near in
      Self.places(of: order.columns[near], plan.lineCount)
    }
    var blocks = Self.blocks(of: order.columns[column], plan.groups(in: column))
    var hasMoved = false
    for leader in blocks.map({ $0[0] }) {
      guard let place = blocks.firstIndex(where: { $0[0] == leader }) else { continue }
      let block = blocks.remove(at: place)
      let best = Self.bestPlace(of: block, among: blocks, now: place, neighbours)
      blocks.insert(block, at: best)
      if best != place { hasMoved = true }
    }
    if hasMoved { order.columns[column] = blocks.flatMap(\.self) }
    return hasMoved
  }

  /// Returns the place with fewest crossings; of several the present one, or else the first.
  private static func bestPlace(
    of block: [Int], among others: [[Int]], now: Int, _ neighbours: [[Int]]
  ) -> Int {
    // Crossings at the top are 0 here; only differences matter.
    var crossings = [0]
    for other in others {
      crossings.append(crossings[crossings.count - 1] + change(passing: other, block, neighbours))
    }
    guard let least = crossings.min() else { return now }
    return crossings[now] == least ? now : crossings.firstIndex(of: least) ?? now
  }

  /// Returns how many crossings more there are with a block below another instead of above it.
  private static func change(passing other: [Int], _ block: [Int], _ neighbours: [[Int]]) -> Int {
    var change = 0
    for places in neighbours {
      for first in block where places[first] >= 0 {
        for second in other where places[second] >= 0 {
          change += places[first] < places[second] ? 1 : -1
        }
      }
    }
    return change
  }

  /// Returns the place of each line, or -1 if it is not there.
  private static func places(of lines: [Int], _ count: Int) -> [Int] {
    var places = Array(repeating: -1, count: count)
    for (place, line) in lines.enumerated() { places[line] = place }
    return places
  }

  /// Returns the groups and single lines of a column, from top to bottom.
  static func blocks(of lines: [Int], _ groups: [Int?]) -> [[Int]] {
    var blocks: [[Int]] = []
    for line in lines {
      if let group = groups[line], let last = blocks.last?.last, groups[last] == group {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    return blocks
  }
}
