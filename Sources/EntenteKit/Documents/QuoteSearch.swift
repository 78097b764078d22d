// SPDX-License-Identifier: MIT

import Chronicles

/// Where quotes stand in a text: all of them, found in one pass.
struct QuoteSearch {
  /// What was found of a quote.
  struct Occurrences {
    /// The words, and what stands around them.
    let context: QuoteContext
    /// How many times the words were found.
    var count = 0
    /// How many times they were found with the right neighbours.
    var fittingCount = 0
    /// The first of those, as indices of characters.
    var fitting: [Range<Int>] = []
    /// The first occurrence with wrong neighbours.
    var misfit: Range<Int>?
  }

  /// The most occurrences of a quote that are kept; all are counted.
  fileprivate static let mostKept = 100

  private var occurrences: [Claim.Quote: Occurrences] = [:]

  /// Looks for quotes; one without words is found nowhere.
  ///
  /// Complexity: O(length of the text and of the quotes, and occurrences).
  init(for quotes: some Sequence<Claim.Quote>, in text: SearchableText) {
    var phrases: [[Unicode.Scalar]] = []
    var numbers: [[Unicode.Scalar]: Int] = [:]
    var quotesOfPhrases: [[Claim.Quote]] = []
    for quote in Set(quotes) {
      let context = QuoteContext(quote)
      occurrences[quote] = Occurrences(context: context)
      guard !context.exact.isEmpty else { continue }
      let number = numbers[context.exact] ?? phrases.count
      if number == phrases.count {
        numbers[context.exact] = number
        phrases.append(context.exact)
        quotesOfPhrases.append([])
      }
      quotesOfPhrases[number].append(quote)
    }
    guard !phrases.isEmpty else { return }
    PhraseAutomaton(phrases).search(text.characters) { number, end in
      let range = (end - phrases[number].count)..<end
      for quote in quotesOfPhrases[number] { occurrences[quote]?.insert(range, text) }
    }
  }

  /// Returns what was found of a quote.
  subscript(quote: Claim.Quote) -> Occurrences {
    occurrences[quote] ?? Occurrences(context: QuoteContext(quote))
  }
}

extension QuoteSearch.Occurrences {
  fileprivate mutating func insert(_ range: Range<Int>, _ text: SearchableText) {
    count += 1
    if context.fits(range, in: text) {
      fittingCount += 1
      if fitting.count < QuoteSearch.mostKept { fitting.append(range) }
    } else if misfit == nil {
      misfit = range
    }
  }
}
