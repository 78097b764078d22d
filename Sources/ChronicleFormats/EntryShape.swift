// SPDX-License-Identifier: MIT

/// The keys that an entry of a chronicle may have: the one table behind reading and its messages.
struct EntryShape: Sendable {
  /// What has this shape, with its article.
  let phrase: String
  /// The keys that are read.
  let keys: [String]
  /// The keys that are part of the format and not read yet.
  var reserved: [String] = []

  /// Returns the key that people may have meant by one of another name.
  func meant(by key: String) -> String? {
    Self.synonyms[key].flatMap { $0.first(where: keys.contains) }
  }

  /// Words for the five questions that are not our keys, and the keys to offer for them.
  private static let synonyms = [
    "date": ["when", "published", "exists"], "time": ["when"], "year": ["when", "published"],
    "type": ["what", "kind"], "kind": ["what"], "event": ["what"], "place": ["where"],
    "location": ["where"], "participants": ["who"], "actors": ["who"], "parties": ["who"],
    "source": ["according-to"], "sources": ["according-to"], "label": ["name"],
    "begin": ["begins"], "note": ["description"],
  ]

  private static let common = [
    "name", "title", "aliases", "description", "url", "tags", "data", "according-to",
  ]

  private static let happening =
    ["id", "what", "who", "when", "where", "status", "about", "says", "attitude"] + common

  static let chronicle = EntryShape(
    phrase: "a chronicle",
    keys: ["chronicle", "as-of"] + common.filter { $0 != "name" && $0 != "title" }
      + ["sources", "places", "topics", "actors", "relations", "events"],
    reserved: ["include", "kinds"])

  static let source = EntryShape(
    phrase: "a source",
    keys: [
      "author", "publisher", "published", "retrieved", "archive", "derived-from", "reliability",
      "file", "sha256",
    ] + common)

  static let place = EntryShape(
    phrase: "a place", keys: ["within", "state", "borders", "coordinates"] + common)

  static let sovereignty = EntryShape(phrase: "the state of a place", keys: ["actor", "when"])

  static let topic = EntryShape(phrase: "a topic", keys: common)

  static let actor = EntryShape(phrase: "an actor", keys: ["kind", "exists"] + common)

  static let relation = EntryShape(
    phrase: "a relation", keys: happening, reserved: ["held-on", "before", "after"])

  static let event = EntryShape(
    phrase: "an event", keys: happening + ["begins", "changes", "ends", "part-of"],
    reserved: ["held-on", "before", "after"])

  static let participation = EntryShape(
    phrase: "a participant", keys: ["actor", "for", "as", "status", "when"])

  static let claim = EntryShape(
    phrase: "a claim",
    keys: [
      "source", "via", "by", "stance", "at", "quote", "credibility", "when", "who", "where", "note",
    ])

  static let quote = EntryShape(phrase: "a quote", keys: ["exact", "prefix", "suffix"])
}
