// SPDX-License-Identifier: MIT

import Chronicles

/// The same chronicle as the builder makes it.
extension CompleteChronicle {
  static func built() throws -> Chronicle {
    try Chronicle(
      ["en": "The long peace", "de": "Der lange Friede"], asOf: "1914-08-12",
      aliases: "Before 1914", description: "What held, and what did not.",
      url: "https://example.org/peace", tags: ["europe", "no"],
      data: ["lines": "0044", "flag": "no", "empty": ""], accordingTo: ["langer"]
    ) {
      background()
      people()
      happenings()
    }
  }

  @ChronicleBuilder private static func background() -> WrittenEntries {
    try Source(
      "langer", title: "European Alliances", author: ["W. L. Langer", "A. Nother"],
      publisher: "Knopf", published: "1950", retrieved: "2024-05-16", archive: "box 7",
      derivedFrom: ["despatch"], reliability: .a, file: "langer.txt", sha256: digest,
      url: "https://example.org/langer", tags: "book", accordingTo: "despatch")
    try Source("despatch", title: "A despatch", publisher: "germany")
    try Place(
      "vienna", name: ["en": "Vienna", "de": "Wien"], within: "lower-austria",
      state: ["austria", .state("germany", when: "1938-03/1945-04")], borders: "lower-austria",
      coordinates: (48.2, -16.37), accordingTo: [.claim("langer", at: .offsets(0..<10))])
    try Place("lower-austria")
    try Topic("straits", name: "The Straits", description: ["en": "Passage", "fr": "Passage"])
  }

  @ChronicleBuilder private static func people() -> WrittenEntries {
    try Actor(
      "germany", name: "German Empire", aliases: "Reich", kind: "state",
      exists: "1871-01-18/1918-11-09", description: "A state.",
      url: "https://example.org/germany", tags: ["power"], data: ["area": 540858],
      accordingTo: ["langer"])
    try Actor("austria", kind: "state")
    try Actor("andrassy", name: "Gyula Andrássy", kind: "person")
  }

  @ChronicleBuilder private static func happenings() -> WrittenEntries {
    try Relation(
      id: "dual-alliance", what: "defence-pact",
      who: ["germany", .actor("austria", when: "1879-10-07/1918-10")],
      when: "1879-10-07/1918-11-03", where: "vienna", title: "Dual Alliance",
      aliases: ["Zweibund"], about: "straits", attitude: .supports, says: "Each helps the other.",
      description: ["en": "A pact.", "de": "Ein Bund."], url: "https://example.org/pact",
      tags: ["bismarck"], data: ["articles": 5], accordingTo: ["langer"])
    try Relation(
      what: "sanctions", who: ["imposer": "germany", "target": ["austria"]], when: "1880/")
    try Event(
      id: "signing", what: "treaty",
      who: [
        "signatory": [
          .actor("andrassy", for: "austria", as: "minister", isExpected: true), "germany",
        ],
        "witness": "austria",
      ],
      when: "1879-10-07", where: "vienna", status: .planned, title: "The signing",
      aliases: ["The act"],
      about: ["dual-alliance", "straits", "vienna", "langer", "germany", "talks"],
      attitude: .neutral, says: ["de": "Es sei."], begins: "dual-alliance",
      changes: "dual-alliance", ends: "dual-alliance", partOf: ["talks"],
      description: "In Vienna.", url: "https://example.org/signing", tags: ["paper"],
      data: ["pages": 3],
      accordingTo: [
        "langer",
        .claim(
          "despatch", by: "andrassy", via: ["langer", "germany"], stance: .denies,
          at: "page 184", quote: .init(exact: "the word", prefix: "before", suffix: "after"),
          credibility: 2, when: "1879-10-08", who: ["signatory": "austria"],
          where: "lower-austria", note: ["en": "One day off."]),
        .claim("langer", stance: .alleges, at: .offsets(12..<34), quote: "words"),
      ])
    try Event(id: "talks", what: "talks", who: "germany")
    try Event(what: "talks", who: ["germany", "andrassy"], when: "187X?")
  }
}
