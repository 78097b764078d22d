// SPDX-License-Identifier: MIT

import Chronicles

extension EntryShape {
  /// What an entry is called.
  static let naming: [EntryField] = [
    EntryField(
      "name", .localizedText, "what it is called, in one language or in several",
      "name: { en: Vienna, de: Wien }"),
    EntryField(
      "title", .localizedText, "the same as `name`, for what has a title", "title: Dual Alliance"),
    EntryField("aliases", .texts, "what else it is called", "aliases: [Zweibund]"),
  ]

  /// Words about any entry.
  static let words: [EntryField] = [
    EntryField(
      "description", .localizedText, "what there is to say about it",
      "description: Signed in Vienna, kept secret until 1888."),
    EntryField(
      "url", .text, "where to read on", "url: https://www.example.org/dual-alliance"),
    EntryField("tags", .texts, "words to find it by", "tags: [bismarck, secret]"),
    EntryField("data", .data, "free values under names of your own", "data: { articles: 5 }"),
    EntryField(
      "according-to", .entries(.claim), "who says so: ids of sources, or claims",
      "according-to: [langer, { source: pribram, at: no. 1 }]"),
  ]

  /// Returns the fields of an entry: its own between what it is called and the words about it.
  ///
  /// - Parameters:
  ///   - fields: Its own fields.
  ///   - examples: Examples that fit such an entry better than the general ones.
  /// - Returns: All fields, in the order in which they are best written.
  static func named(_ fields: [EntryField], examples: [String]) -> [EntryField] {
    (naming + fields + words).showing(examples)
  }

  /// Where an id may point.
  static let anything = ChronicleEntry.Section.allCases
}

extension [EntryField] {
  /// Returns the fields with other examples, each of which begins with its key.
  func showing(_ examples: [String]) -> [EntryField] {
    map { field in
      let example = examples.first { $0.hasPrefix("\(field.key): ") } ?? field.example
      return EntryField(
        field.key, field.value, field.summary, example, isRequired: field.isRequired)
    }
  }
}
