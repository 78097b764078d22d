// SPDX-License-Identifier: MIT

/// Finds sets of nodes that are all tied to each other.
///
/// The method is that of C. Bron and J. Kerbosch (1973) with the pivot of E. Tomita, A. Tanaka and
/// H. Takahashi (2006): the node with the most neighbours among the candidates.
struct CliqueFinder {
  private let neighbours: [Set<Int>]
  private var cliques: [[Int]] = []
  private var steps = 0

  /// The number of maximal cliques may grow exponentially; nobody waits for them all.
  private static let mostSteps = 50_000

  /// Returns maximal cliques of at least three nodes, the largest first, none sharing a node with one
  /// before it: what is left of those that do counts if it is still large enough.
  static func disjointCliques(of neighbours: [Set<Int>]) -> [[Int]] {
    var finder = CliqueFinder(neighbours: neighbours)
    finder.extend([], Set(neighbours.indices), [])
    var left = finder.cliques
    var chosen: [[Int]] = []
    while let largest = left.min(by: comesFirst), largest.count >= 3 {
      chosen.append(largest)
      let used = Set(largest)
      left = left.map { $0.filter { !used.contains($0) } }
    }
    return chosen
  }

  /// Whether a clique is larger than another, or else has the first smaller number.
  private static func comesFirst(_ clique: [Int], before other: [Int]) -> Bool {
    clique.count == other.count
      ? clique.lexicographicallyPrecedes(other) : clique.count > other.count
  }

  private init(neighbours: [Set<Int>]) {
    self.neighbours = neighbours
  }

  private mutating func extend(_ clique: [Int], _ candidates: Set<Int>, _ done: Set<Int>) {
    steps += 1
    guard steps < Self.mostSteps else { return }
    guard let pivot = pivot(among: candidates.union(done), candidates) else {
      if clique.count >= 3 { cliques.append(clique.sorted()) }
      return
    }
    var (candidates, done) = (candidates, done)
    for node in candidates.subtracting(neighbours[pivot]).sorted() {
      extend(
        clique + [node], candidates.intersection(neighbours[node]),
        done.intersection(neighbours[node]))
      candidates.remove(node)
      done.insert(node)
    }
  }

  private func pivot(among nodes: Set<Int>, _ candidates: Set<Int>) -> Int? {
    nodes.max { left, right in
      let counts = [left, right].map { neighbours[$0].intersection(candidates).count }
      return (counts[0], -left) < (counts[1], -right)
    }
  }
}
