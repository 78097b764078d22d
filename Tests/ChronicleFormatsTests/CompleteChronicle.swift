// SPDX-License-Identifier: MIT

/// One chronicle that uses every key of every entry, as YAML and as JSON.
///
/// Sections, keys and forms of values stand in another order and form in JSON where both are
/// allowed: one for a list of one, a list for one role, a number for a text.
enum CompleteChronicle {
  /// Every key that the decoder reads.
  static let keys = [
    "chronicle", "as-of", "sources", "places", "topics", "actors", "relations", "events", "name",
    "title", "aliases", "description", "url", "tags", "data", "according-to", "author", "publisher",
    "published", "retrieved", "archive", "derived-from", "reliability", "file", "sha256", "within",
    "state", "borders", "coordinates", "kind", "exists", "id", "what", "who", "when", "where",
    "status", "about", "says", "attitude", "begins", "changes", "ends", "part-of", "actor", "for",
    "as", "source", "via", "by", "stance", "at", "quote", "exact", "prefix", "suffix",
    "credibility", "note",
  ]

  static let digest = String(repeating: "0123456789abcdef", count: 4)

  static let yaml = """
    chronicle: { en: The long peace, de: Der lange Friede }
    as-of: 1914-08-12
    aliases: [Before 1914]
    description: What held, and what did not.
    url: https://example.org/peace
    tags: [europe, 'no']
    data: { lines: 0044, flag: no, empty: '' }
    according-to: langer
    sources:
      langer:
        title: European Alliances
        author: [W. L. Langer, A. Nother]
        publisher: Knopf
        published: 1950
        retrieved: 2024-05-16
        archive: box 7
        derived-from: [despatch]
        reliability: A
        file: langer.txt
        sha256: \(digest)
        url: https://example.org/langer
        tags: book
        according-to: [despatch]
      despatch: { name: A despatch, publisher: germany }
    places:
      vienna:
        name: { en: Vienna, de: Wien }
        within: lower-austria
        state:
          - austria
          - { actor: germany, when: 1938-03/1945-04 }
        borders: [lower-austria]
        coordinates: [48.2, -16.37]
        according-to: [{ source: langer, at: [0, 10] }]
      lower-austria:
    topics:
      straits: { name: The Straits, description: { en: Passage, fr: Passage } }
    actors:
      germany:
        name: German Empire
        kind: state
        exists: 1871-01-18/1918-11-09
        aliases: Reich
        description: A state.
        url: https://example.org/germany
        tags: [power]
        data: { area: 540858 }
        according-to: [langer]
      austria: { kind: state }
      andrassy: { name: Gyula Andrássy, kind: person }
    relations:
      - id: dual-alliance
        what: defence-pact
        who: [germany, { actor: austria, when: 1879-10-07/1918-10 }]
        when: 1879-10-07/1918-11-03
        where: [vienna]
        status: actual
        about: straits
        says: Each helps the other.
        attitude: supports
        title: Dual Alliance
        aliases: [Zweibund]
        description: { en: A pact., de: Ein Bund. }
        url: https://example.org/pact
        tags: [bismarck]
        data: { articles: 5 }
        according-to: [langer]
      - { what: sanctions, who: { imposer: germany, target: [austria] }, when: 1880/ }
    events:
      - id: signing
        what: treaty
        who:
          signatory:
            - { actor: andrassy, for: austria, as: minister, status: expected }
            - germany
          witness: austria
        when: 1879-10-07
        where: vienna
        status: planned
        about: [dual-alliance, straits, vienna, langer, germany, talks]
        says: { de: Es sei. }
        attitude: neutral
        title: The signing
        aliases: [The act]
        description: In Vienna.
        url: https://example.org/signing
        tags: [paper]
        data: { pages: '3' }
        begins: [dual-alliance]
        changes: dual-alliance
        ends: [dual-alliance]
        part-of: [talks]
        according-to:
          - langer
          - source: despatch
            via: [langer, germany]
            by: andrassy
            stance: denies
            at: page 184
            quote: { exact: the word, prefix: before, suffix: after }
            credibility: 2
            when: 1879-10-08
            who: { signatory: austria }
            where: [lower-austria]
            note: { en: One day off. }
          - { source: langer, stance: alleges, at: [12, 34], quote: words }
      - { id: talks, what: talks, who: germany }
      - { what: talks, who: [germany, andrassy], when: 187X? }

    """

  static let json = #"""
    {
      "events": [
        {
          "part-of": "talks", "ends": "dual-alliance", "changes": ["dual-alliance"],
          "begins": "dual-alliance", "id": "signing", "what": "treaty",
          "who": {
            "signatory": [
              {"status": "expected", "as": "minister", "for": "austria", "actor": "andrassy"},
              {"actor": "germany"}
            ],
            "witness": ["austria"]
          },
          "when": "1879-10-07", "where": ["vienna"], "status": "planned",
          "about": ["dual-alliance", "straits", "vienna", "langer", "germany", "talks"],
          "says": {"de": "Es sei."}, "attitude": "neutral", "name": "The signing",
          "aliases": "The act", "description": "In Vienna.",
          "url": "https://example.org/signing", "tags": "paper", "data": {"pages": 3},
          "according-to": [
            "langer",
            {
              "source": "despatch", "via": ["langer", "germany"], "by": ["andrassy"],
              "stance": "denies", "at": "page 184",
              "quote": {"exact": "the word", "prefix": "before", "suffix": "after"},
              "credibility": 2, "when": "1879-10-08", "who": {"signatory": ["austria"]},
              "where": "lower-austria", "note": {"en": "One day off."}
            },
            {"source": "langer", "stance": "alleges", "at": [12, 34], "quote": {"exact": "words"}}
          ]
        },
        {"id": "talks", "what": "talks", "who": ["germany"]},
        {"what": "talks", "who": ["germany", "andrassy"], "when": "187X?"}
      ],
      "relations": [
        {
          "id": "dual-alliance", "what": "defence-pact",
          "who": ["germany", {"actor": "austria", "when": "1879-10-07/1918-10"}],
          "when": "1879-10-07/1918-11-03", "where": "vienna", "about": ["straits"],
          "says": "Each helps the other.", "attitude": "supports", "title": "Dual Alliance",
          "aliases": ["Zweibund"], "description": {"en": "A pact.", "de": "Ein Bund."},
          "url": "https://example.org/pact", "tags": ["bismarck"], "data": {"articles": 5},
          "according-to": "langer"
        },
        {"what": "sanctions", "who": {"imposer": "germany", "target": "austria"}, "when": "1880/"}
      ],
      "actors": {
        "germany": {
          "name": "German Empire", "kind": "state", "exists": "1871-01-18/1918-11-09",
          "aliases": ["Reich"], "description": "A state.", "url": "https://example.org/germany",
          "tags": ["power"], "data": {"area": 540858}, "according-to": ["langer"]
        },
        "austria": {"kind": "state"},
        "andrassy": {"name": "Gyula Andr\u00e1ssy", "kind": "person"}
      },
      "topics": {
        "straits": {"title": "The Straits", "description": {"en": "Passage", "fr": "Passage"}}
      },
      "places": {
        "vienna": {
          "name": {"en": "Vienna", "de": "Wien"}, "within": "lower-austria",
          "state": [{"actor": "austria"}, {"actor": "germany", "when": "1938-03/1945-04"}],
          "borders": "lower-austria", "coordinates": [48.2, -16.37],
          "according-to": [{"source": "langer", "at": [0, 10]}]
        },
        "lower-austria": null
      },
      "sources": {
        "langer": {
          "name": "European Alliances", "author": ["W. L. Langer", "A. Nother"],
          "publisher": "Knopf", "published": 1950, "retrieved": "2024-05-16", "archive": "box 7",
          "derived-from": "despatch", "reliability": "A", "file": "langer.txt",
          "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
          "url": "https://example.org/langer", "tags": ["book"], "according-to": ["despatch"]
        },
        "despatch": {"title": "A despatch", "publisher": "germany"}
      },
      "according-to": ["langer"],
      "data": {"lines": "0044", "flag": "no", "empty": ""},
      "tags": ["europe", "no"], "url": "https://example.org/peace",
      "description": "What held, and what did not.", "aliases": "Before 1914",
      "as-of": "1914-08-12", "chronicle": {"en": "The long peace", "de": "Der lange Friede"}
    }
    """#
}
