// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Testing

@Suite struct ValidatorTests {
  @Test func `finds nothing in a sound chronicle`() throws {
    #expect(try messages(soundChronicle()) == [])
    #expect(messages(Chronicle()) == [])
  }

  // MARK: - References

  /// Each place where a reference may stand, with what it must point to.
  private static let places: [(String, @Sendable (inout Chronicle, Reference) -> Void, String)] = [
    ("publisher", { $0.sources[0].publisher = .actor($1) }, "an actor"),
    ("derived-from", { $0.sources[0].derivedFrom = [$1] }, "a source"),
    ("within", { $0.places[0].within = $1 }, "a place"),
    ("state", { $0.places[0].states = [.init(state: $1)] }, "an actor"),
    ("borders", { $0.places[0].borders = [$1] }, "a place"),
    ("relation's who", { $0.relations[0].who[0].actor = $1 }, "an actor"),
    ("for", { $0.relations[0].who[1].actingFor = $1 }, "an actor"),
    ("where", { $0.events[0].places = [$1] }, "a place"),
    ("begins", { $0.events[0].begins = [$1] }, "a relation"),
    ("changes", { $0.events[0].changes = [$1] }, "a relation"),
    ("ends", { $0.events[0].ends = [$1] }, "a relation"),
    ("part-of", { $0.events[0].partOf = [$1] }, "an event"),
    ("claim on the whole", { $0.details.claims = [Claim(source: $1)] }, "a source"),
    ("claim on a source", { $0.sources[0].details.claims = [Claim(source: $1)] }, "a source"),
    ("claim on a place", { $0.places[0].details.claims = [Claim(source: $1)] }, "a source"),
    ("claim on a topic", { $0.topics[0].details.claims = [Claim(source: $1)] }, "a source"),
    ("claim on an actor", { $0.actors[0].details.claims = [Claim(source: $1)] }, "a source"),
    ("claim on a relation", { $0.relations[0].details.claims = [Claim(source: $1)] }, "a source"),
    ("claim on an event", { $0.events[0].details.claims = [Claim(source: $1)] }, "a source"),
    ("claim's by", { $0.events[0].details.claims = [claim($0, by: $1)] }, "a source or an actor"),
    ("claim's via", { $0.events[0].details.claims = [claim($0, via: $1)] }, "a source or an actor"),
    ("claim's where", { $0.events[0].details.claims = [claim($0, place: $1)] }, "a place"),
    ("claim's who", { $0.events[0].details.claims = [claim($0, who: $1)] }, "an actor"),
  ]

  @Test(arguments: places.indices)
  func `finds a reference to nothing wherever it stands`(index: Int) throws {
    var chronicle = try soundChronicle()
    Self.places[index].1(&chronicle, try reference("nothing-at-all"))
    #expect(
      messages(chronicle) == ["there is no 'nothing-at-all' in this chronicle"],
      "\(Self.places[index].0)")
  }

  @Test(arguments: places.indices)
  func `finds a reference to an entry of another section`(index: Int) throws {
    var chronicle = try soundChronicle()
    let (name, change, wanted) = Self.places[index]
    change(&chronicle, try reference("peace"))
    #expect(messages(chronicle) == ["'peace' is a topic, not \(wanted)"], "\(name)")
  }

  @Test(arguments: ["book", "border", "peace", "east", "war", "invasion"])
  func `lets a statement be about anything`(id: String) throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].about.append(try reference(id))
    chronicle.relations[0].about = [try reference(id)]
    #expect(messages(chronicle) == [])
  }

  @Test func `finds what a statement is about if there is nothing of the kind`() throws {
    var chronicle = try soundChronicle()
    chronicle.relations[0].about = [try reference("wst")]
    let found = Validator.diagnostics(of: chronicle)
    #expect(found.map(\.message) == ["there is no 'wst' in this chronicle"])
    #expect(found.first?.hint == "did you mean 'west'?")
  }

  @Test func `gives a hint for the first hundred misspelt ids only`() throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].about = Array(repeating: try reference("wst"), count: 150)
    let hints = Validator.diagnostics(of: chronicle).map(\.hint)
    #expect(hints.count == 150)
    #expect(hints.prefix(100).allSatisfy { $0 != nil })
    #expect(hints.dropFirst(100).allSatisfy { $0 == nil })
  }

  @Test func `does not count what could not be read as missing`() throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].ends = [try reference("lost"), try reference("gone")]
    let found = Validator.diagnostics(of: chronicle, unread: [try identifier("lost")])
    #expect(found.map(\.message) == ["there is no 'gone' in this chronicle"])
  }

  // MARK: - Order

  @Test func `tells mistakes in the order of the text`() throws {
    var chronicle = try soundChronicle()
    chronicle.events[0].partOf = [Reference(try identifier("x1"), at: SourceRange(10, 12))]
    chronicle.places[0].within = Reference(try identifier("x3"), at: SourceRange(30, 32))
    chronicle.relations[0].kind = Located("x2", at: SourceRange(20, 22))
    #expect(
      messages(chronicle) == [
        "there is no 'x1' in this chronicle", "there is no kind of relation 'x2'",
        "there is no 'x3' in this chronicle",
      ])
  }

  // MARK: - Claims

  private static func claim(
    _ chronicle: Chronicle, by: Reference? = nil, via: Reference? = nil, place: Reference? = nil,
    who: Reference? = nil
  ) -> Claim {
    var claim = Claim(source: chronicle.sources[0].id)
    claim.by = [by].compactMap(\.self)
    claim.via = [via].compactMap(\.self)
    claim.places = [place].compactMap(\.self)
    claim.who = [who].compactMap { $0.map { Participation($0, role: Located("attacker")) } }
    return claim
  }

  private func messages(_ chronicle: Chronicle) -> [String] {
    Validator.diagnostics(of: chronicle).map(\.message)
  }
}
