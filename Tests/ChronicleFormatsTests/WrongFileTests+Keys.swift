// SPDX-License-Identifier: MIT

extension WrongFileTests {
  /// A key that its entry does not have, for each entry of the format.
  static let unknownKeys: [WrongFile] = [
    WrongFile("‸actor: { }\n", "a chronicle has no key 'actor'", hint: "did you mean 'actors'?"),
    WrongFile(
      "‸title: A test\n", "a chronicle has no key 'title'",
      hint: "its keys are chronicle, as-of, aliases, description, url, tags, data, according-to, "
        + "include, kinds, sources, places, topics, actors, relations, events"),
    WrongFile(
      "kinds: { raid: { parent: attack, ‸paris: all } }\n", "a kind has no key 'paris'",
      hint: "did you mean 'pairs'?"),
    .source(
      "{ ‸autor: W. L. Langer }", "a source has no key 'autor'",
      hint: "did you mean 'author'?"),
    .source(
      "{ ‸isbn: 0394750 }", "a source has no key 'isbn'",
      hint: "its keys are \(names), author, publisher, published, retrieved, archive, "
        + "derived-from, reliability, file, sha256, \(wordKeys)"),
    .place("{ ‸withn: tyrol }", "a place has no key 'withn'", hint: "did you mean 'within'?"),
    .place(
      "{ ‸population: 7 }", "a place has no key 'population'",
      hint: "its keys are \(names), within, state, borders, coordinates, \(wordKeys)"),
    .place(
      "{ state: { actor: italy, ‸wen: 1919 } }", "the state of a place has no key 'wen'",
      hint: "did you mean 'when'?"),
    WrongFile(
      "topics:\n  peace: { ‸about: war }\n", "a topic has no key 'about'",
      hint: "its keys are \(names), \(wordKeys)"),
    .actor("{ ‸kinds: state }", "an actor has no key 'kinds'", hint: "did you mean 'kind'?"),
    .actor(
      "{ ‸born: 1863 }", "an actor has no key 'born'", hint: "did you mean 'exists'?"),
    .actor(
      "{ ‸height: 1.80 }", "an actor has no key 'height'",
      hint: "its keys are \(names), kind, exists, \(wordKeys)"),
    .relation(
      "{ what: alliance, ‸begins: pact }", "a relation has no key 'begins'",
      hint: "its keys are \(facts), \(names), \(matter), \(wordKeys)"),
    .event(
      "{ what: treaty, ‸whre: vienna }", "an event has no key 'whre'",
      hint: "did you mean 'where'?"),
    .event(
      "{ what: treaty, ‸kind: secret }", "an event has no key 'kind'",
      hint: "did you mean 'what'?"),
    .event(
      "{ what: treaty, ‸date: 1879 }", "an event has no key 'date'", hint: "did you mean 'when'?"),
    .event(
      "{ what: treaty, title: Lansdowne, ‸Marquess of }", "an event has no key 'Marquess of'",
      hint: "a text that holds a comma stands in quotes"),
    .event(
      "{ what: treaty, ‸colour: red }", "an event has no key 'colour'",
      hint:
        "its keys are \(facts), \(names), \(matter), begins, changes, ends, part-of, \(wordKeys)"
    ),
    .event(
      "{ what: treaty, who: [{ actor: germany, ‸role: host }] }",
      "a participant has no key 'role'", hint: "its keys are actor, for, as, status, when"),
    .claim(
      "{ source: book, ‸credibilty: 2 }", "a claim has no key 'credibilty'",
      hint: "did you mean 'credibility'?"),
    .claim(
      "{ source: book, quote: { exact: word, ‸sufix: s } }", "a quote has no key 'sufix'",
      hint: "did you mean 'suffix'?"),
  ]

  private static let names = "name, title, aliases"
  private static let wordKeys = "description, url, tags, data, according-to"
  private static let facts = "id, what, who, when, held-on, before, after, where, status"
  private static let matter = "about, attitude, says"

  /// Keys that an entry cannot be without.
  static let missingKeys: [WrongFile] = [
    .event("‸{ who: [germany], when: 1879 }", "an event needs the key 'what'"),
    .event("{ ‸what: , who: [germany] }", "an event needs the key 'what'"),
    .relation("‸{ id: pact, who: [germany, austria] }", "a relation needs the key 'what'"),
    .claim("‸{ at: page 3 }", "a claim needs the key 'source'"),
    .claim("{ ‸source: , at: page 3 }", "a claim needs the key 'source'"),
    .claim("{ source: book, quote: ‸{ prefix: a } }", "a quote needs the key 'exact'"),
    .event(
      "{ what: treaty, who: [germany, ‸{ as: guest }] }", "a participant needs the key 'actor'"),
    .place("{ state: ‸{ when: 1919 } }", "the state of a place needs the key 'actor'"),
  ]
}
