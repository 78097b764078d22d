// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

/// The same chronicle built in Swift: what reading both texts must give.
extension CompleteChronicle {
  static func model() throws -> Chronicle {
    var chronicle = Chronicle(
      title: try text([("en", "The long peace"), ("de", "Der lange Friede")]))
    chronicle.asOf = Located(try ExtendedDate("1914-08-12"))
    chronicle.details = Details(claims: [Claim(source: try id("langer"))])
    chronicle.details.aliases = ["Before 1914"]
    chronicle.details.description = "What held, and what did not."
    chronicle.details.url = "https://example.org/peace"
    chronicle.details.tags = ["europe", "no"]
    chronicle.details.data = [
      .init(key: "lines", value: "0044"), .init(key: "flag", value: "no"),
      .init(key: "empty", value: ""),
    ]
    chronicle.sources = try sources()
    chronicle.places = try places()
    chronicle.topics = try topics()
    chronicle.actors = try actors()
    chronicle.relations = try relations()
    chronicle.events = try events()
    return chronicle
  }

  private static func sources() throws -> [Source] {
    var langer = Source(id: try id("langer"))
    langer.authors = ["W. L. Langer", "A. Nother"]
    langer.publisher = .name("Knopf")
    langer.published = try ExtendedDate("1950")
    langer.retrieved = try ExtendedDate("2024-05-16")
    langer.archive = "box 7"
    langer.derivedFrom = [try id("despatch")]
    langer.reliability = .a
    langer.document = .init(file: Located("langer.txt"), digest: Located(digest))
    langer.details = Details(
      name: "European Alliances", claims: [Claim(source: try id("despatch"))])
    langer.details.url = "https://example.org/langer"
    langer.details.tags = ["book"]
    var despatch = Source(id: try id("despatch"))
    despatch.publisher = .actor(try id("germany"))
    despatch.details.name = "A despatch"
    return [langer, despatch]
  }

  private static func places() throws -> [Place] {
    var vienna = Place(id: try id("vienna"))
    vienna.within = try id("lower-austria")
    vienna.states = [
      .init(state: try id("austria")),
      .init(state: try id("germany"), when: try ExtendedDate("1938-03/1945-04")),
    ]
    vienna.borders = [try id("lower-austria")]
    vienna.coordinates = .init(latitude: 48.2, longitude: -16.37)
    var claim = Claim(source: try id("langer"))
    claim.locator = .characters(Located(0..<10))
    vienna.details = Details(name: try text([("en", "Vienna"), ("de", "Wien")]), claims: [claim])
    return [vienna, Place(id: try id("lower-austria"))]
  }

  private static func topics() throws -> [Topic] {
    var straits = Topic(id: try id("straits"))
    straits.details.name = "The Straits"
    straits.details.description = try text([("en", "Passage"), ("fr", "Passage")])
    return [straits]
  }

  private static func actors() throws -> [Actor] {
    var germany = Actor(
      id: try id("germany"), kind: Located("state"),
      exists: try ExtendedDate("1871-01-18/1918-11-09"))
    germany.details = Details(name: "German Empire", claims: [Claim(source: try id("langer"))])
    germany.details.aliases = ["Reich"]
    germany.details.description = "A state."
    germany.details.url = "https://example.org/germany"
    germany.details.tags = ["power"]
    germany.details.data = [.init(key: "area", value: "540858")]
    var andrassy = Actor(id: try id("andrassy"), kind: Located("person"))
    andrassy.details.name = "Gyula Andrássy"
    return [germany, Actor(id: try id("austria"), kind: Located("state")), andrassy]
  }

  static func id(_ text: String) throws -> Reference {
    Reference(try #require(Identifier(text)))
  }

  static func text(_ versions: [(String, String)]) throws -> LocalizedText {
    try #require(LocalizedText(versions: versions.map { .init(language: $0.0, text: $0.1) }))
  }
}
