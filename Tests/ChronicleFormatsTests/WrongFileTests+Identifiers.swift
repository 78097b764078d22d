// SPDX-License-Identifier: MIT

import Chronicles

extension WrongFileTests {
  /// References to nothing, or to something else, at every place where one can stand.
  static let references: [WrongFile] = [
    .event(
      "{ what: treaty, who: [germany, ‸austira] }", "there is no 'austira' in this chronicle",
      hint: "did you mean 'austria'?"),
    .event("{ what: treaty, who: [germany, ‸france] }", "there is no 'france' in this chronicle"),
    .event(
      "{ what: treaty, who: { signatory: [{ actor: ‸germny }] } }",
      "there is no 'germny' in this chronicle", hint: "did you mean 'germany'?"),
    .event(
      "{ what: treaty, who: [{ actor: germany, for: ‸austria-hungary }] }",
      "there is no 'austria-hungary' in this chronicle"),
    .event(
      "{ what: treaty, who: [germany, ‸vienna] }", "'vienna' is a place, not an actor"),
    .event("{ what: treaty, where: ‸austria }", "'austria' is an actor, not a place"),
    .event(
      "{ what: treaty, where: [vienna, ‸vienn] }", "there is no 'vienn' in this chronicle",
      hint: "did you mean 'vienna'?"),
    .event("{ what: treaty, begins: ‸germany }", "'germany' is an actor, not a relation"),
    .event(
      "{ what: treaty, changes: [pact, ‸pacts] }", "there is no 'pacts' in this chronicle",
      hint: "did you mean 'pact'?"),
    .event("{ id: t, what: treaty, ends: ‸t }", "'t' is an event, not a relation"),
    .event("{ what: treaty, part-of: ‸pact }", "'pact' is a relation, not an event"),
    .event(
      "{ what: praise, about: ‸peaces }", "there is no 'peaces' in this chronicle",
      hint: "did you mean 'peace'?"),
    .event(
      "{ what: treaty, who: [‸Germany] }", "'Germany' is not an id",
      hint: "did you mean 'germany'?"),
    .event("{ what: treaty, who: [‸德国] }", "'德国' is not an id", hint: Identifier.rule),
    .event("{ what: treaty, who: ['‸'] }", "'' is not an id", hint: Identifier.rule),
    .event(
      "{ what: treaty, id: ‸My Treaty }", "'My Treaty' is not an id",
      hint: "did you mean 'my-treaty'?"),
    .claim("‸bok", "there is no 'bok' in this chronicle", hint: "did you mean 'book'?"),
    .claim("{ source: ‸pact }", "'pact' is a relation, not a source"),
    .claim("{ source: book, by: ‸vienna }", "'vienna' is a place, not a source or an actor"),
    .claim(
      "{ source: book, via: [germany, ‸tas] }", "there is no 'tas' in this chronicle"),
    .claim("{ source: book, where: ‸germany }", "'germany' is an actor, not a place"),
    .claim("{ source: book, who: [‸peace] }", "'peace' is a topic, not an actor"),
    .place("{ within: ‸alps }", "there is no 'alps' in this chronicle"),
    .place("{ state: ‸tyrol }", "'tyrol' is a place, not an actor"),
    .place(
      "{ state: { actor: ‸itly } }", "there is no 'itly' in this chronicle",
      hint: "did you mean 'italy'?"),
    .place("{ borders: [‸italy] }", "'italy' is an actor, not a place"),
    .source(
      "{ derived-from: ‸dairy }", "there is no 'dairy' in this chronicle",
      hint: "did you mean 'diary'?"),
    WrongFile(
      "actors:\n  ‸Prussia: { }\n", "'Prussia' is not an id",
      hint: "did you mean 'prussia'?"),
    WrongFile(
      "according-to: [‸s]\nsources: { t: { } }\n", "there is no 's' in this chronicle"),
    WrongFile(
      "topics:\n  peace: { according-to: [‸peace] }\n", "'peace' is a topic, not a source"),
  ]

  /// Ids that are used twice, the first use marked too.
  static let duplicates: [WrongFile] = [
    WrongFile(
      "actors:\n  ‡vienna: { }\nplaces:\n  ‸vienna: { }\n", "the id 'vienna' is used twice",
      hint: "all entries share one namespace"),
    WrongFile(
      "places:\n  ‡vienna: { }\nactors:\n  ‸vienna: { }\n", "the id 'vienna' is used twice",
      hint: "all entries share one namespace"),
    WrongFile(
      "events:\n  - { id: ‡a, what: treaty }\n  - { id: ‸a, what: treaty }\n",
      "the id 'a' is used twice", hint: "all entries share one namespace"),
    WrongFile(
      "events:\n  - { id: ‡a, what: treaty }\nrelations:\n  - { id: ‸a, what: alliance }\n",
      "the id 'a' is used twice", hint: "all entries share one namespace"),
    WrongFile(
      "events:\n  - { what: treaty, id: ‡s }\nsources: { ‸s: { } }\n", "the id 's' is used twice",
      hint: "all entries share one namespace"),
    WrongFile(
      "‸actors: { a: }\nactors: { b: }\n", "duplicate key 'actors'",
      hint: "a map names each key once"),
    WrongFile(
      "actors:\n  ‸a: { }\n  b: { }\n  a: { }\n", "duplicate key 'a'",
      hint: "a map names each key once"),
    WrongFile(
      "events:\n  - { ‸what: treaty, what: visit }\n", "duplicate key 'what'",
      hint: "a map names each key once"),
  ]
}
