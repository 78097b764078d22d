// SPDX-License-Identifier: MIT

import Chronicles

extension EntryShape {
  private static func facts(of family: Kind.Family) -> [EntryField] {
    let isEvent = family == .event
    return [
      EntryField(
        "id", .identifier, "what others call it by; without it, it gets one", "id: dual-alliance"),
      EntryField(
        "what", .kind(family), "the kind", isEvent ? "what: treaty" : "what: defence-pact",
        isRequired: true),
      EntryField(
        "who", .participants, "the participants",
        isEvent ? "who: { attacker: germany, target: [belgium] }" : "who: [germany, austria]"),
      EntryField(
        "when", .date,
        "its time; without it, every question about time is answered with *possible*",
        isEvent ? "when: 1879-10-07" : "when: 1879-10-07/1918-11-03"),
      EntryField(
        "held-on", .date, "a day on which it held, no more being known of its start and end",
        "held-on: 1914-07-28"),
      EntryField(
        "before", .references([.relation, .event]), "what begins only when this is over",
        "before: [outbreak]"),
      EntryField(
        "after", .references([.relation, .event]), "what is over when this begins",
        "after: [sarajevo]"),
      EntryField("where", .references([.place]), "the places", "where: vienna"),
      EntryField(
        "status", .word(Status.allCases.map(\.rawValue)), "whether it is a fact or a plan",
        "status: planned"),
    ]
  }

  private static let matter: [EntryField] = [
    EntryField(
      "about", .references(anything), "what a statement or position is about",
      "about: [morocco, france]"),
    EntryField(
      "attitude", .word(Attitude.allCases.map(\.rawValue)), "for or against what it is about",
      "attitude: opposes"),
    EntryField(
      "says", .localizedText, "what is said, in your words", "says: Morocco is a free country."),
  ]

  private static let links: [EntryField] = [
    EntryField(
      "begins", .references([.relation]), "the relations that begin with it",
      "begins: [dual-alliance]"),
    EntryField(
      "changes", .references([.relation]), "the relations that change with it",
      "changes: [triple-alliance]"),
    EntryField(
      "ends", .references([.relation]), "the relations that end with it", "ends: [reinsurance]"),
    EntryField(
      "part-of", .references([.event]), "the events that it is a part of",
      "part-of: [july-crisis]"),
  ]

  static let relation = EntryShape(
    phrase: "a relation",
    (facts(of: .relation) + naming + matter + words).showing(
      ["name: { en: Dual Alliance, de: Zweibund }"]))

  static let event = EntryShape(
    phrase: "an event",
    (facts(of: .event) + naming + matter + links + words).showing([
      "id: signing", "name: { en: The signing, de: Die Unterschrift }", "title: The signing",
      "aliases: [Treaty of Vienna]", "description: In secret.",
      "url: https://www.example.org/signing",
    ]))

  static let participation = EntryShape(
    phrase: "a participant",
    [
      EntryField(
        "actor", .reference([.actor]), "who takes part", "actor: andrassy", isRequired: true),
      EntryField("for", .reference([.actor]), "for whom the actor acts", "for: austria"),
      EntryField("as", .text, "in what capacity", "as: foreign minister"),
      EntryField(
        "status", .word(["actual", "expected"]), "whether the actor is only expected",
        "status: expected"),
      EntryField(
        "when", .date, "when, if only for a part of the time", "when: 1882-05-20/1915-05-03"),
    ])
}
