// SPDX-License-Identifier: MIT

extension WrongFileTests {
  /// Values of the wrong form: a map for a list, a list for a text ...
  static let forms: [WrongFile] = [
    WrongFile("‸[a, b]\n", "a chronicle must be a map, not a list"),
    WrongFile("‸chronicle\n", "a chronicle must be a map, not a text"),
    WrongFile("actors: ‸[germany]\n", "'actors' must be a map from ids to entries, not a list"),
    WrongFile("sources: ‸book\n", "'sources' must be a map from ids to entries, not a text"),
    WrongFile(
      "events: ‸{ a: { what: treaty } }\n", "'events' must be a list, not a map",
      hint: "start each entry with '- '"),
    WrongFile(
      "relations: ‸war\n", "'relations' must be a list, not a text",
      hint: "start each entry with '- '"),
    .actor("‸state", "an actor must be a map, not a text"),
    .place("‸[italy]", "a place must be a map, not a list"),
    .source("‸A diary", "a source must be a map, not a text"),
    WrongFile("topics:\n  peace: ‸Peace\n", "a topic must be a map, not a text"),
    .event("‸treaty", "an event must be a map, not a text"),
    .relation("‸[war]", "a relation must be a map, not a list"),
    .event("{ what: ‸[treaty] }", "a text is needed here, not a list"),
    .event("{ what: treaty, who: [‸[germany]] }", "a text is needed here, not a list"),
    .event("{ what: treaty, where: ‸{ place: vienna } }", "a text is needed here, not a map"),
    .event("{ what: treaty, says: ‸[a, b] }", "a text is needed here, not a list"),
    .event("{ what: treaty, title: { en: ‸[a] } }", "a text is needed here, not a list"),
    .event("{ what: treaty, tags: [a, ‸{ b: c }] }", "a text is needed here, not a map"),
    .event("{ what: treaty, data: ‸[5] }", "data is a map from names to values, not a list"),
    .event("{ what: treaty, data: { articles: ‸[5] } }", "a text is needed here, not a list"),
    .event("{ what: treaty, status: ‸[planned] }", "a text is needed here, not a list"),
    .claim("‸[book]", "a text is needed here, not a list"),
    .claim("{ source: book, quote: ‸[word] }", "a text is needed here, not a list"),
    .claim("{ source: book, at: ‸{ page: 3 } }", "a text is needed here, not a map"),
    .place("{ within: ‸[tyrol] }", "a text is needed here, not a list"),
    .source("{ file: ‸[a.txt] }", "a text is needed here, not a list"),
  ]

  /// Words that are not among those that a key takes.
  static let words: [WrongFile] = [
    .event(
      "{ what: treaty, status: ‸planed }", "'planed' is not a status",
      hint: "did you mean 'planned'?"),
    .event(
      "{ what: treaty, status: ‸ongoing }", "'ongoing' is not a status",
      hint: "write actual, planned or cancelled"),
    .event(
      "{ what: praise, attitude: ‸Supports }", "'Supports' is not an attitude",
      hint: "did you mean 'supports'?"),
    .event(
      "{ what: praise, attitude: ‸yes }", "'yes' is not an attitude",
      hint: "write supports, opposes or neutral"),
    .event(
      "{ what: treaty, who: [{ actor: germany, status: ‸planned }] }",
      "'planned' is not the status of a participant", hint: "write actual or expected"),
    .claim(
      "{ source: book, stance: ‸denis }", "'denis' is not a stance",
      hint: "did you mean 'denies'?"),
    .claim(
      "{ source: book, stance: ‸doubts }", "'doubts' is not a stance",
      hint: "write asserts, alleges or denies"),
    .source(
      "{ reliability: ‸G }", "'G' is not a reliability",
      hint: "write A, B, C, D, E or F"),
    .source("{ reliability: ‸b }", "'b' is not a reliability", hint: "did you mean 'B'?"),
    .source(
      "{ reliability: ‸good }", "'good' is not a reliability",
      hint: "write A, B, C, D, E or F"),
  ]

  /// Numbers that are none or too large.
  static let numbers: [WrongFile] = [
    .claim("{ source: book, credibility: ‸7 }", credibility),
    .claim("{ source: book, credibility: ‸0 }", credibility),
    .claim("{ source: book, credibility: ‸high }", credibility),
    .claim("{ source: book, credibility: ‸2.5 }", credibility),
    .claim(
      "{ source: book, at: ‸[10] }", "a range of characters has a start and an end",
      hint: "write [10, 25]"),
    .claim(
      "{ source: book, at: ‸[1, 2, 3] }", "a range of characters has a start and an end",
      hint: "write [10, 25]"),
    .claim(
      "{ source: book, at: ‸[] }", "a range of characters has a start and an end",
      hint: "write [10, 25]"),
    .claim("{ source: book, at: ‸[10, 10] }", "the range [10, 10] holds no character"),
    .claim("{ source: book, at: ‸[25, 10] }", "the range [25, 10] holds no character"),
    .claim("{ source: book, at: [‸-1, 10] }", "a character offset is a whole number from 0"),
    .claim("{ source: book, at: [1, ‸x] }", "a character offset is a whole number from 0"),
    .claim(
      "{ source: book, at: [1, ‸9223372036854775808] }",
      "a character offset is a whole number from 0"),
    .place("{ coordinates: ‸[91, 0] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[0, 180.1] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[47.2] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[47.2, 11.4, 574] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[47.2N, 11.4E] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[0x2F, 11] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[nan, 11] }", coordinates, hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸[[47.2], 11.4] }", coordinates, hint: "write [52.52, 13.405]"),
    .place(
      "{ coordinates: ‸{ lat: 47.2, lon: 11.4 } }", coordinates,
      hint: "write [52.52, 13.405]"),
    .place("{ coordinates: ‸Innsbruck }", coordinates, hint: "write [52.52, 13.405]"),
  ]

  private static let credibility = "a credibility is a whole number from 1 to 6"
  private static let coordinates =
    "coordinates are two numbers: degrees north from -90 to 90, degrees east from -180 to 180"

  /// Texts, names, languages and digests.
  static let texts: [WrongFile] = [
    .actor("{ name: Tyrol, ‸title: Tyrol }", "'name' and 'title' mean the same: give one"),
    .event("{ ‸title: a, what: treaty, name: b }", "'name' and 'title' mean the same: give one"),
    .actor(
      "{ name: { ‸in English: Tyrol, de: Tirol } }",
      "'in English' is not a language", hint: languages),
    .actor("{ name: { ‸e: Tyrol } }", "'e' is not a language", hint: languages),
    .actor("{ name: { ‸de_AT: Tirol } }", "'de_AT' is not a language", hint: languages),
    .actor("{ name: { ‸de-: Tirol } }", "'de-' is not a language", hint: languages),
    .actor("{ name: { '‸de-<b>': Tirol } }", "'de-<b>' is not a language", hint: languages),
    .actor("{ name: { ‸de-ê: Tirol } }", "'de-ê' is not a language", hint: languages),
    .actor("{ name: { ‸中文: 蒂罗尔 } }", "'中文' is not a language", hint: languages),
    .actor("{ name: \"‸Ty\\arol\" }", "the text holds the control character U+0007"),
    .actor("{ name: \"‸Ty\\x9brol\" }", "the text holds the control character U+009B"),
    .actor("{ aliases: [a, \"‸\\e[31m\"] }", "the text holds the control character U+001B"),
    .actor("{ data: { a: \"‸\\0\" } }", "the text holds the control character U+0000"),
    .event("{ what: \"‸tre\\raty\" }", "the text holds the control character U+000D"),
    .source("{ file: a.txt, sha256: ‸abc }", digest),
    .source("{ file: a.txt, sha256: ‸\(String(repeating: "g", count: 64)) }", digest),
    .source("{ file: a.txt, sha256: ‸\(String(repeating: "0", count: 63)) }", digest),
    .source("{ file: a.txt, sha256: ‸\(String(repeating: "é", count: 32)) }", digest),
    .source(
      "{ ‸sha256: \(String(repeating: "0", count: 64)) }",
      "sha256 is the digest of a file, and no file is named"),
  ]

  private static let languages = "write a code such as en, zh or sr-Latn"
  private static let digest = "a SHA-256 is written as 64 hexadecimal digits"

  /// Texts that are no YAML, or use what chronicles do not.
  static let syntax: [WrongFile] = [
    WrongFile(
      "chronicle: Act one‸: the war\n",
      "the YAML cannot be read: mapping values are not allowed in this context",
      hint: "put a text that contains ': ' in quotes"),
    WrongFile(
      "events:\n‸\t- { what: treaty }\n",
      "the YAML cannot be read: found character that cannot start any token",
      hint: "indent with spaces, not with tabs"),
    WrongFile(
      "actors: { a: ‸&x { } }\n", "anchors (&) and aliases (*) are not read in a chronicle",
      hint: "write it out, or put a text that starts with * or & in quotes"),
    WrongFile("actors: { a: ‸!state { } }\n", "tags (!state) are not read in a chronicle"),
    WrongFile(
      "‡chronicle: a\n‸---\nchronicle: b\n",
      "the YAML cannot be read: but found another document",
      hint: "a chronicle is one document: remove the second '---'"),
    WrongFile("# nothing but a remark\n", "there is nothing in the file but comments"),
    WrongFile("actors:\n  ? ‸[a]\n  : { }\n", "a key must be a text, not a list"),
  ]
}
