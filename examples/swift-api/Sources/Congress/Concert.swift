// SPDX-License-Identifier: MIT

import Chronicles

/// The Concert of Europe: the alliances of the five powers from Chaumont to Verona.
enum Concert {
  /// The chronicle, written down in Swift as one would write it in YAML.
  static func chronicle() throws -> Chronicle {
    try Chronicle("The Concert of Europe", asOf: "1822-12-14") {
      sources()
      powers()
      statesmen()
      alliances()
      treaties()
      congresses()
    }
  }

  @ChronicleBuilder private static func sources() -> WrittenEntries {
    try Source(
      "hertslet", title: "The Map of Europe by Treaty", author: "Edward Hertslet",
      published: "1875", reliability: .a)
    try Source(
      "webster", title: "The Foreign Policy of Castlereagh, 1812-1815", author: "C. K. Webster",
      published: "1931", reliability: .b)
    try Source(
      "schroeder", title: "The Transformation of European Politics, 1763-1848",
      author: "Paul W. Schroeder", published: "1994", reliability: .a)
  }

  @ChronicleBuilder private static func powers() -> WrittenEntries {
    try Actor("austria", name: ["en": "Austria", "de": "Österreich"], kind: "state")
    try Actor("britain", name: "Great Britain", kind: "state")
    try Actor("france", name: "France", kind: "state")
    try Actor("prussia", name: ["en": "Prussia", "de": "Preußen"], kind: "state")
    try Actor("russia", name: "Russia", kind: "state")
  }

  @ChronicleBuilder private static func statesmen() -> WrittenEntries {
    try Actor("castlereagh", name: "Lord Castlereagh", kind: "person")
    try Actor("hardenberg", name: "Karl August von Hardenberg", kind: "person")
    try Actor("metternich", name: "Klemens von Metternich", kind: "person")
    try Actor("nesselrode", name: "Karl Nesselrode", kind: "person")
    try Actor("talleyrand", name: "Charles-Maurice de Talleyrand", kind: "person")
  }

  // MARK: - What held

  @ChronicleBuilder private static func alliances() -> WrittenEntries {
    try Relation(
      id: "chaumont", what: "alliance", who: ["austria", "britain", "prussia", "russia"],
      when: "1814-03-09/1815-11-20", title: "Alliance of Chaumont",
      description: "Twenty years against France; overtaken by the Quadruple Alliance.",
      accordingTo: ["hertslet", .claim("webster", when: "1814-03-01/1815-11-20")])
    // It lapsed, without a day, when Napoleon was back in Paris: some time in March.
    try Relation(
      id: "secret-treaty", what: "defence-pact", who: ["austria", "britain", "france"],
      when: "1815-01-03/1815-03", title: "Secret Alliance of Vienna",
      description: "Against two allies, Prussia and Russia, over Saxony and Poland.",
      accordingTo: ["hertslet", "webster"])
    try Relation(
      id: "holy-alliance", what: "entente", who: ["austria", "prussia", "russia"],
      when: "1815-09-26/..", title: "Holy Alliance", accordingTo: ["hertslet"])
    try Relation(
      id: "quadruple-alliance", what: "defence-pact",
      who: ["austria", "britain", "prussia", "russia"], when: "1815-11-20/..",
      title: "Quadruple Alliance", accordingTo: ["hertslet", "schroeder"])
    // Nobody gave notice: about 1822 Britain stood apart.
    try Relation(
      id: "concert", what: "entente",
      who: ["austria", "britain", "france", "prussia", "russia"], when: "1818-11-15/1822~",
      title: "Concert of the five powers", accordingTo: ["schroeder"])
  }

  // MARK: - What happened

  @ChronicleBuilder private static func treaties() -> WrittenEntries {
    try Event(
      id: "treaty-of-chaumont", what: "treaty",
      who: [
        "signatory": [
          .actor("castlereagh", for: "britain"), .actor("metternich", for: "austria"),
          .actor("hardenberg", for: "prussia"), .actor("nesselrode", for: "russia"),
        ]
      ],
      when: "1814-03-09", title: "Treaty of Chaumont", begins: "chaumont",
      accordingTo: ["hertslet", .claim("webster", when: "1814-03-01", note: "The date it bears.")])
    try Event(
      id: "third-of-january", what: "treaty",
      who: [
        "signatory": [
          .actor("castlereagh", for: "britain"), .actor("metternich", for: "austria"),
          .actor("talleyrand", for: "france", as: "foreign minister"),
        ]
      ],
      when: "1815-01-03", title: "Secret treaty of Vienna", begins: "secret-treaty",
      data: ["secret": true], accordingTo: ["hertslet", "webster"])
  }

  /// The congresses come from a table, as they might from a file of one's own.
  @ChronicleBuilder private static func congresses() -> WrittenEntries {
    let congresses = [
      (town: "Vienna", when: "1814-09-18/1815-06-09"),
      (town: "Aix-la-Chapelle", when: "1818-09-29/1818-11-21"),
      (town: "Troppau", when: "1820-10/1820-12"),
      (town: "Laibach", when: "1821-01-26/1821-05-12"),
      (town: "Verona", when: "1822-10-20/1822-12-14"),
    ]
    for congress in congresses {
      let place = congress.town.lowercased()
      try Place(place, name: "\(congress.town)")
      try Event(
        id: "congress-of-\(place)", what: "conference",
        who: ["austria", "britain", "france", "prussia", "russia"], when: congress.when,
        where: [place], title: "Congress of \(congress.town)", accordingTo: ["schroeder"])
    }
  }
}
