// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import TestSupport
import Testing

/// One pass for the floors and one for the ceilings, against repeating until nothing changes.
@Suite struct TimeFixpointTests {
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `two passes reach the fixpoint, and find a contradiction if there is one`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let (chronicle, links) = try chronicle(&generator)
    let told = Validator.diagnostics(of: chronicle).filter {
      $0.message.contains("cannot come after")
    }
    let times = ChronicleTimes(of: chronicle)
    guard let expected = try repeated(chronicle, links) else {
      #expect(!told.isEmpty)
      return
    }
    #expect(told.isEmpty)
    #expect(chronicle.events.map { times.bounds(of: $0.happening) } == expected)
  }

  /// Returns events in no order of time, with links from earlier to later ones: no circles.
  private func chronicle(
    _ generator: inout SeededGenerator
  ) throws -> (Chronicle, [(earlier: Int, later: Int)]) {
    let count = 8
    let order = Array(0..<count).shuffled(using: &generator)
    var chronicle = Chronicle()
    chronicle.events = try (0..<count).map { number in
      Event(try happening("e\(number)", "visit", when: Self.date(order[number], &generator)))
    }
    var links: [(earlier: Int, later: Int)] = []
    for earlier in 0..<count {
      for later in 0..<count where order[earlier] < order[later] {
        guard Int.random(in: 0..<4, using: &generator) == 0 else { continue }
        links.append((earlier, later))
        let isBefore = Bool.random(using: &generator)
        if isBefore {
          chronicle.events[earlier].before.append(try reference("e\(later)"))
        } else {
          chronicle.events[later].after.append(try reference("e\(earlier)"))
        }
      }
    }
    return (chronicle, links)
  }

  /// Returns a date that mostly grows with the rank.
  private static func date(_ rank: Int, _ generator: inout SeededGenerator) -> String? {
    let year = 1900 + 3 * rank + Int.random(in: -2...4, using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: return nil
    case 1: return "\(year)-05-0\(Int.random(in: 1...9, using: &generator))"
    case 2: return "\(year)/\(year + 6)"
    case 3: return "\(year)/"
    case 4: return "/\(year)-05"
    case 5: return "\(year)-05-0\(Int.random(in: 1...9, using: &generator))T10:00:00Z"
    default: return "\(year)"
    }
  }

  /// Returns the bounds after each link was followed, both ways, until nothing changed; nothing if
  /// a link cannot be.
  private func repeated(
    _ chronicle: Chronicle, _ links: [(earlier: Int, later: Int)]
  ) throws -> [TimeBounds]? {
    var bounds = chronicle.events.map { event in
      event.when.map { TimeBounds($0, horizon: nil) } ?? .unknown
    }
    var last: [TimeBounds] = []
    while bounds != last {
      last = bounds
      for link in links.reversed() {
        let dates = (chronicle.events[link.earlier].when, chronicle.events[link.later].when)
        let slack = OrderSlack(dates.0, dates.1)
        let later = bounds[link.later].following(
          bounds[link.earlier], slack: slack, isTimed: dates.1?.kind == .datetime)
        guard let later else { return nil }
        bounds[link.later] = later
        let earlier = bounds[link.earlier].preceding(
          bounds[link.later], slack: slack, isTimed: dates.0?.kind == .datetime)
        guard let earlier else { return nil }
        bounds[link.earlier] = earlier
      }
    }
    return bounds
  }
}
