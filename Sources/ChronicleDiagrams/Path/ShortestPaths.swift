// SPDX-License-Identifier: MIT

/// All shortest paths between two nodes of a graph whose links have no lengths.
///
/// Two breadth-first searches, one from either end, tell which nodes lie on one.
package struct ShortestPaths {
  /// The number of links of a path; nothing if there is none.
  package let length: Int?
  private let neighbours: [[Int]]
  private let start: Int
  private let fromStart: [Int?]
  private let toEnd: [Int?]

  /// Finds the paths in a graph without directions.
  ///
  /// Complexity: O(nodes + links).
  ///
  /// - Parameters:
  ///   - neighbours: For each node those that it is linked to.
  ///   - start: Where paths start.
  ///   - end: Where they end.
  package init(in neighbours: [[Int]], from start: Int, to end: Int) {
    self.neighbours = neighbours
    self.start = start
    fromStart = Self.distances(from: start, neighbours)
    toEnd = Self.distances(from: end, neighbours)
    length = fromStart[end]
  }

  /// The number of paths, no larger than a number can be.
  ///
  /// Complexity: O(nodes + links).
  package var count: Int {
    guard let length else { return 0 }
    var counts = Array(repeating: 0, count: neighbours.count)
    counts[start] = 1
    let nodes = neighbours.indices.filter(isOnPath).sorted {
      (fromStart[$0] ?? 0, $0) < (fromStart[$1] ?? 0, $1)
    }
    for node in nodes {
      for next in nextNodes(after: node) {
        let (sum, overflows) = counts[next].addingReportingOverflow(counts[node])
        counts[next] = overflows ? .max : sum
      }
    }
    return nodes.last.map { length == 0 ? 1 : counts[$0] } ?? 0
  }

  /// Returns the first paths, in the order of the neighbours.
  ///
  /// Complexity: O(links of the paths returned, and of the nodes on them).
  package func paths(limit: Int) -> [[Int]] {
    guard length != nil, limit > 0 else { return [] }
    var found: [[Int]] = []
    var open = [[start]]
    while let path = open.popLast(), found.count < limit {
      let last = path[path.count - 1]
      if toEnd[last] == 0 {
        found.append(path)
      } else {
        open += nextNodes(after: last).reversed().map { path + [$0] }
      }
    }
    return found
  }

  /// Returns the neighbours of a node on a path that are one link nearer to the end.
  private func nextNodes(after node: Int) -> [Int] {
    guard let left = toEnd[node] else { return [] }
    return neighbours[node].filter { toEnd[$0] == left - 1 }
  }

  private func isOnPath(_ node: Int) -> Bool {
    guard let length, let first = fromStart[node], let second = toEnd[node] else { return false }
    return first + second == length
  }

  private static func distances(from start: Int, _ neighbours: [[Int]]) -> [Int?] {
    var distances = [Int?](repeating: nil, count: neighbours.count)
    distances[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for neighbour in neighbours[node] where distances[neighbour] == nil {
        distances[neighbour] = (distances[node] ?? 0) + 1
        queue.append(neighbour)
      }
    }
    return distances
  }
}
