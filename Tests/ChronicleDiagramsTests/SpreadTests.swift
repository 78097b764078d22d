// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Testing

@Suite struct SpreadTests {
  @Test(arguments: [
    ([0, 100, 200] as [Double], [0, 100, 200] as [Double]),
    ([0, 0], [-6, 6]),
    ([50, 0], [19, 31]),
    ([0, 1, 100, 101], [-5.5, 6.5, 94.5, 106.5]),
    ([], []),
  ])
  func `things stand as near to their wishes as their sizes allow`(
    wishes: [Double], expected: [Double]
  ) {
    let places = Spread.places(of: wishes, sizes: wishes.map { _ in 10 }, gap: 2)
    #expect(places == expected)
  }

  @Test func `no two things are nearer than the gap`() {
    let wishes = (0..<50).map { Double(($0 * 37) % 50) }
    let sizes = (0..<50).map { Double($0 % 7 + 1) }
    let places = Spread.places(of: wishes, sizes: sizes, gap: 1)
    let rooms = places.indices.dropFirst().map { index -> Double in
      let halves = (sizes[index] + sizes[index - 1]) / 2
      return places[index] - places[index - 1] - halves
    }
    #expect(rooms.count == 49)
    #expect((rooms.min() ?? 0) > 0.999)
  }
}
