// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Testing

@Suite struct SeriationTests {
  /// Two blocs whose members are friends and the enemies of all others, one row of each in turn.
  private func blocs(_ count: Int) -> [[Double]] {
    (0..<count).map { row in (0..<count).map { $0 % 2 == row % 2 ? 1 : -1 } }
  }

  @Test func `blocs that are mixed up come apart`() {
    let order = Seriation(of: blocs(9))
    #expect(order.places.map { $0 % 2 } == [0, 0, 0, 0, 0, 1, 1, 1, 1])
    #expect(order.breaks == [5])
    #expect(order.places.sorted() == Array(0..<9))
  }

  @Test func `a chain comes into its order`() {
    let links = [(0, 3), (3, 1), (1, 4), (4, 2)]
    var table = Array(repeating: Array(repeating: 0.0, count: 5), count: 5)
    for (first, second) in links {
      table[first][second] = 1
      table[second][first] = 1
    }
    let places = Seriation(of: table).places
    #expect(places == [0, 3, 1, 4, 2] || places == [2, 4, 1, 3, 0])
  }

  @Test func `those whom nothing ties are groups of their own`() {
    let order = Seriation(of: [[0, 0], [0, 0]])
    #expect(order.places == [0, 1])
    #expect(order.breaks == [1])
  }

  @Test func `nobody has no order`() {
    let order = Seriation(of: [])
    #expect(order.places == [] && order.breaks == [])
  }
}
