// SPDX-License-Identifier: MIT

import Chronicles

extension EntryShape {
  static let source = EntryShape(
    phrase: "a source",
    named([
      EntryField("author", .texts, "who wrote it", "author: William L. Langer"),
      EntryField(
        "publisher", .text, "who published it: an actor, or a name", "publisher: Alfred A. Knopf"),
      EntryField("published", .date, "when it was published", "published: 1950"),
      EntryField("retrieved", .date, "when you read it", "retrieved: 2024-05-16"),
      EntryField(
        "archive", .text, "where a copy is kept", "archive: https://archive.example.org/7"),
      EntryField(
        "derived-from", .references([.source]), "the sources it took its knowledge from",
        "derived-from: [despatch]"),
      EntryField(
        "reliability", .word(Source.Reliability.allCases.map(\.rawValue)),
        "the grade of the source, after the Admiralty", "reliability: A"),
      EntryField("file", .text, "a copy of the document", "file: report.txt"),
      EntryField(
        "sha256", .digest, "the digest of that copy",
        "sha256: b306fc1fab77e31a6759cbf12003752cfe15061810a789455935c3162dcbe582"),
    ]))

  static let place = EntryShape(
    phrase: "a place",
    named([
      EntryField("within", .reference([.place]), "the place that it lies in", "within: austria"),
      EntryField(
        "state", .entries(.sovereignty),
        "the actor that it belongs to, or several with their times",
        "state: { actor: france, when: 1681-09-30/1871-05-10 }"),
      EntryField("borders", .references([.place]), "the places next to it", "borders: [baden]"),
      EntryField(
        "coordinates", .coordinates, "degrees north and degrees east",
        "coordinates: [48.21, 16.37]"),
    ]))

  static let sovereignty = EntryShape(
    phrase: "the state of a place",
    [
      EntryField(
        "actor", .reference([.actor]), "the actor that the place belongs to", "actor: france",
        isRequired: true),
      EntryField("when", .date, "when it did", "when: 1918-11/1940-06"),
    ])

  static let topic = EntryShape(phrase: "a topic", named([]))

  static let actor = EntryShape(
    phrase: "an actor",
    named([
      EntryField("kind", .kind(.actor), "what it is", "kind: state"),
      EntryField(
        "exists", .date, "when it existed; without it, always", "exists: 1871-01-18/1918-11-09"),
    ]))
}
