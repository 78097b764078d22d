// SPDX-License-Identifier: MIT

/// The lines of each column from top to bottom, each group side by side.
package struct LineOrder: Hashable, Sendable {
  /// The lines, column by column.
  package var columns: [[Int]]

  /// The order of the lines' numbers, but for groups: each stands where its first line would.
  package init(of plan: StorylinePlan) {
    columns = plan.columns.indices.map { column in
      let groups = plan.groups(in: column)
      var seen: Set<Int> = []
      return plan.lines(in: column).flatMap { line -> [Int] in
        guard let group = groups[line] else { return [line] }
        return seen.insert(group).inserted ? plan.columns[column][group] : []
      }
    }
  }

  /// How many pairs of lines change places, from each column to the next.
  ///
  /// Complexity: O(n log n) for n lines in all columns together.
  package var crossings: Int {
    var counter = CrossingCounter()
    return zip(columns, columns.dropFirst()).reduce(0) { $0 + counter.count(from: $1.0, to: $1.1) }
  }
}

/// Counts the crossings between two columns: the inversions of the lines that both have.
///
/// The count is that of W. Barth, M. Jünger and P. Mutzel, "Simple and Efficient Bilayer Cross
/// Counting", 2002, with a Fenwick tree: each line finds how many that were above it came below it.
struct CrossingCounter {
  private var places: [Int: Int] = [:]
  private var tree: [Int] = []

  /// Returns the number of pairs that change places.
  mutating func count(from first: [Int], to second: [Int]) -> Int {
    places.removeAll(keepingCapacity: true)
    for (place, line) in first.enumerated() { places[line] = place }
    tree = Array(repeating: 0, count: first.count + 1)
    var crossings = 0
    var seen = 0
    for line in second {
      guard let place = places[line] else { continue }
      crossings += seen - countBefore(place)
      add(place)
      seen += 1
    }
    return crossings
  }

  /// Returns how many of the places that were added are at most a place.
  private func countBefore(_ place: Int) -> Int {
    var (index, sum) = (place + 1, 0)
    while index > 0 {
      sum += tree[index]
      index &= index - 1
    }
    return sum
  }

  private mutating func add(_ place: Int) {
    var index = place + 1
    while index < tree.count {
      tree[index] += 1
      index += index & -index
    }
  }
}
