// SPDX-License-Identifier: MIT

import ChronicleFormats
import Diagnostics
import Documents
import Testing

@Suite struct ManyMistakesTests {
  /// Mistakes of reading and of the model, mixed; events come first to show that the order is that
  /// of the text.
  private let file = MarkedChronicle(
    """
    chronicle: A test
    as-of: 1914-‸13
    events:
      - { what: ‸traety, who: [germany, ‸austira], when: 1879-10-‸32 }
      - ‸{ who: [germany] }
      - { what: treaty, ‸whre: vienna, status: ‸maybe, according-to: [‸{ at: page 3 }] }
    kinds: { ‸raid: { } }
    actors:
      germany: { kind: ‸sate, exists: 1918/‸1871 }
      ‸Austria: { name: Austria }
      austria: { ‸within: vienna }
    sources: { book: { reliability: ‸Z } }

    """)

  @Test func `are all told, in the order of the text`() {
    let found = file.decoded().diagnostics
    #expect(
      found.map(\.message) == [
        "'1914-13' is not a date: there is no month 13: months are 01 to 12, seasons and other parts of a year 21 to 41",
        "there is no kind of event 'traety'",
        "there is no 'austira' in this chronicle",
        "'1879-10-32' is not a date: October 1879 has 31 days",
        "an event needs the key 'what'",
        "an event has no key 'whre'",
        "'maybe' is not a status",
        "a claim needs the key 'source'",
        "the kind 'raid' needs the key 'parent'",
        "there is no kind of actor 'sate'",
        "'1918/1871' is not a date: the interval ends (1871) before it begins (1918)",
        "'Austria' is not an id",
        "an actor has no key 'within'",
        "'Z' is not a reliability",
      ])
    #expect(found.compactMap(\.range?.lowerBound) == file.places)
  }

  @Test func `are all told of JSON too, with keys that stand there twice`() {
    let file = MarkedChronicle(
      #"""
      {
        "as-of": "1914-‸13",
        "actors": {"germany": {"kind": "‸sate"}, "‸germany": {"name": "Germany"}},
        "events": [{"what": "treaty", "who": ["‸germny"], "‸whre": null, "status": "‸planed"}]
      }
      """#)
    let found = file.decoded(as: .json).diagnostics
    #expect(
      found.map(\.message) == [
        "'1914-13' is not a date: there is no month 13: months are 01 to 12, seasons and other parts of a year 21 to 41",
        "there is no kind of actor 'sate'",
        "duplicate key 'germany'",
        "there is no 'germny' in this chronicle",
        "an event has no key 'whre'",
        "'planed' is not a status",
      ])
    #expect(found.compactMap(\.range?.lowerBound) == file.places)
  }
}
