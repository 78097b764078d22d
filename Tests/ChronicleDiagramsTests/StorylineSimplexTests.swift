// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import TestSupport
import Testing

@Suite struct StorylineSimplexTests {
  /// A graph of six nodes below node 0, at random, with lengths and weights.
  private static func edges(seed: UInt64) -> [NetworkSimplex.Edge] {
    var random = SeededGenerator(seed: seed)
    let fromTop = (1..<6).map { NetworkSimplex.Edge(tail: 0, head: $0, length: 0, weight: 1) }
    let others = (0..<6).map { _ -> NetworkSimplex.Edge in
      let tail = Int.random(in: 1..<5, using: &random)
      return NetworkSimplex.Edge(
        tail: tail, head: Int.random(in: tail + 1..<6, using: &random),
        length: Int.random(in: 0...2, using: &random),
        weight: Int.random(in: 0...4, using: &random))
    }
    return fromTop + others
  }

  private static func cost(_ places: [Int], _ edges: [NetworkSimplex.Edge]) -> Int {
    edges.reduce(0) { $0 + $1.weight * (places[$1.head] - places[$1.tail]) }
  }

  private static func isFeasible(_ places: [Int], _ edges: [NetworkSimplex.Edge]) -> Bool {
    edges.allSatisfy { places[$0.head] - places[$0.tail] >= $0.length }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no other places keep the distances at less cost`(seed: UInt64) {
    let edges = Self.edges(seed: seed)
    var simplex = NetworkSimplex(nodeCount: 6, edges: edges)
    #expect(Self.isFeasible(simplex.places, edges))
    simplex.solve(steps: 100)
    #expect(Self.isFeasible(simplex.places, edges))
    var least = Int.max
    // Five nodes at seven places each.
    for number in 0..<16807 {
      let places = [0] + [1, 7, 49, 343, 2401].map { number / $0 % 7 }
      if Self.isFeasible(places, edges) { least = min(least, Self.cost(places, edges)) }
    }
    #expect(Self.cost(simplex.places, edges) == least)
  }
}
