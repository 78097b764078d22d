// SPDX-License-Identifier: MIT

/// Leads one line at a time the way on which it crosses fewest others, all of whom stay.
///
/// The way is found by dynamic programming over all columns of the line: for each place where it may
/// stand in a column, the fewest crossings with which it gets there. It stands within its group at a
/// meeting, and outside of all groups elsewhere.
struct LineRouting {
  private let plan: StorylinePlan
  private let groups: [[Int?]]
  /// How many steps of work are left: what is improved is bounded, and the same on every machine.
  private(set) var budget: Int

  init(of plan: StorylinePlan, budget: Int) {
    self.plan = plan
    self.budget = budget
    groups = plan.columns.indices.map(plan.groups(in:))
  }

  /// Leads every line anew, as far as the budget goes, and returns whether any got a better way.
  ///
  /// Complexity: O(columns × lines³).
  mutating func run(over order: inout LineOrder) -> Bool {
    var hasImproved = false
    for line in 0..<plan.lineCount where budget > 0 && !plan.spans[line].isEmpty {
      if route(line, &order) { hasImproved = true }
    }
    return hasImproved
  }

  /// The best ways to the places of a column.
  private struct Stage {
    var crossings: [Int]
    /// The place in the column before from which each is reached.
    var origins: [Int]
  }

  private mutating func route(_ line: Int, _ order: inout LineOrder) -> Bool {
    let span = plan.spans[line]
    let others = span.map { column in order.columns[column].filter { $0 != line } }
    let current = span.map { column in order.columns[column].firstIndex(of: line) ?? 0 }
    let slots = zip(span, others).map { self.slots(of: line, in: $0, among: $1) }
    var stages = [Stage(crossings: slots[0].map { _ in 0 }, origins: slots[0].map { _ in 0 })]
    var now = 0
    for index in others.indices.dropFirst() {
      let table = CrossingTable(from: others[index - 1], to: others[index], plan.lineCount)
      budget -= table.size + slots[index - 1].count * slots[index].count
      now += table.crossings(current[index - 1], current[index])
      stages.append(
        Self.next(stages[index - 1], slots[index - 1], slots[index], current[index - 1], table))
    }
    guard let last = stages.last?.crossings, let least = last.min(), least < now else {
      return false
    }
    var place = last.firstIndex(of: least) ?? 0
    for index in others.indices.reversed() {
      var lines = others[index]
      lines.insert(line, at: slots[index][place])
      order.columns[span.lowerBound + index] = lines
      place = stages[index].origins[place]
    }
    return true
  }

  private static func next(
    _ stage: Stage, _ from: [Int], _ to: [Int], _ current: Int, _ table: CrossingTable
  ) -> Stage {
    var next = Stage(crossings: [], origins: [])
    for slot in to {
      var (best, origin) = (Int.max, 0)
      for (index, start) in from.enumerated() {
        let crossings = stage.crossings[index] + table.crossings(start, slot)
        // Of equals the one nearest to the present way wins.
        if crossings < best
          || crossings == best && abs(start - current) < abs(from[origin] - current)
        {
          (best, origin) = (crossings, index)
        }
      }
      next.crossings.append(best)
      next.origins.append(origin)
    }
    return next
  }

  /// Returns the places that a line may take among the others of a column.
  private func slots(of line: Int, in column: Int, among others: [Int]) -> [Int] {
    let groups = groups[column]
    let own = groups[line]
    return (0...others.count).filter { slot in
      let above = slot > 0 ? groups[others[slot - 1]] : nil
      let below = slot < others.count ? groups[others[slot]] : nil
      guard let own else { return above == nil || above != below }
      return above == own || below == own
    }
  }
}

/// How many lines another one crosses between two columns, by its places in both.
private struct CrossingTable {
  private let width: Int
  /// The lines above each place of the first column that the second has too.
  private let common: [Int]
  /// The lines above each place in both columns.
  private let above: [Int]
  /// How many numbers it holds.
  let size: Int

  /// Complexity: O(lines²).
  init(from first: [Int], to second: [Int], _ lineCount: Int) {
    let width = second.count + 1
    var above = Array(repeating: 0, count: (first.count + 1) * width)
    var places = Array(repeating: -1, count: lineCount)
    for (place, line) in second.enumerated() { places[line] = place }
    for (row, line) in first.enumerated() {
      let place = places[line]
      for column in 0..<width {
        let isAbove = place >= 0 && place < column
        above[(row + 1) * width + column] = above[row * width + column] + (isAbove ? 1 : 0)
      }
    }
    // All that both columns have is above the last place of the second.
    common = (0...first.count).map { row in above[row * width + width - 1] }
    size = above.count
    self.above = above
    self.width = width
  }

  /// Returns how many lines are above one place and not above the other.
  func crossings(_ first: Int, _ second: Int) -> Int {
    let last = common.count - 1
    return common[first] + above[last * width + second] - 2 * above[first * width + second]
  }
}
