// SPDX-License-Identifier: MIT

import Chronicles

/// Where quotes stand in a text: all of them, found in one pass.
///
/// Words are looked up once, however many quotes have them, and once more with the neighbours of
/// each quote: so none of their occurrences need be looked at for each quote.
struct QuoteSearch {
  /// What was found of a quote.
  struct Occurrences {
    /// The words, and what stands around them.
    let context: QuoteContext
    /// How many times the words were found.
    var count = 0
    /// The first occurrence of the words, whatever their neighbours.
    var first: Range<Int>?
    /// How many times they were found with the right neighbours.
    var fittingCount = 0
    /// The first of those, as indices of characters.
    var fitting: [Range<Int>] = []
  }

  /// The most occurrences of a quote that are kept; all are counted.
  private static let mostKept = 100

  private let phrases: PhraseNumbers
  private let found: [PhraseAutomaton.Occurrences]

  /// Looks for quotes; one without words is found nowhere.
  ///
  /// Complexity: O(length of the text and of the quotes), but for a logarithm.
  init(for quotes: some Sequence<Claim.Quote>, in text: SearchableText) {
    var phrases = PhraseNumbers()
    for quote in Set(quotes) {
      let context = QuoteContext(quote)
      guard !context.exact.isEmpty else { continue }
      phrases.insert(context.exact)
      for phrase in context.phrases { phrases.insert(phrase.characters) }
    }
    self.phrases = phrases
    found =
      phrases.all.isEmpty
      ? []
      : PhraseAutomaton(phrases.all).occurrences(in: text.characters, keeping: Self.mostKept)
  }

  /// Returns what was found of a quote.
  subscript(quote: Claim.Quote) -> Occurrences {
    let context = QuoteContext(quote)
    var occurrences = Occurrences(context: context)
    guard let words = found(context.exact) else { return occurrences }
    occurrences.count = words.count
    occurrences.first = words.ends.first.map { ($0 - context.exact.count)..<$0 }
    for phrase in context.phrases {
      guard let fitting = found(phrase.characters) else { continue }
      occurrences.fittingCount += fitting.count
      occurrences.fitting += fitting.ends.map { end in
        let end = end - phrase.countBehind
        return (end - context.exact.count)..<end
      }
    }
    occurrences.fitting.sort { $0.lowerBound < $1.lowerBound }
    occurrences.fitting = Array(occurrences.fitting.prefix(Self.mostKept))
    return occurrences
  }

  private func found(_ phrase: [Unicode.Scalar]) -> PhraseAutomaton.Occurrences? {
    phrases[phrase].map { found[$0] }
  }
}

/// Phrases, each once, and their numbers.
private struct PhraseNumbers {
  private(set) var all: [[Unicode.Scalar]] = []
  private var numbers: [[Unicode.Scalar]: Int] = [:]

  mutating func insert(_ phrase: [Unicode.Scalar]) {
    guard numbers[phrase] == nil else { return }
    numbers[phrase] = all.count
    all.append(phrase)
  }

  subscript(phrase: [Unicode.Scalar]) -> Int? { numbers[phrase] }
}
