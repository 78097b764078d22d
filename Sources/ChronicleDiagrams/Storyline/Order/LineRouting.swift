// SPDX-License-Identifier: MIT

/// Leads lines anew, one at a time or some side by side, where they cross fewest others.
///
/// The way is found by dynamic programming over columns: for each place where the lines may stand in
/// a column, the fewest crossings with which they get there while all others stay. It is a kind of
/// sifting (C. Matuszewski, R. Schönfeld and P. Molitor, "Using Sifting for k-Layer Straightline
/// Crossing Minimization", 1999), but through all columns at once.
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

  /// Leads every line and every group anew through some columns, as far as the budget goes.
  ///
  /// Returns whether there are fewer crossings now. Complexity: O(columns × lines³).
  mutating func run(over order: inout LineOrder, in columns: Range<Int>) -> Bool {
    var hasImproved = false
    for line in 0..<plan.lineCount where budget > 0 {
      let stretch = plan.spans[line].clamped(to: columns)
      if !stretch.isEmpty, route([line], through: stretch, &order) { hasImproved = true }
    }
    for column in columns where budget > 0 {
      for group in plan.columns[column] {
        for lines in bundles(of: group, in: column, order) where budget > 0 {
          let stretch = stretch(of: lines, around: column, order).clamped(to: columns)
          if route(lines, through: stretch, &order) { hasImproved = true }
        }
      }
    }
    return hasImproved
  }

  // MARK: - Bundles

  /// Returns the lines of a group, and each two of them that are side by side.
  private func bundles(of group: [Int], in column: Int, _ order: LineOrder) -> [Set<Int>] {
    guard group.count > 2 else { return [Set(group)] }
    let members = Set(group)
    let lines = order.columns[column].filter(members.contains)
    return [members] + zip(lines, lines.dropFirst()).map { [$0, $1] }
  }

  /// Returns the columns around one in which lines are side by side and can move as one.
  private func stretch(
    of lines: Set<Int>, around column: Int, _ order: LineOrder
  ) -> Range<Int> {
    let common = lines.reduce(0..<plan.columns.count) { $0.clamped(to: plan.spans[$1]) }
    var (start, end) = (column, column + 1)
    while start > common.lowerBound, areTogether(lines, in: start - 1, order) { start -= 1 }
    while end < common.upperBound, areTogether(lines, in: end, order) { end += 1 }
    return start..<end
  }

  private func areTogether(_ lines: Set<Int>, in column: Int, _ order: LineOrder) -> Bool {
    guard let first = lines.first else { return false }
    let groups = groups[column]
    guard lines.allSatisfy({ groups[$0] == groups[first] }) else { return false }
    let all = order.columns[column]
    guard let start = all.firstIndex(where: lines.contains) else { return false }
    return all[start...].prefix(lines.count).allSatisfy(lines.contains)
  }

  // MARK: - Ways

  /// Leads lines that are side by side through columns, and returns whether they cross fewer now.
  private mutating func route(
    _ lines: Set<Int>, through columns: Range<Int>, _ order: inout LineOrder
  ) -> Bool {
    var search = WaySearch(lines: lines, columns: columns, order: order, lineCount: plan.lineCount)
    for (index, column) in columns.enumerated() {
      search.add(slots(of: lines, in: column, among: search.others[index]))
    }
    budget -= search.work
    guard let way = search.betterWay() else { return false }
    for (index, column) in columns.enumerated() {
      let moved = order.columns[column].filter(lines.contains)
      var all = search.others[index]
      all.insert(contentsOf: moved, at: way[index])
      order.columns[column] = all
    }
    return true
  }

  /// Returns the places that lines may take among the others of a column.
  ///
  /// At a meeting they stand beside others of their group, and never within another group.
  private func slots(of lines: Set<Int>, in column: Int, among others: [Int]) -> [Int] {
    let groups = groups[column]
    var own = lines.first.flatMap { groups[$0] }
    if let group = own, plan.columns[column][group].count == lines.count { own = nil }
    return (0...others.count).filter { slot in
      let above = slot > 0 ? groups[others[slot - 1]] : nil
      let below = slot < others.count ? groups[others[slot]] : nil
      guard let own else { return above == nil || above != below }
      return above == own || below == own
    }
  }
}
