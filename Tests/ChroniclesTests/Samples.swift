// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

/// Returns the id that a text is; a text that is none fails the test.
func identifier(_ text: String) throws -> Identifier {
  try #require(Identifier(text), "'\(text)' is not an id")
}

/// Returns a reference without a place.
func reference(_ text: String) throws -> Reference {
  Reference(try identifier(text))
}

/// Returns participants written as `actor` or `role:actor`.
func participants(_ words: [String]) throws -> [Participation] {
  try words.map { word in
    let parts = word.split(separator: ":").map(String.init)
    let role = parts.count == 2 ? Located(parts[0]) : nil
    return Participation(try reference(parts.last ?? ""), role: role)
  }
}

/// Returns a happening of participants written as `actor` or `role:actor`.
func happening(
  _ id: String, _ kind: String, who: [String] = [], when: String? = nil
) throws -> Happening {
  var happening = Happening(id: try reference(id), kind: Located(kind))
  happening.who = try participants(who)
  happening.when = try when.map { text throws(ExtendedDateError) in try ExtendedDate(text) }
  return happening
}

/// Returns a chronicle of two states, a place, a source, a war and its invasion, without a mistake.
func soundChronicle() throws -> Chronicle {
  var chronicle = Chronicle(title: "A war")
  chronicle.sources = [Source(id: try reference("book"))]
  chronicle.places = [Place(id: try reference("border"))]
  chronicle.topics = [Topic(id: try reference("peace"))]
  chronicle.actors = [
    Actor(id: try reference("east"), kind: Located("state")),
    Actor(id: try reference("west"), kind: Located("state")),
  ]
  chronicle.relations = [
    Relation(try happening("war", "war", who: ["side-a:east", "side-b:west"], when: "1900/1901"))
  ]
  var invasion = Event(
    try happening("invasion", "invasion", who: ["attacker:east", "target:west"], when: "1900"))
  invasion.begins = [try reference("war")]
  invasion.places = [try reference("border")]
  invasion.about = [try reference("peace")]
  invasion.details.claims = [Claim(source: try reference("book"))]
  chronicle.events = [invasion]
  return chronicle
}
