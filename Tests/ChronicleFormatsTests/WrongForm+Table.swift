// SPDX-License-Identifier: MIT

extension WrongForm {
  static let all = [root, entries, happenings, participants, claims, kinds].flatMap(\.self)

  private static let root: [WrongForm] = [
    .init("a list in place of a chronicle", "[chronicle, sources]\n"),
    .init("a text in place of a chronicle", "The road to 1914\n"),
    .init("an unknown key", "chronicle: A test\nauthor: me\n"),
    .init("a title for the name of a chronicle", "title: A test\n"),
    .init("an entry in the plural of no section", "actor: { germany: { kind: state } }\n"),
    .init("a list for a map of actors", "actors:\n  - germany\n"),
    .init(
      "a map for a list of events", "events: { talks: { what: talks, who: [germany, austria] } }\n"),
    .init("a horizon in words", "as-of: May 1914\n"),
    .init("a horizon as a map", "as-of: { year: 1914 }\n"),
    .init("an absolute path", "include: /etc/passwd.yaml\n"),
    .init("a file whose form is unknown", "include: [events.csv]\n"),
    .init("a name without a letter", "chronicle: '  '\n"),
    .init("an id with a capital", "actors: { Germany: { kind: state } }\n"),
    .init("an id with a space", "places: { new york: { name: New York } }\n"),
    .init("an id that starts with a hyphen", "topics: { -peace: { name: Peace } }\n"),
    .init("an id of no English letters", "actors: { österreich: { kind: state } }\n"),
  ]

  private static let entries: [WrongForm] = [
    .actor("two names", "{ name: Tyrol, title: Tirol }"),
    .actor("an unknown language", "{ name: { in English: Tyrol } }"),
    .actor("an unknown key of an actor", "{ born: 1863 }"),
    .actor("a text for an actor", "state"),
    .actor("a list for a kind", "{ kind: [state] }"),
    .actor("a kind of relation for an actor", "{ kind: war }"),
    .actor("a kind with a capital", "{ kind: State }"),
    .actor("a life that is no date", "{ exists: since 1949 }"),
    .actor("a life with a dash for a slash", "{ exists: 1871–1918 }"),
    .actor("a truth value for a date", "{ exists: true }"),
    .actor("a list of lists", "{ aliases: [[Tirol]] }"),
    .actor("a map of maps", "{ data: { area: { km: 12640 } } }"),
    .actor("a list for free data", "{ data: [12640] }"),
    .source("a grade of no source", "{ title: A diary, reliability: G }"),
    .source("a grade in small letters", "{ title: A diary, reliability: b }"),
    .source("a digest that is too short", "{ file: a.txt, sha256: abc123 }"),
    .source(
      "a digest of no file", "{ sha256: \(String(repeating: "0123456789abcdef", count: 4)) }"),
    .source("an American date", "{ published: 05/16/2024 }"),
    .place("three coordinates", "{ coordinates: [47.2, 11.4, 574] }"),
    .place("one coordinate", "{ coordinates: [47.2] }"),
    .place("a latitude beyond the pole", "{ coordinates: [91, 0] }"),
    .place("coordinates in words", "{ coordinates: [47.2N, 11.4E] }"),
    .place("coordinates as a map", "{ coordinates: { lat: 47.2, lon: 11.4 } }"),
    .place("two places around one", "{ within: [tyrol, italy] }"),
    .place("a state of a place without an actor", "{ state: { when: 1919 } }"),
  ]

  private static let happenings: [WrongForm] = [
    .event("no kind", "{ who: [germany, austria], when: 1879 }"),
    .event("a kind without a value", "{ what: , who: [germany, austria] }"),
    .event("a kind of relation for an event", "{ what: alliance, who: [germany, austria] }"),
    .event("a kind in two words", "{ what: state visit, who: [germany, austria] }"),
    .event("an unknown status", "{ what: treaty, who: [germany, austria], status: ongoing }"),
    .event(
      "an unknown attitude", "{ what: praise, who: germany, about: austria, attitude: friendly }"),
    .event(
      "a time of day without seconds",
      "{ what: treaty, who: [germany, austria], when: '1914-06-28T10:50' }"),
    .event(
      "a date without leading zeros", "{ what: treaty, who: [germany, austria], when: 1914-6-28 }"),
    .event(
      "a set that YAML reads as a list",
      "{ what: treaty, who: [germany, austria], when: [1904, 1905] }"),
    .event("a day that is no date", "{ what: talks, who: [germany, austria], held-on: Monday }"),
    .event(
      "a map for a place", "{ what: treaty, who: [germany, austria], where: { place: vienna } }"),
    .event("a list for what is said", "{ what: statement, who: germany, says: [a, b] }"),
    .event("an id with a colon", "{ id: 'treaty:1879', what: treaty, who: [germany, austria] }"),
    .relation("no kind of relation", "{ who: [germany, austria], when: 1879/1918 }"),
    .relation("a kind of event for a relation", "{ what: treaty, who: [germany, austria] }"),
    .relation(
      "what only an event has", "{ what: alliance, who: [germany, austria], begins: pact }"),
    .relation("a misspelt key", "{ what: alliance, who: [germany, austria], whn: 1879 }"),
  ]

  private static let participants: [WrongForm] = [
    .event("a participant without an actor", "{ what: treaty, who: [germany, { for: austria }] }"),
    .event("a participant who is planned", planned),
    .event(
      "a participant with an unknown key",
      "{ what: treaty, who: [{ actor: germany, by: austria }, austria] }"),
    .event("a list within a list", "{ what: treaty, who: [[germany, austria]] }"),
    .event(
      "a role that the kind does not have",
      "{ what: invasion, who: { attacker: germany, target: austria, victim: austria } }"),
    .event("a list where sides must be named", "{ what: invasion, who: [germany, austria] }"),
    .relation("a war without sides", "{ what: war, who: [germany, austria] }"),
    .relation(
      "sides in an alliance",
      "{ what: alliance, who: { party: [germany, austria], side-a: germany } }"),
    .relation("a role without anybody", "{ what: war, who: { side-a: germany, side-b: } }"),
    .event(
      "a role in two words",
      "{ what: meeting, who: { participant: [germany, austria], main guest: germany } }"),
  ]

  private static let planned =
    "{ what: treaty, who: [{ actor: germany, status: planned }, austria] }"

  private static let claims: [WrongForm] = [
    .claim("a claim without a source", "{ at: page 3 }"),
    .claim("a stance that is none", "{ source: book, stance: doubts }"),
    .claim("a credibility beyond the scale", "{ source: book, credibility: 7 }"),
    .claim("a credibility with a fraction", "{ source: book, credibility: 2.5 }"),
    .claim("a credibility in letters", "{ source: book, credibility: B }"),
    .claim("a quote without its words", "{ source: book, quote: { prefix: the } }"),
    .claim("a quote as a list", "{ source: book, quote: [the, words] }"),
    .claim("a range with one end", "{ source: book, at: [10] }"),
    .claim("a range before the text", "{ source: book, at: [-1, 10] }"),
    .claim("a range in letters", "{ source: book, at: [1, x] }"),
    .claim("a page as a map", "{ source: book, at: { page: 3 } }"),
    .claim("two sources in one claim", "{ source: [book, book] }"),
  ]

  private static let kinds: [WrongForm] = [
    .kind("a kind without one above it", "{ exclusive: true }"),
    .kind("a kind without anything", ""),
    .kind("a sign of two", "{ parent: office, sign: 2 }"),
    .kind("a sign in words", "{ parent: office, sign: friendly }"),
    .kind("a truth value that is none", "{ parent: office, exclusive: often }"),
    .kind("a way to pair that is none", "{ parent: alliance, pairs: both }"),
    .kind("a score beyond the scale", "{ parent: visit, score: 11 }"),
    .kind("a code of three digits", "{ parent: visit, code: 042 }"),
    .kind("a role with a capital", "{ parent: relation, roles: [Party], pairs: all }"),
    .kind("roles that are only hoped for", "{ parent: statement, roles: { hoped: [guest] } }"),
    .init("a built-in kind once more", "kinds: { treaty: { parent: agreement } }\n"),
    .init("a kind in two words", "kinds: { state dinner: { parent: ceremony } }\n"),
    .init("a list of kinds", "kinds: [embassy]\n"),
  ]
}
