// SPDX-License-Identifier: MIT

/// Finds the way of lines that stay side by side through some columns with the fewest crossings.
///
/// At both ends of the columns they go on to where they are in the columns beyond.
struct WaySearch {
  /// The best ways to the places of a column.
  private struct Stage {
    let slots: [Int]
    var crossings: [Int]
    /// The place in the column before from which each is reached.
    var origins: [Int]
  }

  private let lines: Set<Int>
  private let columns: Range<Int>
  private let order: LineOrder
  private let lineCount: Int
  /// The other lines of each column.
  let others: [[Int]]
  private var stages: [Stage] = []
  /// The crossings of the present way.
  private var present = 0
  /// How many steps were made.
  private(set) var work = 0

  init(lines: Set<Int>, columns: Range<Int>, order: LineOrder, lineCount: Int) {
    self.lines = lines
    self.columns = columns
    self.order = order
    self.lineCount = lineCount
    others = columns.map { column in order.columns[column].filter { !lines.contains($0) } }
  }

  /// Returns the place of the lines among the others now.
  private func current(_ index: Int) -> Int {
    order.columns[columns.lowerBound + index].firstIndex(where: lines.contains) ?? 0
  }

  /// Goes on to the next column, where the lines may stand at some places.
  mutating func add(_ slots: [Int]) {
    let index = stages.count
    guard let before = stages.last else {
      stages.append(first(slots))
      return
    }
    let table = CrossingTable(from: others[index - 1], to: others[index], lineCount: lineCount)
    let place = current(index - 1)
    work += table.size + before.slots.count * slots.count
    present += lines.count * table.crossings(place, current(index))
    var stage = Stage(slots: slots, crossings: [], origins: [])
    for slot in slots {
      var (best, origin) = (Int.max, 0)
      for (from, start) in before.slots.enumerated() {
        let crossings = before.crossings[from] + lines.count * table.crossings(start, slot)
        // Of equals the one nearest to the present way wins.
        let isNearer = abs(start - place) < abs(before.slots[origin] - place)
        if crossings < best || crossings == best && isNearer { (best, origin) = (crossings, from) }
      }
      stage.crossings.append(best)
      stage.origins.append(origin)
    }
    stages.append(stage)
  }

  private mutating func first(_ slots: [Int]) -> Stage {
    let beyond = crossings(to: columns.lowerBound - 1, from: 0)
    present += beyond(current(0))
    return Stage(slots: slots, crossings: slots.map(beyond), origins: slots.map { _ in 0 })
  }

  /// Returns how the crossings to a column beyond the ends depend on the place in the end.
  private mutating func crossings(to column: Int, from index: Int) -> (Int) -> Int {
    guard order.columns.indices.contains(column) else { return { _ in 0 } }
    let near = others[index]
    let all = order.columns[column]
    let table = CrossingTable(
      from: all.filter { !lines.contains($0) }, to: near, lineCount: lineCount)
    work += table.size
    var places: [Int] = []
    var place = 0
    for line in all {
      if lines.contains(line) { places.append(place) } else { place += 1 }
    }
    return { slot in places.reduce(0) { $0 + table.crossings($1, slot) } }
  }

  /// Returns the places of the best way if it is better than the present one.
  mutating func betterWay() -> [Int]? {
    let end = stages.count - 1
    guard end >= 0 else { return nil }
    let beyond = crossings(to: columns.upperBound, from: end)
    present += beyond(current(end))
    let totals = zip(stages[end].slots, stages[end].crossings).map { beyond($0) + $1 }
    guard let least = totals.min(), least < present, var place = totals.firstIndex(of: least)
    else { return nil }
    var way: [Int] = []
    for stage in stages.reversed() {
      way.append(stage.slots[place])
      place = stage.origins[place]
    }
    return way.reversed()
  }
}
