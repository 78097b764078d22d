// SPDX-License-Identifier: MIT

import Chronicles

extension EntryShape {
  static let source = EntryShape(
    phrase: "a source",
    named(
      [
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
      ],
      examples: [
        "name: European Alliances and Alignments", "title: European Alliances and Alignments",
        "aliases: [Langer 1950]", "description: On the years 1871 to 1890.",
        "url: https://www.example.org/langer", "tags: [secondary]", "data: { edition: 2 }",
        "according-to: [catalogue]",
      ]))

  static let place = EntryShape(
    phrase: "a place",
    named(
      [
        EntryField("within", .reference([.place]), "the place that it lies in", "within: austria"),
        EntryField(
          "state", .entries(.sovereignty),
          "the actor that it belongs to, or several with their times",
          "state: { actor: france, when: 1681-09-30/1871-05-10 }"),
        EntryField("borders", .references([.place]), "the places next to it", "borders: [baden]"),
        EntryField(
          "coordinates", .coordinates, "degrees north and degrees east",
          "coordinates: [48.21, 16.37]"),
      ],
      examples: [
        "title: Vienna", "aliases: [Vindobona]", "description: On the Danube.",
        "url: https://www.example.org/vienna", "tags: [capital]", "data: { districts: 23 }",
        "according-to: [atlas]",
      ]))

  static let sovereignty = EntryShape(
    phrase: "the state of a place",
    [
      EntryField(
        "actor", .reference([.actor]), "the actor that the place belongs to", "actor: france",
        isRequired: true),
      EntryField("when", .date, "when it did", "when: 1918-11/1940-06"),
    ])

  static let topic = EntryShape(
    phrase: "a topic",
    named(
      [],
      examples: [
        "name: { en: Moroccan question, fr: Question marocaine }", "title: Moroccan question",
        "aliases: [Morocco]", "description: Who is to rule in Fez.",
        "url: https://www.example.org/morocco", "tags: [colonies]", "data: { conferences: 2 }",
        "according-to: [anderson]",
      ]))

  static let actor = EntryShape(
    phrase: "an actor",
    named(
      [
        EntryField("kind", .kind(.actor), "what it is", "kind: state"),
        EntryField(
          "exists", .date, "when it existed; without it, always", "exists: 1871-01-18/1918-11-09"),
      ],
      examples: [
        "name: { en: German Empire, de: Deutsches Reich }", "title: German Empire",
        "aliases: [Germany]", "description: Founded at Versailles.",
        "url: https://www.example.org/germany", "tags: [great-power]", "data: { states: 25 }",
        "according-to: [gooch]",
      ]))
}
