// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

/// Thousands of random sequences of changes.
///
/// A failure names the seed and the step; to look into one, run its seed alone.
@Suite struct GraphWalkTests {
  #if DEBUG
    static let seedsOfBlock = 8
    static let longSeeds: Range<UInt64> = 10_000..<10_002
  #else
    static let seedsOfBlock = 50
    static let longSeeds: Range<UInt64> = 10_000..<10_010
  #endif

  @Test(arguments: 0..<40)
  func `changes and goes back as a naive graph does`(block: Int) throws {
    for seed in block * Self.seedsOfBlock..<(block + 1) * Self.seedsOfBlock {
      guard try isRight(seed: UInt64(seed), steps: 50) else { return }
    }
  }

  @Test(arguments: longSeeds)
  func `changes for long as a naive graph does`(seed: UInt64) throws {
    _ = try isRight(seed: seed, steps: 800)
  }

  private func isRight(seed: UInt64, steps: Int) throws -> Bool {
    var walk = GraphWalk(seed: seed)
    let copy = walk
    for step in 0..<steps {
      var wrong = try walk.step()
      if step % 25 == 24 || step + 1 == steps {
        wrong += walk.wrongChanges() + GraphComparison.differences(walk.graph, walk.naive)
      }
      #expect(wrong == [], "seed \(seed), step \(step)")
      guard wrong.isEmpty else { return false }
    }
    let wrong = GraphComparison.differences(copy.graph, copy.naive)
    #expect(wrong == [], "seed \(seed), the copy from before")
    return wrong.isEmpty
  }
}
