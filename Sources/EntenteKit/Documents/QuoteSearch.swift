// SPDX-License-Identifier: MIT

import Chronicles

/// Where quotes stand in a text: all of them, found in one pass.
///
/// A quote with neighbours is looked up with them, so that nothing has to be compared around each
/// occurrence of a word that is everywhere.
struct QuoteSearch {
  /// What was found of a quote.
  struct Occurrences {
    /// The words, and what stands around them.
    let context: QuoteContext
    /// How many times the words were found, up to ``QuoteSearch/mostCounted``.
    var count = 0
    /// How many times they were found with the right neighbours.
    var fittingCount = 0
    /// The first of those, as indices of characters.
    var fitting: [Range<Int>] = []
    /// The first occurrence, if none has the right neighbours.
    var misfit: Range<Int>?
  }

  /// The most occurrences of a phrase that are counted.
  static let mostCounted = 20_000
  /// The most that are kept.
  private static let mostKept = 100

  private struct Found {
    var count = 0
    var ranges: [Range<Int>] = []
  }

  private var found: [[Unicode.Scalar]: Found] = [:]

  /// Looks for quotes; one without words is found nowhere.
  ///
  /// Complexity: O(length of the text and of the quotes, and occurrences up to a bound for each).
  init(for quotes: some Sequence<Claim.Quote>, in text: SearchableText) {
    for quote in quotes {
      let context = QuoteContext(quote)
      guard !context.exact.isEmpty else { continue }
      found[context.exact] = Found()
      for passage in context.passages { found[passage.characters] = Found() }
    }
    guard !found.isEmpty else { return }
    let phrases = Array(found.keys)
    var numbered = phrases.map { _ in Found() }
    PhraseAutomaton(phrases).search(text.characters, mostOfEach: Self.mostCounted) { number, end in
      numbered[number].count += 1
      guard numbered[number].ranges.count < Self.mostKept else { return }
      numbered[number].ranges.append((end - phrases[number].count)..<end)
    }
    for (phrase, result) in zip(phrases, numbered) { found[phrase] = result }
  }

  /// Returns what was found of a quote.
  subscript(quote: Claim.Quote) -> Occurrences {
    let context = QuoteContext(quote)
    var occurrences = Occurrences(context: context)
    guard let words = found[context.exact] else { return occurrences }
    occurrences.count = words.count
    let passages = context.passages
    guard !passages.isEmpty else {
      occurrences.fittingCount = words.count
      occurrences.fitting = words.ranges
      return occurrences
    }
    for passage in passages {
      guard let result = found[passage.characters] else { continue }
      occurrences.fittingCount += result.count
      occurrences.fitting += result.ranges.map { range in
        let start = range.lowerBound + passage.offset
        return start..<(start + context.exact.count)
      }
    }
    occurrences.fitting.sort { $0.lowerBound < $1.lowerBound }
    if occurrences.fittingCount == 0 { occurrences.misfit = words.ranges.first }
    return occurrences
  }
}

extension QuoteContext {
  /// Words with their neighbours, and where the words begin in them.
  struct Passage {
    let characters: [Unicode.Scalar]
    let offset: Int
  }

  /// The ways in which the words can stand with their neighbours: with a space between or without.
  var passages: [Passage] {
    guard !prefix.isEmpty || !suffix.isEmpty else { return [] }
    let before: [[Unicode.Scalar]] = prefix.isEmpty ? [[]] : [prefix, prefix + [" "]]
    let behind: [[Unicode.Scalar]] = suffix.isEmpty ? [[]] : [suffix, [" "] + suffix]
    return before.flatMap { start in
      behind.map { Passage(characters: start + exact + $0, offset: start.count) }
    }
  }
}
