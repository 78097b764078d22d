// SPDX-License-Identifier: MIT

import Chronicles

extension EntryShape {
  private static let sections: [EntryField] = [
    EntryField(
      "include", .files, "further files of the same chronicle, in YAML, JSON or JSON Lines",
      "include: [sources.yaml, events.jsonl]"),
    EntryField(
      "kinds", .names(.kind), "kinds of your own, by name",
      "kinds: { embassy: { parent: office, exclusive: true } }"),
    EntryField(
      "sources", .section(.source), "the sources, by id",
      "sources: { langer: { title: European Alliances and Alignments, published: 1950 } }"),
    EntryField(
      "places", .section(.place), "the places, by id", "places: { vienna: { name: Vienna } }"),
    EntryField(
      "topics", .section(.topic), "what statements and positions are about, by id",
      "topics: { morocco: { name: The question of Morocco } }"),
    EntryField(
      "actors", .section(.actor), "the actors, by id",
      "actors: { germany: { name: Germany, kind: state } }"),
    EntryField(
      "relations", .list(.relation), "what holds between actors over a time",
      "relations: [{ what: alliance, who: [germany, austria], when: 1879-10-07/1918-11 }]"),
    EntryField(
      "events", .list(.event), "what happens",
      "events: [{ what: treaty, who: [germany, austria], when: 1879-10-07 }]"),
  ]

  static let chronicle = EntryShape(
    phrase: "a chronicle",
    [
      EntryField(
        "chronicle", .localizedText, "the name of the chronicle", "chronicle: The road to 1914"),
      EntryField(
        "as-of", .date,
        "the horizon: how far the knowledge reaches; by default the latest `published` of the sources",
        "as-of: 1914-08-12"),
    ]
      + (naming.filter { $0.key == "aliases" } + words).showing([
        "aliases: [Before the war]", "description: How two blocs came about.",
        "url: https://www.example.org/1914", "tags: [europe]", "data: { licence: CC0 }",
        "according-to: [langer]",
      ]) + sections)

  static let part = EntryShape(
    phrase: "an included file",
    [
      EntryField(
        "chronicle", .localizedText, "the name of this part", "chronicle: The crises"),
      EntryField(
        "description", .localizedText, "what this part holds",
        "description: From the War in Sight to Sarajevo."),
    ] + sections)

  /// The signs as they are written: numbers, as in the graph, or the marks for them.
  enum WrittenSign: String, CaseIterable {
    case positive = "1"
    case neutral = "0"
    case negative = "-1"
    case plus = "+"
    case minus = "-"

    var sign: Sign {
      switch self {
      case .positive, .plus: .positive
      case .neutral: .neutral
      case .negative, .minus: .negative
      }
    }
  }

  /// The root codes of CAMEO.
  private static let rootCodes = (1...20).map { $0 < 10 ? "0\($0)" : String($0) }

  static let kind = EntryShape(
    phrase: "a kind",
    [
      EntryField(
        "parent", .text,
        "the kind above it, from which it takes what it does not say; `event`, `relation` or `actor` "
          + "for a kind below none", "parent: office", isRequired: true),
      EntryField(
        "roles", .roles, "who must take part, and who may",
        "roles: { required: [giver, receiver], optional: [broker] }"),
      EntryField(
        "pairs", .word(Pairing.allCases.map(\.rawValue)), "between whom it draws a tie",
        "pairs: across"),
      EntryField("symmetric", .truth, "whether its ties have no direction", "symmetric: false"),
      EntryField(
        "sign", .word(WrittenSign.allCases.map(\.rawValue)),
        "whether its ties are friendly (1), neither (0), or hostile (-1)", "sign: -1"),
      EntryField(
        "exclusive", .truth,
        "whether the last role has at most one of the first at a time, for each `as`",
        "exclusive: true"),
      EntryField(
        "score", .number(-10...10), "how hostile or friendly, on the scale of PLOVER", "score: 2.5"
      ),
      EntryField("code", .word(rootCodes), "the root code of CAMEO", "code: 04"),
      EntryField("name", .localizedText, "what it is called", "name: Embassy"),
      EntryField(
        "description", .localizedText, "what there is to say about it",
        "description: The head of a mission abroad."),
    ])
}
