// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import TestSupport
import Testing

/// The sweep that finds who holds at one time what only one may, against asking every two.
@Suite struct TenureTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `finds those that clash with another, and no others`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let chronicle = try chronicle(of: (0..<30).map { _ in Self.tenure(&generator) })
    let told = Set(
      Validator.diagnostics(of: chronicle).filter { $0.message.contains("at one time") }
        .compactMap(\.range?.lowerBound))
    #expect(told.isEmpty == clashing(chronicle).isEmpty)
    #expect(told.isSubset(of: clashing(chronicle)))
    // Of every two that clash, one at least is told of: the later one.
    #expect(pairs(chronicle).allSatisfy { told.contains($0) || told.contains($1) })
  }

  private static func tenure(_ generator: inout SeededGenerator) -> (holder: Int, when: String) {
    let holder = Int.random(in: 0..<4, using: &generator)
    let start = Int.random(in: 1700...1990, using: &generator)
    let end = start + Int.random(in: 0...12, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return (holder, "\(start)-03-01/\(end)-09-01")
    case 1: return (holder, "\(start)/\(end)")
    case 2: return (holder, "\(start)-05")
    default: return (holder, "\(start)/")
    }
  }

  private func chronicle(of tenures: [(holder: Int, when: String)]) throws -> Chronicle {
    var chronicle = Chronicle()
    var throne = KindDeclaration(name: Located("throne"), parent: Located("office"))
    throne.isExclusive = true
    chronicle.declaredKinds = [throne]
    chronicle.actors = try ["a0", "a1", "a2", "a3", "realm"].map {
      Actor(id: try reference($0))
    }
    chronicle.relations = try tenures.enumerated().map { number, tenure in
      var relation = try happening("r\(number)", "throne", when: tenure.when)
      let holder = Reference(
        try identifier("a\(tenure.holder)"), at: SourceRange(number * 10, number * 10 + 2))
      relation.who = [
        Participation(holder, role: Located("holder")),
        Participation(try reference("realm"), role: Located("body")),
      ]
      return Relation(relation)
    }
    return chronicle
  }

  /// Returns the places of every two holders that surely clash.
  private func pairs(_ chronicle: Chronicle) -> [(Int, Int)] {
    let times = ChronicleTimes(of: chronicle)
    let spells = chronicle.relations.map { relation in
      (holder: relation.who[0].actor, bounds: times.bounds(of: relation.happening))
    }
    return spells.indices.flatMap { first in
      spells.indices[..<first].compactMap { second in
        let isOne = spells[first].holder == spells[second].holder
        guard !isOne, spells[first].bounds.surelyOverlapsBeyondADay(spells[second].bounds) else {
          return nil
        }
        return (first * 10, second * 10)
      }
    }
  }

  private func clashing(_ chronicle: Chronicle) -> Set<Int> {
    Set(pairs(chronicle).flatMap { [$0, $1] })
  }
}
