// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Testing

/// The rules about ids that several entries have.
@Suite struct ValidatorIdentifierTests {
  @Test func `finds an id that is used twice, across sections`() throws {
    var chronicle = try soundChronicle()
    chronicle.topics[0].id = Reference(try identifier("east"), at: SourceRange(50, 54))
    chronicle.actors[0].id = Reference(try identifier("east"), at: SourceRange(70, 74))
    chronicle.events[0].about = []
    let found = Validator.diagnostics(of: chronicle)
    #expect(found.map(\.message) == ["the id 'east' is used twice"])
    #expect(found.first?.range == SourceRange(70, 74))
    #expect(found.first?.hint == "all entries share one namespace")
    #expect(found.first?.notes == [.init("first used here", at: SourceRange(50, 54))])
  }

  @Test func `calls the first in the text the first, whatever its section`() throws {
    var chronicle = try soundChronicle()
    chronicle.sources[0].id = Reference(try identifier("east"), at: SourceRange(70, 74))
    chronicle.actors[0].id = Reference(try identifier("east"), at: SourceRange(20, 24))
    chronicle.relations[0].id = Reference(try identifier("east"), at: SourceRange(40, 44))
    chronicle.events[0].begins = []
    let found = Validator.diagnostics(of: chronicle).filter { $0.message.contains("twice") }
    #expect(found.map(\.range) == [SourceRange(40, 44), SourceRange(70, 74)])
    #expect(found.allSatisfy { $0.notes.map(\.range) == [SourceRange(20, 24)] })
  }

  @Test func `tells of ids without a place too`() throws {
    var chronicle = try soundChronicle()
    chronicle.actors.append(Actor(id: try reference("west")))
    let found = Validator.diagnostics(of: chronicle)
    #expect(found.map(\.message) == ["the id 'west' is used twice"])
    #expect(found.first?.range == nil && found.first?.notes == [])
  }

  @Test func `of two entries of one id a reference points to the first section's`() throws {
    var chronicle = try soundChronicle()
    chronicle.topics[0].id = try reference("east")
    let entry = ChronicleIndex(of: chronicle)[try identifier("east")]
    #expect(entry?.section == .topic && entry?.position == 0)
  }

  @Test(arguments: [
    ("book", ChronicleEntry.Section.source, 0), ("border", .place, 0), ("peace", .topic, 0),
    ("west", .actor, 1), ("war", .relation, 0), ("invasion", .event, 0),
  ])
  func `the index finds an entry by its id`(
    id: String, section: ChronicleEntry.Section, position: Int
  ) throws {
    let entry = ChronicleIndex(of: try soundChronicle())[try identifier(id)]
    #expect(entry?.section == section)
    #expect(entry?.position == position)
  }

  @Test func `the index finds nothing for an id that no entry has`() throws {
    #expect(ChronicleIndex(of: try soundChronicle())[try identifier("nobody")] == nil)
  }
}
