// SPDX-License-Identifier: MIT

import Chronology
import Testing

/// Who was allied to whom, and at war with whom, as the history books have it.
///
/// The rows were written from the dates of the treaties and declarations, not taken from the file. To
/// read up on them: Langer, *European Alliances and Alignments* and *The Diplomacy of Imperialism*;
/// Taylor, *The Struggle for Mastery in Europe*.
@Suite struct RoadTo1914TieTests {
  private let road: RoadTo1914

  init() throws {
    road = try RoadTo1914.read.get()
  }

  // MARK: - Alliances

  @Test(arguments: [
    ExpectedTies(
      "1873-12-31",
      [
        "defence-pact": "britain-portugal germany-russia",
        "entente": "austria-germany austria-russia germany-russia",
      ]),
    ExpectedTies(
      "1883-12-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania britain-portugal",
        "neutrality-pact": "austria-germany austria-russia germany-russia austria-serbia",
      ]),
    ExpectedTies(
      "1888-12-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal",
        "neutrality-pact": "germany-russia austria-serbia",
        "nonaggression-pact": "austria-spain germany-spain italy-spain",
        "entente": "austria-britain austria-italy britain-italy",
      ]),
    ExpectedTies(
      "1891-12-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal",
        "neutrality-pact": "austria-serbia",
        "nonaggression-pact": "austria-spain germany-spain italy-spain",
        "entente": "austria-britain austria-italy britain-italy france-russia",
      ]),
    ExpectedTies(
      "1894-12-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal france-russia",
        "neutrality-pact": "austria-serbia",
        "nonaggression-pact": "austria-spain germany-spain italy-spain",
        "entente": "austria-britain austria-italy britain-italy",
      ]),
    ExpectedTies(
      "1904-12-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal britain-japan",
        "defence-pact": "france-russia",
        "neutrality-pact": "austria-russia france-italy",
        "entente": "austria-russia britain-france france-spain",
      ]),
    ExpectedTies(
      "1907-12-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal britain-japan",
        "defence-pact": "france-russia",
        "neutrality-pact": "austria-russia france-italy",
        "entente": "austria-russia britain-france britain-russia britain-spain france-spain",
        "entente": "france-japan japan-russia",
      ]),
    ExpectedTies(
      "1912-11-15",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal britain-japan",
        "defence-pact": "france-russia",
        "defence-pact": "bulgaria-serbia bulgaria-greece", "alliance": "montenegro-serbia",
        "neutrality-pact": "france-italy",
        "entente": "britain-france britain-russia britain-spain france-spain",
        "entente": "france-japan japan-russia italy-russia",
      ]),
    ExpectedTies(
      "1914-10-31",
      [
        "defence-pact": "austria-germany austria-italy germany-italy austria-romania",
        "defence-pact": "germany-romania italy-romania britain-portugal britain-japan",
        "defence-pact": "france-russia",
        "defence-pact": "germany-ottoman austria-ottoman bulgaria-ottoman greece-serbia",
        "alliance": "britain-france britain-russia france-russia",
        "neutrality-pact": "france-italy romania-russia",
        "entente": "britain-france britain-russia britain-spain france-spain",
        "entente": "france-japan japan-russia italy-russia",
      ]),
  ])
  func `has the alliances of the day`(expected: ExpectedTies) throws {
    #expect(try road.ties("alliance", at: expected.day) == expected.ties)
  }

  @Test(arguments: [
    ("1879-10-06", "austria-germany: defence-pact", false),
    ("1879-10-07", "austria-germany: defence-pact", true),
    ("1887-06-18", "germany-russia: neutrality-pact", true),
    ("1890-06-18", "germany-russia: neutrality-pact", true),
    ("1890-06-19", "germany-russia: neutrality-pact", false),
    ("1892-08-17", "france-russia: defence-pact", false),
    ("1894-01-04", "france-russia: defence-pact", true),
    ("1902-06-29", "france-italy: neutrality-pact", false),
    ("1902-06-30", "france-italy: neutrality-pact", true),
    ("1904-04-07", "britain-france: entente", false),
    ("1904-04-08", "britain-france: entente", true),
    ("1914-08-04", "austria-italy: defence-pact", true),
  ])
  func `begins and ends an alliance on its day`(day: String, tie: String, holds: Bool) throws {
    #expect(try road.ties("alliance", at: day).contains(tie) == holds)
  }

  // MARK: - Wars

  @Test(arguments: [
    ExpectedTies("1875-12-31", [:]),
    ExpectedTies("1877-06-15", ["war": "ottoman-russia ottoman-romania montenegro-ottoman"]),
    ExpectedTies("1885-12-01", ["war": "bulgaria-serbia"]),
    ExpectedTies("1900-01-01", ["war": "britain-transvaal britain-orange-free-state"]),
    ExpectedTies("1904-06-15", ["war": "japan-russia"]),
    ExpectedTies(
      "1912-11-15",
      ["war": "bulgaria-ottoman greece-ottoman montenegro-ottoman ottoman-serbia"]),
    ExpectedTies(
      "1913-08-01",
      [
        "war": "bulgaria-greece bulgaria-montenegro bulgaria-romania bulgaria-serbia",
        "war": "bulgaria-ottoman",
      ]),
    ExpectedTies("1914-07-31", ["war": "austria-serbia"]),
    ExpectedTies(
      "1914-08-05",
      [
        "war": "austria-serbia germany-russia france-germany belgium-germany britain-germany",
        "war": "austria-montenegro",
      ]),
    ExpectedTies(
      "1914-08-12",
      [
        "war": "austria-serbia germany-russia france-germany belgium-germany britain-germany",
        "war": "austria-montenegro austria-russia germany-serbia germany-montenegro",
        "war": "austria-france austria-britain",
      ]),
    ExpectedTies(
      "1914-08-31",
      [
        "war": "austria-serbia germany-russia france-germany belgium-germany britain-germany",
        "war": "austria-montenegro austria-russia germany-serbia germany-montenegro",
        "war": "austria-france austria-britain germany-japan austria-japan austria-belgium",
      ]),
    ExpectedTies(
      "1914-11-05",
      [
        "war": "austria-serbia germany-russia france-germany belgium-germany britain-germany",
        "war": "austria-montenegro austria-russia germany-serbia germany-montenegro",
        "war": "austria-france austria-britain germany-japan austria-japan austria-belgium",
        "war": "ottoman-russia britain-ottoman france-ottoman",
      ]),
  ])
  func `has the wars of the day`(expected: ExpectedTies) throws {
    #expect(try road.ties("war", at: expected.day) == expected.ties)
  }

  @Test(arguments: ["1871", "1880/1881", "1888/1893", "1898", "1906/1910"])
  func `keeps the powers at peace with each other in quiet years`(years: String) throws {
    #expect(try road.pairs("war", at: years) == [])
  }
}
