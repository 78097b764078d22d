// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import TestSupport
import Testing

@Suite struct StorylineOrderTests {
  /// Meetings of five lines in eight columns, at random.
  private static func plan(seed: UInt64) -> StorylinePlan {
    var random = SeededGenerator(seed: seed)
    let columns = (0..<8).map { _ -> [[Int]] in
      let lines = (0..<5).shuffled(using: &random)
      let size = Int.random(in: 2...3, using: &random)
      let groups = [lines.prefix(size).sorted()]
      return size == 2 && Bool.random(using: &random) ? groups + [lines[2..<4].sorted()] : groups
    }
    return StorylinePlan(lineCount: 5, columns: columns)
  }

  @Test(arguments: 0..<16 as Range<UInt64>)
  func `few lines have at most one crossing more than need be`(seed: UInt64) {
    let plan = Self.plan(seed: seed)
    let order = StorylineOrdering(of: plan, budget: 3_000_000).order()
    let optimum = Optimum(of: plan).crossings
    #expect((optimum...optimum + 1).contains(order.crossings))
    #expect(order.crossings <= LineOrder(of: plan).crossings)
  }

  @Test func `lines that can do without crossings have none`() {
    let plan = StorylinePlan(
      lineCount: 6, columns: [[[0, 3]], [[1, 4]], [[2, 5]], [[0, 4]], [[3, 5]], [[0, 3]]])
    #expect(LineOrder(of: plan).crossings > 0)
    #expect(StorylineOrdering(of: plan).order().crossings == Optimum(of: plan).crossings)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `all lines of a column are there, and groups side by side`(seed: UInt64) {
    let plan = Self.plan(seed: seed)
    let order = StorylineOrdering(of: plan, budget: 1000).order()
    for (column, lines) in order.columns.enumerated() {
      #expect(lines.sorted() == plan.lines(in: column))
      for group in plan.columns[column] {
        #expect(lines.split { !group.contains($0) }.map(\.count) == [group.count])
      }
    }
  }

  @Test(arguments: [
    ([0, 1, 2, 3], [0, 1, 2, 3], 0), ([0, 1, 2, 3], [3, 2, 1, 0], 6), ([0, 1, 2], [2, 0, 1], 2),
    // Lines that end or begin cross nothing.
    ([0, 1, 2], [4, 2, 5, 0], 1), ([], [0, 1], 0),
  ])
  func `counts the pairs that change places`(first: [Int], second: [Int], crossings: Int) {
    var order = LineOrder(of: StorylinePlan(lineCount: 0, columns: []))
    order.columns = [first, second]
    #expect(order.crossings == crossings)
  }

  @Test func `the same meetings have the same order`() {
    let plan = Self.plan(seed: 3)
    #expect(StorylineOrdering(of: plan).order() == StorylineOrdering(of: plan).order())
  }

  @Test(.timeLimit(.minutes(1)))
  func `four hundred meetings of a hundred lines are no trouble`() {
    var random = SeededGenerator(seed: 7)
    let columns = (0..<400).map { _ -> [[Int]] in
      let first = Int.random(in: 0..<100, using: &random)
      return [[first, (first + Int.random(in: 1..<12, using: &random)) % 100].sorted()]
    }
    let plan = StorylinePlan(lineCount: 100, columns: columns)
    let order = StorylineOrdering(of: plan, budget: 300_000).order()
    #expect(order.crossings < LineOrder(of: plan).crossings)
  }
}

/// The fewest crossings there can be, by trying every order of every column.
private struct Optimum {
  let crossings: Int

  init(of plan: StorylinePlan) {
    var best: [[Int]: Int] = [:]
    for column in plan.columns.indices {
      let orders = Self.orders(of: plan.lines(in: column)).filter { lines in
        plan.columns[column].allSatisfy { group in
          lines.split { !group.contains($0) }.map(\.count) == [group.count]
        }
      }
      var next: [[Int]: Int] = [:]
      for order in orders {
        next[order] = best.map { $0.value + Self.inversions($0.key, order) }.min() ?? 0
      }
      best = next
    }
    crossings = best.values.min() ?? 0
  }

  private static func orders(of lines: [Int]) -> [[Int]] {
    guard lines.count > 1 else { return [lines] }
    return lines.indices.flatMap { index -> [[Int]] in
      var rest = lines
      let line = rest.remove(at: index)
      return orders(of: rest).map { [line] + $0 }
    }
  }

  private static func inversions(_ first: [Int], _ second: [Int]) -> Int {
    let places = second.compactMap { first.firstIndex(of: $0) }
    return places.indices.reduce(0) { sum, index in
      sum + places[index...].count { $0 < places[index] }
    }
  }
}
