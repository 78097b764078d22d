// SPDX-License-Identifier: MIT

import Chronicles
import Testing

/// What the article tells, and whether the seed says just that.
@Suite struct SeedFactTests {
  private let seed: Seed

  init() throws {
    seed = try Seed()
  }

  @Test(arguments: [
    ("visit", "state-visit"), ("welcome", "welcome"), ("talks", "talks"), ("press", "statement"),
    ("joint-statement", "joint-statement"), ("pledge", "promise"), ("invasion", "invasion"),
    ("no-limits", "declaration"), ("advance", "attack"), ("trade-2023", "trade"),
    ("interview", "interview"), ("border-links", "cooperation"), ("evening-talks", "talks"),
    ("gala", "celebration"), ("harbin-trip", "visit"), ("harbin-forums", "conference"),
  ])
  func `holds the event`(id: String, kind: String) throws {
    #expect(try seed.event(id).kind.value == kind)
  }

  @Test(arguments: [
    ("belousov-minister", "office"), ("shoigu-minister", "office"), ("shoigu-secretary", "office"),
    ("blame-on-nato", "position"), ("xi-on-nato-in-asia", "position"), ("reliance", "dependence"),
    ("border-conflict", "conflict"), ("border-tension", "territorial-dispute"),
    ("alleged-support", "support"), ("ukraine-war", "war"), ("partnership", "partnership"),
    ("sanctions", "sanctions"), ("resilience", "condition"), ("late-aid", "condition"),
  ])
  func `holds the relation`(id: String, kind: String) throws {
    #expect(try seed.relation(id).kind.value == kind)
  }

  // MARK: - Who

  @Test(arguments: [
    ("joint-statement", ["xi for china", "putin for russia"]),
    ("pledge", ["xi for china", "putin for russia"]),
    ("no-limits", ["putin for russia", "xi for china"]),
    ("visit", ["putin for russia", "delegation for russia", "xi for china"]),
    (
      "evening-talks",
      ["putin for russia", "xi for china", "belousov for russia", "shoigu for russia"]
    ),
    ("xi-on-peace", ["xi for china"]),
    ("trade-2023", ["china", "russia"]),
  ])
  func `tells who took part, and for whom`(id: String, who: [String]) throws {
    let parts = try seed.event(id).who.map { part in
      [part.actor, part.actingFor].compactMap { $0?.value.text }.joined(separator: " for ")
    }
    #expect(parts == who)
  }

  @Test func `expects the new minister and his predecessor, in their posts, in the evening`() throws
  {
    let expected = try seed.event("evening-talks").who.filter(\.isExpected)
    #expect(expected.map(\.actor.value.text) == ["belousov", "shoigu"])
    #expect(
      expected.map(\.capacity) == ["minister of defence", "secretary of the Security Council"])
  }

  @Test(arguments: [
    ("belousov-minister", "belousov", "defence-ministry"),
    ("shoigu-minister", "shoigu", "defence-ministry"),
    ("shoigu-secretary", "shoigu", "security-council"),
  ])
  func `tells who holds which office`(id: String, holder: String, body: String) throws {
    #expect(try seed.relation(id).who.map(\.actor.value.text) == [holder, body])
  }

  @Test(arguments: [("late-aid", "ukraine", "aid"), ("resilience", "russia", "sanctions")])
  func `names nobody where the article names nobody`(
    id: String, bearer: String, subject: String
  ) throws {
    let condition = try seed.relation(id)
    #expect(condition.who.map(\.actor.value.text) == [bearer])
    #expect(condition.about.first?.value.text == subject)
    #expect(seed.chronicle.kinds["condition"]?.pairing == Pairing.none)
  }

  // MARK: - How many

  @Test(arguments: [
    ("talks", "meeting", "43"), ("talks", "since_invasion", "4"), ("meetings", "count", "43"),
    ("meetings-since-invasion", "count", "4"), ("visit", "days", "2"), ("gala", "years", "75"),
  ])
  func `counts`(id: String, key: String, value: String) throws {
    #expect(try seed.event(id).details.data.contains(.init(key: key, value: value)))
  }

  @Test(arguments: [
    ("welcome", "visit"), ("joint-statement", "visit"), ("talks", "visit"), ("press", "visit"),
    ("evening-talks", "visit"), ("gala", "visit"), ("harbin-trip", "visit"),
    ("harbin-forums", "harbin-trip"), ("talks", "meetings-since-invasion"),
    ("meetings-since-invasion", "meetings"), ("xi-in-talks", "talks"), ("xi-on-blocs", "press"),
    ("praise-in-interview", "interview"),
  ])
  func `tells what is part of what`(id: String, whole: String) throws {
    #expect(try seed.event(id).partOf.map(\.value.text).contains(whole))
  }

  // MARK: - What is thought and said

  @Test(arguments: [
    ("blame-on-nato", Attitude.opposes, "nato"), ("xi-on-nato-in-asia", .opposes, "nato"),
    ("xi-on-nato-in-asia", .opposes, "nato-in-asia"), ("for-a-settlement", .supports, "settlement"),
    ("against-us-led-order", .opposes, "us-led-order"), ("xi-needs-putin", .supports, "putin"),
    ("xi-holds-to-putin", .supports, "partnership"),
    ("xi-on-europe", .supports, "china-and-europe"), ("xi-on-usa", .supports, "china-and-usa"),
  ])
  func `has the position`(id: String, attitude: Attitude, subject: String) throws {
    let position = try seed.relation(id)
    #expect(position.kind.value == "position")
    #expect(position.attitude == attitude)
    #expect(position.about.map(\.value.text).contains(subject))
  }

  @Test(arguments: [
    ("xi-on-settlement", "xi", Attitude.supports, "settlement"),
    ("xi-on-european-security", "xi", .supports, "european-security"),
    ("xi-on-peace", "xi", .supports, "peace"), ("xi-on-blocs", "xi", .opposes, "bloc-politics"),
    ("xi-on-statement", "xi", .supports, "joint-statement"),
    ("xi-in-talks", "xi", .supports, "partnership"),
    ("putin-in-talks", "putin", .supports, "energy"),
    ("putin-on-asian-security", "putin", .supports, "asian-security"),
    ("putin-on-alliances", "putin", .opposes, "asian-alliances"),
    ("praise-in-interview", "putin", .supports, "china"),
  ])
  func `has the statement`(
    id: String, speaker: String, attitude: Attitude, subject: String
  ) throws {
    let statement = try seed.event(id)
    #expect(statement.who.first?.actor.value.text == speaker)
    #expect(statement.attitude == attitude)
    #expect(statement.about.map(\.value.text).contains(subject))
    #expect(statement.says != nil)
  }

  @Test(arguments: [
    ("xi-in-talks", "foreign-ministry"), ("putin-in-talks", "tass"), ("trade-2023", "tass"),
    ("praise-in-interview", "xinhua"),
  ])
  func `tells who relayed it`(id: String, relay: String) throws {
    #expect(try seed.event(id).details.claims.first?.via.map(\.value.text) == [relay])
  }

  @Test func `sets the allegation of the United States beside China's denial`() throws {
    let support = try seed.relation("alleged-support")
    #expect(support.details.evidence == .disputed)
    let voices = support.details.claims.map { ($0.stance, $0.by.map(\.value.text)) }
    #expect(voices.map(\.0) == [.alleges, .denies])
    #expect(voices.map(\.1) == [["usa"], ["china"]])
  }

  @Test func `disputes nothing else`() {
    let chronicle = seed.chronicle
    let happenings = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
    let disputed = happenings.filter { $0.details.evidence != .asserted }
    #expect(disputed.map(\.id.value.text) == ["alleged-support"])
  }
}
