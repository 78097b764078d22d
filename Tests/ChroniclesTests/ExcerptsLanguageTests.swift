// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Testing

@Suite struct ExcerptsLanguageTests {
  private let text: LocalizedText = [
    "en": "Vienna", "de": "Wien", "zh-Hans": "维也纳", "zh-Hant": "維也納", "pt": "Viena",
  ]

  @Test(arguments: [
    ("en", "Vienna"), ("de", "Wien"), ("DE", "Wien"), ("de-AT", "Wien"), ("zh", "维也纳"),
    ("zh-Hant", "維也納"), ("zh-Hant-TW", "維也納"), ("pt-BR", "Viena"), ("fr", "Vienna"),
    ("", "Vienna"), ("d", "Vienna"),
  ])
  func `shows the version that suits a language`(language: String, shown: String) {
    let spoken = text.speaking(language)
    #expect(spoken.text == shown)
    #expect(Set(spoken.versions) == Set(text.versions))
  }

  @Test func `keeps the order of the other versions`() {
    let languages = text.speaking("zh-Hant").versions.map(\.language)
    #expect(languages == ["zh-Hant", "en", "de", "zh-Hans", "pt"])
  }

  @Test func `leaves a text without a language`() {
    let text: LocalizedText = "Vienna"
    #expect(text.speaking("de") == text)
  }

  private func chronicle() throws -> Chronicle {
    var chronicle = try Chronicle(["en": "A pact", "de": "Ein Pakt"]) {
      try Source("book", title: ["en": "Book", "de": "Buch"])
      try Topic("peace", name: ["en": "Peace", "fr": "Paix"])
      try Place("vienna", name: ["en": "Vienna", "de": "Wien"])
      try Actor("east", name: ["en": "East", "de": "Osten"], aliases: ["Orient"], kind: "state")
      try Actor("west", name: "West", kind: "state")
      try Relation(
        id: "pact", what: "alliance", who: ["east", "west"], title: ["en": "Pact", "de": "Pakt"],
        accordingTo: [.claim("book", note: ["en": "At the end", "de": "Am Ende"])])
      try Event(
        id: "word", what: "promise", who: ["east"], about: ["peace"],
        says: ["en": "Peace", "de": "Frieden"])
    }
    chronicle.details.description = ["en": "Of old", "de": "Von einst"]
    return chronicle
  }

  @Test func `puts a language first in every text of a chronicle`() throws {
    let german = try chronicle().speaking("de")
    let texts = [
      german.title, german.details.description, german.sources[0].details.name,
      german.topics[0].details.name, german.places[0].details.name, german.actors[0].details.name,
      german.actors[1].details.name, german.relations[0].details.name,
      german.relations[0].details.claims[0].note, german.events[0].says,
    ]
    #expect(
      texts.map { $0?.text } == [
        "Ein Pakt", "Von einst", "Buch", "Peace", "Wien", "Osten", "West", "Pakt", "Am Ende",
        "Frieden",
      ])
    #expect(german.actors[0].details.aliases == ["Orient"])
    #expect(german.speaking("en") == (try chronicle()))
  }

  @Test func `tells the languages of a chronicle`() throws {
    #expect(try chronicle().languages == ["de", "en", "fr"])
    #expect(Chronicle(title: "Nothing").languages == [])
  }

  @Test(arguments: [
    ("de", true), ("De", true), ("fr", true), ("fr-CA", true), ("zh", false), ("e", false),
  ])
  func `tells whether a chronicle speaks a language`(language: String, answer: Bool) throws {
    #expect(try chronicle().speaks(language) == answer)
  }
}
