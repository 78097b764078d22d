// SPDX-License-Identifier: MIT

/// Orders each column after its neighbour, from one end to the other: the barycentre method.
///
/// The method is that of K. Sugiyama, S. Tagawa and M. Toda, "Methods for Visual Understanding of
/// Hierarchical System Structures", 1981, with groups kept together: a group stands at the mean of
/// the places that its lines have in the column before, and within it lines keep their order.
struct OrderSweep {
  private let plan: StorylinePlan

  init(of plan: StorylinePlan) {
    self.plan = plan
  }

  /// A group or a single line, and where it wants to stand.
  private struct Block {
    var lines: [Int]
    var wish: Double
  }

  /// Orders all columns, from left to right or from right to left.
  func run(over order: inout LineOrder, isForward: Bool) {
    let count = order.columns.count
    guard count > 1 else { return }
    for step in 1..<count {
      let column = isForward ? step : count - 1 - step
      let before = order.columns[isForward ? column - 1 : column + 1]
      order.columns[column] = ordered(column, after: before, now: order.columns[column])
    }
  }

  private func ordered(_ column: Int, after before: [Int], now: [Int]) -> [Int] {
    var wishes = [Double?](repeating: nil, count: plan.lineCount)
    for (place, line) in before.enumerated() { wishes[line] = Double(place) }
    // Lines that the neighbour does not have stay beside the one above them.
    var last = -0.5
    for line in now {
      if let wish = wishes[line] { last = wish } else { wishes[line] = last + 0.5 }
    }
    let blocks = Self.blocks(of: now, plan.groups(in: column), wishes.map { $0 ?? 0 })
    let places = blocks.indices.sorted {
      (blocks[$0].wish, $0) < (blocks[$1].wish, $1)
    }
    return places.flatMap { blocks[$0].lines }
  }

  private static func blocks(of lines: [Int], _ groups: [Int?], _ wishes: [Double]) -> [Block] {
    var blocks: [Block] = []
    var last: Int?
    for line in lines {
      if let group = groups[line], group == last {
        blocks[blocks.count - 1].lines.append(line)
      } else {
        blocks.append(Block(lines: [line], wish: 0))
      }
      last = groups[line]
    }
    for index in blocks.indices {
      let lines = blocks[index].lines
      blocks[index].wish = lines.reduce(0) { $0 + wishes[$1] } / Double(lines.count)
      blocks[index].lines = lines.enumerated().sorted {
        (wishes[$0.element], $0.offset) < (wishes[$1.element], $1.offset)
      }.map(\.element)
    }
    return blocks
  }
}
