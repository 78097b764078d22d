// SPDX-License-Identifier: MIT

import ChronicleFormats
import Chronicles
import Diagnostics
import Documents
import Testing

@Suite struct ChronicleDecoderTests {
  @Test(arguments: [
    (DocumentFormat.yaml, CompleteChronicle.yaml), (.json, CompleteChronicle.json),
  ])
  func `reads every key of every entry`(format: DocumentFormat, text: String) throws {
    let source = SourceText(name: "test", text: text)
    let result = ChronicleDecoder(format: format).decode(source)
    // It has every key, whether that makes sense or not.
    #expect(!result.diagnostics.containsErrors)
    let chronicle = try #require(result.chronicle)
    let model = try CompleteChronicle.model()
    #expect(chronicle.title == model.title && chronicle.asOf == model.asOf)
    #expect(chronicle.details == model.details)
    #expect(chronicle.sources == model.sources)
    #expect(chronicle.places == model.places)
    #expect(chronicle.topics == model.topics)
    #expect(chronicle.actors == model.actors)
    #expect(chronicle.relations == model.relations)
    #expect(chronicle.events == model.events)
    #expect(chronicle == model)
  }

  @Test(arguments: CompleteChronicle.keys)
  func `the complete chronicle has the key`(key: String) {
    #expect(CompleteChronicle.yaml.contains("\(key):"))
    #expect(CompleteChronicle.json.contains("\"\(key)\":"))
  }

  @Test func `keeps where each value stands`() throws {
    let source = SourceText(name: "test", text: CompleteChronicle.yaml)
    let chronicle = try #require(ChronicleDecoder(format: .yaml).decode(source).chronicle)
    let event = try #require(chronicle.events.first)
    let ranges = [
      event.id.range, event.kind.range, event.who[0].actor.range, event.who[0].role?.range,
      event.who[0].actingFor?.range, event.places[0].range, event.begins[0].range,
      event.details.claims[1].source.range, chronicle.asOf?.range, chronicle.actors[1].id.range,
      chronicle.actors[1].kind?.range, chronicle.sources[0].document?.digest?.range,
    ]
    #expect(
      ranges.map { $0.map(source.text(in:)) } == [
        "signing", "treaty", "andrassy", "signatory", "austria", "vienna", "dual-alliance",
        "despatch", "1914-08-12", "austria", "state", CompleteChronicle.digest,
      ])
  }

  @Test func `keeps where a range of characters stands`() throws {
    let text = "events:\n  - { what: war, according-to: [{ source: s, at: [ 12, 34 ] }] }\n"
    let source = SourceText(name: "test", text: text)
    let chronicle = try #require(ChronicleDecoder(format: .yaml).decode(source).chronicle)
    let locator = chronicle.claims.first?.locator
    guard case .characters(let characters) = locator, let range = characters.range else {
      Issue.record("no range of characters")
      return
    }
    #expect(source.text(in: range) == "[ 12, 34")
  }

  @Test(arguments: [
    ("sources: \nplaces:\ntopics: \nactors: \nrelations:\nevents:\n", DocumentFormat.yaml),
    ("chronicle:\n", .yaml), ("actors: { }\nevents: []\n", .yaml), ("{}", .json),
    (#"{"actors": null, "events": []}"#, .json),
  ])
  func `takes empty sections as none`(text: String, format: DocumentFormat) {
    let result = ChronicleDecoder(format: format).decode(SourceText(name: "test", text: text))
    #expect(result.diagnostics == [])
    #expect(result.chronicle == Chronicle())
  }

  @Test func `gives no chronicle for a text that is none`() {
    let result = ChronicleDecoder(format: .json).decode(SourceText(name: "test", text: "{"))
    #expect(result.chronicle == nil && result.diagnostics.containsErrors)
  }
}
