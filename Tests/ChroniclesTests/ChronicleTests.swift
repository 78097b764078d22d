// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

@Suite struct ChronicleTests {
  @Test(arguments: [
    ("1914-08-12", "1914-08-13"), ("1914", "1915-01-01"), ("1914-02", "1914-03-01"),
    ("1914-08~", "1914-09-01"), ("1904/1914", "1915-01-01"), ("/1914", "1915-01-01"),
    ("191X", "1920-01-01"),
  ])
  func `knows until the last day of as-of`(asOf: String, end: String) throws {
    var chronicle = Chronicle()
    chronicle.asOf = Located(try ExtendedDate(asOf))
    #expect(chronicle.horizon == Horizon(endOf: try ExtendedDate(asOf)))
    #expect(try chronicle.horizon?.end == Window(ExtendedDate(end)).start)
  }

  @Test(arguments: [
    (["1950"], "1950"), (["1950", "1994", "1970"], "1994"), (["1994-05", "1994"], "1994"),
    (["1994", nil, "1994-12-30"], "1994"), ([nil, "1914?"], "1914"),
  ])
  func `knows until the latest publication where there is no as-of`(
    published: [String?], expected: String
  ) throws {
    let chronicle = try chronicle(published: published)
    #expect(chronicle.horizon == Horizon(endOf: try ExtendedDate(expected)))
  }

  @Test func `as-of counts more than a later publication`() throws {
    var chronicle = try chronicle(published: ["1994"])
    chronicle.asOf = Located(try ExtendedDate("1914"))
    #expect(chronicle.horizon == Horizon(endOf: try ExtendedDate("1914")))
  }

  @Test(arguments: [[], [nil], ["1994/.."], ["1994/", nil]])
  func `has no horizon where nothing tells it`(published: [String?]) throws {
    #expect(try chronicle(published: published).horizon == nil)
  }

  @Test func `gives the claims of all entries in the order of the sections`() throws {
    var chronicle = try soundChronicle()
    chronicle.details.claims = [Claim(source: try reference("c0"))]
    chronicle.sources[0].details.claims = [Claim(source: try reference("c1"))]
    chronicle.places[0].details.claims = [Claim(source: try reference("c2"))]
    chronicle.topics[0].details.claims = [Claim(source: try reference("c3"))]
    chronicle.actors[1].details.claims = [Claim(source: try reference("c4"))]
    chronicle.relations[0].details.claims = [Claim(source: try reference("c5"))]
    chronicle.events[0].details.claims = [
      Claim(source: try reference("c6")), Claim(source: try reference("c7")),
    ]
    #expect(
      chronicle.claims.map(\.source.value.text)
        == ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"])
  }

  @Test func `shows ids where there are no names`() throws {
    var actor = Actor(id: try reference("east"))
    var event = Event(try happening("war", "war"))
    #expect(actor.displayName == "east")
    #expect(event.displayTitle == "war")
    actor.details.name = "East"
    event.details.name = "The war"
    #expect(actor.displayName == "East")
    #expect(event.displayTitle == "The war")
  }

  @Test(arguments: [(91.0, 0.0), (-90.5, 0), (0, 180.5), (0, -181), (.nan, 0), (0, .infinity)])
  func `refuses points that are not on the globe`(latitude: Double, longitude: Double) {
    #expect(Place.Coordinates(latitude: latitude, longitude: longitude) == nil)
  }

  @Test(arguments: [(90.0, 180.0), (-90, -180), (0, 0)])
  func `takes the poles and the date line`(latitude: Double, longitude: Double) {
    #expect(Place.Coordinates(latitude: latitude, longitude: longitude)?.latitude == latitude)
  }

  @Test(arguments: [
    (Attitude.supports, Sign.positive), (.opposes, .negative), (.neutral, .neutral),
  ])
  func `an attitude makes a tie of its sign`(attitude: Attitude, sign: Sign) {
    #expect(attitude.sign == sign)
  }

  private func chronicle(published: [String?]) throws -> Chronicle {
    var chronicle = Chronicle()
    chronicle.sources = try published.enumerated().map { number, text in
      var source = Source(id: try reference("s\(number)"))
      source.published = try text.map { text throws(ExtendedDateError) in try ExtendedDate(text) }
      return source
    }
    return chronicle
  }
}
