// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import EntenteKit
import Graphviz
import Testing

@Suite struct DrawingRequestTests {
  private static let engines = ((try? GraphvizLibrary.engines()) ?? []).map(\.rawValue)

  private let chronicle: Chronicle

  init() throws { chronicle = try Seed.chronicle() }

  @Test(arguments: ["dot", "neato", "fdp", "sfdp", "twopi", "circo"])
  func `finds the usual engines`(engine: String) {
    #expect(Self.engines.contains(engine))
  }

  @Test(arguments: engines)
  func `names every actor of the seed with every engine`(engine: String) throws {
    let picture = try request(engine).draw(chronicle)
    let texts = DrawnTexts(of: picture.bytes).byID
    for actor in chronicle.actors {
      #expect(texts["actor-\(actor.id.value)"] == actor.displayName)
    }
    #expect(texts.keys.count { $0.hasPrefix("actor-") } == chronicle.actors.count)
  }

  // Fdp orients ties by the addresses of their ends, so that what was drawn before has a say; in
  // processes of its own it is right, as the tests of the command show.
  @Test(arguments: engines.filter { $0 != "fdp" })
  func `gives the same bytes again with every engine but one`(engine: String) throws {
    let request = self.request(engine)
    #expect(try request.draw(chronicle).bytes == request.draw(chronicle).bytes)
  }

  @Test(arguments: [
    (PictureFormat.svg, "<?xml"), (.png, "\u{89}PNG\r\n\u{1A}\n"), (.pdf, "%PDF-"),
    (.dot, "digraph network {"),
  ])
  func `draws every form, twice alike`(format: PictureFormat, start: String) throws {
    let request = DrawingRequest(format: format)
    let bytes = try request.draw(chronicle).bytes
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
    #expect(try request.draw(chronicle).bytes == bytes)
  }

  @Test func `draws a chronicle without actors`() throws {
    #expect(try DrawingRequest().draw(Chronicle()).bytes.isEmpty == false)
  }

  @Test(arguments: PictureFormat.allCases)
  func `refuses an engine that is not there, even where none is needed`(
    format: PictureFormat
  ) throws {
    try expectInvalid(
      request("dott", format),
      "there is no layout 'dott'; there are \(Self.engines.joined(separator: ", "))")
  }

  @Test(arguments: ["", "nop", "nop2", "dot ", "DOT", "dot:dot", "a\0b"])
  func `refuses what only looks like an engine`(engine: String) {
    let error = #expect(throws: EntenteError.self) {
      try request(engine).draw(chronicle)
    }
    #expect(error?.code == .invalidRequest)
  }

  @Test(arguments: [
    ("alliace", "there is no kind 'alliace'; did you mean 'alliance'?"),
    ("xylophone", "there is no kind 'xylophone'"), ("", "there is no kind ''"),
  ])
  func `refuses a kind that is not there`(kind: String, message: String) throws {
    var request = DrawingRequest()
    request.options.choice.kinds = ["war", kind]
    try expectInvalid(request, message)
  }

  @Test(arguments: [
    ("putni", "there is no actor 'putni'; did you mean 'putin'?"),
    ("napoleon", "there is no actor 'napoleon'"),
    // The id of a place.
    ("great-hall", "there is no actor 'great-hall'"),
  ])
  func `refuses an actor that is not there`(actor: String, message: String) throws {
    var request = DrawingRequest()
    request.options.choice.actors = [
      try #require(Identifier("xi")), try #require(Identifier(actor)),
    ]
    try expectInvalid(request, message)
  }

  @Test func `shows only what its options choose`() throws {
    var request = DrawingRequest(format: .dot)
    request.options.choice.actors = [
      try #require(Identifier("xi")), try #require(Identifier("putin")),
    ]
    let text = String(decoding: try request.draw(chronicle).bytes, as: UTF8.self)
    #expect(text.contains("actor-xi"))
    #expect(text.contains("actor-putin"))
    #expect(!text.contains("actor-nato"))
  }

  private func request(_ engine: String, _ format: PictureFormat = .svg) -> DrawingRequest {
    var options = DiagramOptions()
    options.engine = LayoutEngine(rawValue: engine)
    return DrawingRequest(options: options, format: format)
  }

  private func expectInvalid(_ request: DrawingRequest, _ message: String) throws {
    let error = #expect(throws: EntenteError.self) { try request.draw(chronicle) }
    #expect(error == EntenteError(.invalidRequest, message))
  }
}
