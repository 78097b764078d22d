// SPDX-License-Identifier: MIT

import Chronology
import TestSupport
import Testing

@Suite struct AllenRelationTests {
  /// Stretches whose ends are among six moments: enough for three of them to lie in any order.
  private static let stretches = (0..<6).flatMap { start in
    (start + 1..<7).map { SmallStretch(start: start, end: $0) }
  }

  @Test func `composes like all small stretches of time`() {
    var table: [Pair: AllenRelationSet] = [:]
    for first in Self.stretches {
      for second in Self.stretches {
        for third in Self.stretches {
          let pair = Pair(first: first.relation(to: second), second: second.relation(to: third))
          table[pair, default: []].insert(first.relation(to: third))
        }
      }
    }
    #expect(table.count == 169)
    #expect(table.values.map(\.count).reduce(0, +) == 409)
    for (pair, relations) in table {
      #expect(pair.first.composition(pair.second) == relations, "\(pair)")
    }
  }

  /// Two relations and their composition.
  typealias Cell = (first: AllenRelation, second: AllenRelation, relations: AllenRelationSet)

  /// Cells that can be read in the table of the article.
  private static let cells: [Cell] = [
    (.before, .before, [.before]), (.before, .after, .all), (.during, .contains, .all),
    (.meets, .meets, [.before]), (.meets, .during, [.overlaps, .starts, .during]),
    (.overlaps, .overlaps, [.before, .meets, .overlaps]), (.starts, .finishes, [.during]),
    (.finishes, .startedBy, [.after, .metBy, .overlappedBy]),
    (.metBy, .meets, [.starts, .equals, .startedBy]),
  ]

  @Test(arguments: Self.cells)
  func `composes as the article says`(cell: Cell) {
    #expect(cell.first.composition(cell.second) == cell.relations)
  }

  @Test(arguments: AllenRelation.allCases)
  func `turns round`(relation: AllenRelation) {
    #expect(relation.converse.converse == relation)
    #expect((relation.converse == relation) == (relation == .equals))
    #expect(relation.composition(.equals) == [relation])
    #expect(AllenRelation.equals.composition(relation) == [relation])
    for other in AllenRelation.allCases {
      let turned = other.converse.composition(relation.converse)
      #expect(relation.composition(other).converse == turned)
    }
  }

  @Test func `turns round as stretches do`() {
    for first in Self.stretches {
      for second in Self.stretches {
        #expect(first.relation(to: second).converse == second.relation(to: first))
      }
    }
  }

  @Test func `has the name of its case`() {
    let names = AllenRelation.allCases.map(\.name)
    #expect(names == AllenRelation.allCases.map { "\($0)" })
    #expect(names.joined(separator: " ").hasPrefix("before meets overlaps starts during finishes"))
    #expect(AllenRelation.overlappedBy.name == "overlappedBy")
    #expect(AllenRelation.finishedBy.name == "finishedBy" && AllenRelation.after.name == "after")
  }

  private struct Pair: Hashable {
    let first: AllenRelation
    let second: AllenRelation
  }
}
