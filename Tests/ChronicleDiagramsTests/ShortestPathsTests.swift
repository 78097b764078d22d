// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Testing

@Suite struct ShortestPathsTests {
  /// Returns all paths without a repeated node, by trying everything.
  private func everyPath(in neighbours: [[Int]], from start: Int, to end: Int) -> [[Int]] {
    var found: [[Int]] = []
    var open = [[start]]
    while let path = open.popLast() {
      guard let last = path.last else { continue }
      if last == end { found.append(path) }
      open += neighbours[last].filter { !path.contains($0) }.map { path + [$0] }
    }
    return found
  }

  /// Returns a graph without directions, of which the seed decides the links.
  private func graph(nodes: Int, seed: UInt64) -> [[Int]] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var neighbours = Array(repeating: [Int](), count: nodes)
    for first in 0..<nodes {
      for second in (first + 1)..<nodes {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        guard state % 10 < 3 else { continue }
        neighbours[first].append(second)
        neighbours[second].append(first)
      }
    }
    return neighbours.map { $0.sorted() }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `finds the same paths as trying everything`(seed: UInt64) {
    let neighbours = graph(nodes: 8, seed: seed)
    let all = everyPath(in: neighbours, from: 0, to: 7)
    let shortest = all.map(\.count).min()
    let expected = all.filter { $0.count == shortest }.sorted { $0.lexicographicallyPrecedes($1) }
    let found = ShortestPaths(in: neighbours, from: 0, to: 7)
    #expect(found.length == shortest.map { $0 - 1 })
    #expect(found.count == expected.count)
    #expect(found.paths(limit: 1000) == expected)
    #expect(found.paths(limit: 2) == Array(expected.prefix(2)))
  }

  @Test func `a path from a node to itself has no links`() {
    let found = ShortestPaths(in: [[1], [0]], from: 0, to: 0)
    #expect(found.length == 0)
    #expect(found.count == 1)
    #expect(found.paths(limit: 5) == [[0]])
  }

  @Test func `more paths than a number can count are counted as the most there are`() {
    // A chain of diamonds: the number of paths doubles with each.
    var neighbours: [[Int]] = [[]]
    for start in stride(from: 0, to: 210, by: 3) {
      neighbours[start] += [start + 1, start + 2]
      neighbours += [[start, start + 3], [start, start + 3], [start + 1, start + 2]]
    }
    let found = ShortestPaths(in: neighbours, from: 0, to: 210)
    #expect(found.length == 140)
    #expect(found.count == .max)
    #expect(found.paths(limit: 20).count == 20)
  }
}
