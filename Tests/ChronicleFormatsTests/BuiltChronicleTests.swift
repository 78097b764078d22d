// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

/// Chronicles that are built in Swift, beside the same ones in YAML.
@Suite struct BuiltChronicleTests {
  @Test func `builds what reading the same text gives`() throws {
    let built = try CompleteChronicle.built()
    let model = try CompleteChronicle.model()
    #expect(built.title == model.title && built.asOf == model.asOf)
    #expect(built.details == model.details)
    #expect(built.sources == model.sources)
    #expect(built.places == model.places)
    #expect(built.topics == model.topics)
    #expect(built.actors == model.actors)
    #expect(built.relations == model.relations)
    #expect(built.events == model.events)
    let source = SourceText(name: "test", text: CompleteChronicle.yaml)
    #expect(ChronicleDecoder(format: .yaml).decode(source).chronicle == built)
    #expect(built.hashValue == model.hashValue)
  }

  @Test func `builds kinds and times as reading gives them`() throws {
    let text = """
      chronicle: Guarantees
      kinds:
        guarantee:
          parent: alliance
          roles: { required: [guarantor, guaranteed], optional: [witness] }
          pairs: across
          symmetric: false
          sign: 1
          exclusive: true
          score: 2.5
          code: '05'
          name: Guarantee
          description: A promise.
      actors: { east: , west: }
      relations:
        - id: g
          what: guarantee
          who: { guarantor: east, guaranteed: west }
          held-on: 1904-04-08
          before: [end]
          after: start
      events:
        - { id: end, what: talks, who: [east, west], data: { a: 1, b: 2.5, c: true, d: x } }
        - { id: start, what: talks, who: [east, west] }

      """
    let result = ChronicleDecoder(format: .yaml).decode(SourceText(name: "test", text: text))
    let built = try Chronicle("Guarantees") {
      try KindDeclaration(
        "guarantee", parent: "alliance", roles: ["guarantor", "guaranteed"],
        optionalRoles: ["witness"], pairs: .across, symmetric: false, sign: .positive,
        exclusive: true, score: 2.5, code: "05", name: "Guarantee", description: "A promise.")
      try Actor("east")
      try Actor("west")
      try Relation(
        id: "g", what: "guarantee", who: ["guarantor": "east", "guaranteed": "west"],
        heldOn: "1904-04-08", before: ["end"], after: "start")
      try Event(
        id: "end", what: "talks", who: ["east", "west"],
        data: ["a": 1, "b": 2.5, "c": true, "d": "x"])
      try Event(id: "start", what: "talks", who: ["east", "west"])
    }
    #expect(result.diagnostics == [])
    #expect(result.chronicle == built)
  }

  @Test(arguments: WrittenTwice.all)
  func `tells the same mistakes as reading`(wrong: WrittenTwice) throws {
    let source = SourceText(name: "test", text: wrong.yaml)
    let read = ChronicleDecoder(format: .yaml).decode(source).diagnostics
    let error = try #require(throws: ChronicleError.self) { try wrong.build() }
    #expect(error.diagnostics.map(\.message) == read.map(\.message))
    #expect(error.diagnostics.map(\.hint) == read.map(\.hint))
    #expect(error.diagnostics.map(\.severity) == read.map(\.severity))
    #expect(read.containsErrors)
  }
}
