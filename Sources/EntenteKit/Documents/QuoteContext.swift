// SPDX-License-Identifier: MIT

import Chronicles

/// A quote as it is looked up: its words, and what stands before and behind them.
struct QuoteContext: Sendable {
  /// The words, with single spaces.
  let exact: [Unicode.Scalar]
  /// What stands before them.
  let prefix: [Unicode.Scalar]
  /// What stands behind them.
  let suffix: [Unicode.Scalar]

  init(_ quote: Claim.Quote) {
    exact = SearchableText.comparable(quote.exact)
    prefix = quote.prefix.map { SearchableText.comparable($0) } ?? []
    suffix = quote.suffix.map { SearchableText.comparable($0) } ?? []
  }

  /// Returns whether an occurrence of the words has the right neighbours.
  ///
  /// A space between the words and their neighbours may be there or not: YAML leaves it out where it
  /// is the last of a text.
  func fits(_ occurrence: Range<Int>, in text: SearchableText) -> Bool {
    precedes(occurrence.lowerBound, in: text) && follows(occurrence.upperBound, in: text)
  }

  /// The words with their neighbours, in each form in which these fit.
  ///
  /// An occurrence of the words fits if and only if one of these phrases stands there, and then only
  /// one does: neither words nor neighbours have spaces at their ends.
  var phrases: [Phrase] {
    guard !exact.isEmpty else { return [] }
    let before = prefix.isEmpty ? [[]] : [prefix, prefix + [" "]]
    let behind = suffix.isEmpty ? [[]] : [suffix, [" "] + suffix]
    return before.flatMap { before in
      behind.map { Phrase(characters: before + exact + $0, countBehind: $0.count) }
    }
  }

  /// Words with their neighbours.
  struct Phrase: Sendable {
    let characters: [Unicode.Scalar]
    /// How many of the characters stand behind the words.
    let countBehind: Int
  }

  private func precedes(_ start: Int, in text: SearchableText) -> Bool {
    guard !prefix.isEmpty else { return true }
    let end = start > 0 && text.characters[start - 1] == " " ? start - 1 : start
    guard end >= prefix.count else { return false }
    return text.characters[(end - prefix.count)..<end].elementsEqual(prefix)
  }

  private func follows(_ end: Int, in text: SearchableText) -> Bool {
    guard !suffix.isEmpty else { return true }
    let start = end < text.characters.count && text.characters[end] == " " ? end + 1 : end
    return text.characters[start...].starts(with: suffix)
  }
}
