// SPDX-License-Identifier: MIT

import ChronicleGraph
import Chronicles
import Chronology
import Diagnostics
import Testing

/// The example as a file: whether it is whole, and whether it proves what it says.
@Suite struct RoadTo1914Tests {
  private let road: RoadTo1914

  init() throws {
    road = try RoadTo1914.read.get()
  }

  @Test func `is read without a word of complaint`() {
    #expect(road.diagnostics == [])
  }

  @Test func `has a graded source behind every relation and event`() {
    let graded = Set(
      road.chronicle.sources.filter { $0.reliability != nil }.map(\.id.value))
    let happenings =
      road.chronicle.relations.map(\.happening)
      + road.chronicle.events.map(\.happening)
    let unproved = happenings.filter { happening in
      !happening.details.claims.contains { graded.contains($0.source.value) }
    }
    #expect(unproved.map(\.id.value.text) == [])
    #expect(happenings.count > 200)
  }

  @Test func `names for every treaty who signed, and for which of two states or more`() {
    let treaties = road.chronicle.events.filter { $0.kind.value == "treaty" }
    let wanting = treaties.filter { treaty in
      let states = treaty.who.compactMap(\.actingFor?.value)
      return states.count != treaty.who.count || Set(states).count < 2
    }
    #expect(wanting.map(\.id.value.text) == [])
    #expect(treaties.count > 50)
  }

  @Test func `uses every source, place, topic and actor that it lists`() {
    let chronicle = road.chronicle
    let happenings = chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)
    let used = Set(
      happenings.flatMap { happening in
        happening.who.map(\.actor.value) + happening.who.compactMap(\.actingFor?.value)
          + happening.places.map(\.value) + happening.about.map(\.value)
      } + chronicle.claims.map(\.source.value) + chronicle.places.compactMap(\.within?.value))
    let listed =
      chronicle.sources.map(\.id.value) + chronicle.places.map(\.id.value)
      + chronicle.topics.map(\.id.value) + chronicle.actors.map(\.id.value)
    #expect(listed.filter { !used.contains($0) }.map(\.text) == [])
  }

  @Test func `begins and ends its relations when they begin and end`() throws {
    let relations = Dictionary(
      uniqueKeysWithValues: road.chronicle.relations.map { ($0.id.value, $0.when?.text ?? "") })
    for event in road.chronicle.events {
      let when = try #require(event.when?.text)
      for id in event.begins.map(\.value) {
        let start = relations[id]?.prefix { $0 != "/" } ?? ""
        #expect(when.hasPrefix(start) || start.hasPrefix(when), "\(event.id.value) begins \(id)")
      }
      for id in event.ends.map(\.value) {
        let end = relations[id]?.split(separator: "/").last ?? ""
        #expect(when.hasSuffix(end), "\(event.id.value) ends \(id)")
      }
    }
  }

  @Test func `tells its events in the order of time`() throws {
    let starts = try road.chronicle.events.map { event in
      try #require(event.when?.text.prefix { $0 != "/" && $0 != "?" }, "\(event.id.value)")
    }
    // A month may follow its days: what is dated less sharply stands where the story wants it.
    let steps = zip(starts, starts.dropFirst())
    let backward = steps.filter { $1 < $0 && !$0.hasPrefix($1) }
    #expect(backward.map { "\($0) before \($1)" } == [])
  }

  @Test func `keeps Björkö as a plan given up`() throws {
    let ties = road.projection.ties.filter { $0.origin.id.text == "bjorko-alliance" }
    #expect(ties.map(\.status) == [.cancelled])
    #expect(try !road.ties("alliance", at: "1905-08").contains("germany-russia: defence-pact"))
  }

  @Test func `holds the part of Serbia in the murder for disputed`() {
    let ties = road.projection.ties.filter { $0.origin.id.text == "serbia-and-assassins" }
    #expect(ties.map(\.evidence) == [.disputed])
  }
}
