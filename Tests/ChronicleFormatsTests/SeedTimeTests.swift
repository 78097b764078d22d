// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

/// When it was, as far as the article tells.
@Suite struct SeedTimeTests {
  private let seed: Seed

  init() throws {
    seed = try Seed()
  }

  private var planned: [Event] { seed.chronicle.events.filter { $0.status == .planned } }

  @Test func `keeps plans apart from facts`() {
    let plans = ["evening-talks", "gala", "harbin-trip", "harbin-forums"]
    #expect(planned.map(\.id.value.text) == plans)
  }

  @Test func `plans nothing that is over for certain at the horizon`() throws {
    let horizon = try #require(seed.chronicle.horizon)
    for event in planned {
      let bounds = TimeBounds(try #require(event.when), horizon: horizon)
      #expect(bounds.latestEnd.map { $0 > horizon.end } ?? true, "\(event.id.value)")
    }
  }

  @Test(arguments: [
    ("invasion", "2022-02"), ("no-limits", "2022-02~"), ("trade-2023", "2023-01-01/2023-12-31"),
    ("visit", "2024-05-16/2024-05-17"), ("evening-talks", "2024-05-16/"),
    ("harbin-trip", "2024-05-17%"), ("border-links", "202X?/2024-05-16"),
  ])
  func `dates an event no sharper than the article`(id: String, when: String) throws {
    #expect(try seed.event(id).when?.text == when)
  }

  @Test(arguments: [
    ("border-conflict", "1969"), ("ties-of-75-years", "1949/.."), ("ukraine-war", "2022-02/.."),
    ("shoigu-minister", "/2024-05~"), ("belousov-minister", "2024-05~/.."),
  ])
  func `dates a relation no sharper than the article`(id: String, when: String) throws {
    #expect(try seed.relation(id).when?.text == when)
  }

  @Test(arguments: [
    ("border-tension", "1969"), ("late-aid", "2024-05-16"), ("resilience", "2024-05-16"),
    ("for-a-settlement", "2024-05-16"),
  ])
  func `gives only a day on which it held`(id: String, day: String) throws {
    let relation = try seed.relation(id)
    #expect(relation.when == nil)
    #expect(relation.heldOn?.value.text == day)
  }

  @Test(arguments: [
    ("no-limits", "invasion"), ("interview", "visit"), ("praise-in-interview", "visit"),
  ])
  func `puts first what came first, and learns from it`(id: String, later: String) throws {
    let event = try seed.event(id)
    #expect(event.before.map(\.value.text) == [later])
    let bounds = try bounds(of: event)
    let narrower = try #require(bounds.preceding(try self.bounds(of: seed.event(later))))
    #expect(try #require(narrower.latestEnd) < #require(bounds.latestEnd))
  }

  @Test func `begins the four meetings after the invasion, and learns from it`() throws {
    let meetings = try seed.event("meetings-since-invasion")
    #expect(meetings.after.map(\.value.text) == ["invasion"])
    let bounds = try bounds(of: meetings)
    let narrower = try #require(bounds.following(self.bounds(of: seed.event("invasion"))))
    #expect(try #require(narrower.earliestStart) > #require(bounds.earliestStart))
  }

  @Test(
    arguments: [
      ("no-limits", ["partnership"], []), ("invasion", ["ukraine-war"], []),
      ("appointment.belousov.defence-ministry.2024-05", ["belousov-minister"], ["shoigu-minister"]),
      ("appointment.shoigu.security-council.2024-05", ["shoigu-secretary"], []),
    ] as [(String, [String], [String])])
  func `tells what began and ended with it`(
    id: String, begun: [String], ended: [String]
  ) throws {
    let event = try seed.event(id)
    #expect(event.begins.map(\.value.text) == begun)
    #expect(event.ends.map(\.value.text) == ended)
  }

  private func bounds(of event: Event) throws -> TimeBounds {
    TimeBounds(try #require(event.when), horizon: seed.chronicle.horizon)
  }
}
