// SPDX-License-Identifier: MIT

import Chronicles

extension EntryShape {
  static let claim = EntryShape(
    phrase: "a claim",
    [
      EntryField("source", .reference([.source]), "the source", "source: langer", isRequired: true),
      EntryField(
        "by", .references([.actor, .source]), "whose word it is, if not the source's own",
        "by: bismarck"),
      EntryField(
        "via", .references([.actor, .source]), "who passed it on", "via: [wolff-agency]"),
      EntryField(
        "stance", .word(Stance.allCases.map(\.rawValue)), "what the source does with the matter",
        "stance: alleges"),
      EntryField(
        "at", .locator, "where in the source: words, or a range of characters", "at: page 184"),
      EntryField(
        "quote", .textOr(.quote), "the words themselves", "quote: the contracting parties"),
      EntryField(
        "credibility", .integer(1...6), "the grade of the information, after the Admiralty",
        "credibility: 2"),
      EntryField("when", .date, "when, as this source has it", "when: 1879-10-08"),
      EntryField("who", .participants, "who, as this source has it", "who: [germany, austria]"),
      EntryField("where", .references([.place]), "where, as this source has it", "where: berlin"),
      EntryField("note", .localizedText, "a remark", "note: Dated by the postmark."),
    ])

  static let quote = EntryShape(
    phrase: "a quote",
    [
      EntryField("exact", .text, "the words", "exact: the contracting parties", isRequired: true),
      EntryField("prefix", .text, "what stands before them", "prefix: should one of"),
      EntryField("suffix", .text, "what stands behind them", "suffix: be attacked"),
    ])
}
