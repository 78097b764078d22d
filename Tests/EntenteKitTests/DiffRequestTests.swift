// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Chronology
import EntenteKit
import Foundation
import Testing

@Suite struct DiffRequestTests {
  private static func chronicle(_ configure: (inout Chronicle) -> Void) throws -> Chronicle {
    let (a, b) = try (id("a"), id("b"))
    var chronicle = Chronicle(title: "Powers")
    chronicle.actors = [Actor(id: a), Actor(id: b)]
    var pact = Happening(id: try id("pact"), kind: Located("alliance"))
    pact.who = [Participation(a), Participation(b)]
    pact.when = try ExtendedDate("1901/1905")
    chronicle.relations = [Relation(pact)]
    configure(&chronicle)
    return chronicle
  }

  private static func id(_ text: String) throws -> Reference {
    Reference(try #require(Identifier(text)))
  }

  private static func files() throws -> DiffRequest {
    let before = try chronicle { _ in }
    let when = try ExtendedDate("1901/1906")
    let new = Actor(id: try id("c"))
    let after = try chronicle {
      $0.relations[0].when = when
      $0.actors = [$0.actors[0], $0.actors[1], new]
      $0.relations[0].details.description = "Two\nlines"
    }
    return DiffRequest(.chronicles(before: before, after: after))
  }

  private static func dates(_ from: String, _ to: String) throws -> DiffRequest {
    DiffRequest(
      .dates(
        try chronicle { _ in }, from: try Window(ExtendedDate(from)),
        to: try Window(ExtendedDate(to))))
  }

  @Test func `tells differences of files in lines`() throws {
    #expect(
      try Self.files().difference().text == """
        Added
          + actor c

        Changed
          ~ relation pact, 1901/1906
              - when: 1901/1905
              + when: 1901/1906
              + description: Two lines

        1 added, 0 removed, 1 changed

        """)
  }

  @Test func `tells differences of dates in lines, and nothing where there are none`() throws {
    #expect(
      try Self.dates("1902", "1910").difference().text == """
        Ended
          - relation pact, 1901/1905

        0 begun, 1 ended, 0 changed

        """)
    #expect(try Self.dates("1902", "1903").difference().text == "")
  }

  @Test func `gives the same as JSON`() throws {
    let json = try Self.files().difference().json
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(value["differs"] as? Bool == true)
    #expect((value["counts"] as? [String: Int]) == ["begun": 1, "ended": 0, "changed": 1])
    let entries = try #require(value["entries"] as? [[String: Any]])
    #expect(entries.map { $0["id"] as? String } == ["c", "pact"])
    let fields = try #require(entries[1]["fields"] as? [[String: Any]])
    #expect(fields[0]["old"] as? String == "1901/1905")
    #expect(fields[1]["old"] is NSNull)
    let dates = try Self.dates("1902", "1910").difference().json
    #expect(dates.contains("\"from\": \"1902\"") && dates.contains("\"certainty\": \"definite\""))
  }

  @Test func `refuses kinds and actors that are not there`() throws {
    var request = try Self.files()
    request.options.choice.kinds = ["aliance"]
    let error = #expect(throws: EntenteError.self) { try request.difference() }
    #expect(error?.code == .invalidRequest)
    #expect(error?.message.contains("alliance") == true)
  }

  @Test(arguments: [PictureFormat.svg, .pdf, .dot, .text])
  func `draws files and dates`(format: PictureFormat) throws {
    for request in [try Self.files(), try Self.dates("1902", "1910")] {
      let picture = try request.draw(as: format)
      #expect(picture.bytes.count > 50)
      #expect(picture.warnings == [])
    }
  }

  @Test func `pictures of several dates move in SVG alone`() throws {
    let dates = try ["1902", "1910"].map { try Window(ExtendedDate($0)) }
    let view = View.multiples(MultiplesOptions(dates: dates, isAnimated: true))
    let chronicle = try Self.chronicle { _ in }
    let moving = try DrawingRequest(view, format: .svg).draw(chronicle)
    #expect(String(decoding: moving.bytes, as: UTF8.self).contains("@keyframes"))
    #expect(moving.warnings == [])
    let still = try DrawingRequest(view, format: .dot).draw(chronicle)
    #expect(still.warnings == ["dot does not move: the pictures stand side by side"])
    #expect(String(decoding: still.bytes, as: UTF8.self).contains("p2/b"))
  }
}
