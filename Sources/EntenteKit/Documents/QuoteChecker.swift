// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics

/// Proves quotes word for word against the text of a document.
///
/// The selectors are those of W3C's Web Annotation Data Model (2017): a quote with what stands around
/// it, a range, or both; with both, the range holds the quote and nothing else. White space counts
/// as one space.
struct QuoteChecker {
  let text: SearchableText
  /// The name of the document.
  let name: String

  /// Returns what is wrong with quotes, in their order.
  func diagnostics(of quotes: [CitedQuote], _ effort: inout SearchEffort) -> [Diagnostic] {
    let unproven = quotes.filter { !isProven($0) }
    guard !unproven.isEmpty else { return [] }
    let search = QuoteSearch(for: unproven.lazy.map(\.quote.value), in: text)
    var finder: PassageFinder?
    return unproven.compactMap { quote in
      let found = search[quote.quote.value]
      guard found.count == 0 else { return finding(on: quote, found) }
      let hint = hint(for: found.context, &finder, &effort)
      return .error(
        found.context.exact.isEmpty ? "the quote has no words" : "the quote is not in '\(name)'",
        at: quote.quote.range, hint: hint)
    }
  }

  /// Returns the message that a range ends behind the end of a document.
  static func beyond(_ range: Range<Int>, _ count: Int, _ name: String) -> String {
    "the range ends at character \(range.upperBound), but '\(name)' has \(count)"
  }

  /// Returns whether a quote is what its range holds.
  private func isProven(_ cited: CitedQuote) -> Bool {
    guard let place = cited.place?.value, place.upperBound <= text.count else { return false }
    let context = QuoteContext(cited.quote.value)
    let indices = text.indices(in: place)
    return !context.exact.isEmpty && text.characters[indices].elementsEqual(context.exact)
      && context.fits(indices, in: text)
  }

  // MARK: - Words that are there

  private func finding(
    on cited: CitedQuote, _ found: QuoteSearch.Occurrences
  ) -> Diagnostic? {
    guard found.fittingCount > 0 else { return misfit(cited, found) }
    if let place = cited.place { return moved(cited, place, found) }
    guard found.fittingCount > 1 else { return nil }
    return .warning(
      "the quote stands in \(found.fittingCount) places of '\(name)'", at: cited.quote.range,
      hint: "say which one with prefix or suffix, or with at: \(written(found.fitting[0]))")
  }

  private func moved(
    _ cited: CitedQuote, _ place: Located<Range<Int>>, _ found: QuoteSearch.Occurrences
  ) -> Diagnostic {
    let start = text.index(of: place.value.lowerBound)
    let nearest =
      found.fitting.min { abs($0.lowerBound - start) < abs($1.lowerBound - start) }
      ?? found.fitting[0]
    let range = text.range(of: nearest)
    let others = found.fittingCount - 1
    let more = others == 0 ? "" : ", and in \(others) more place\(others == 1 ? "" : "s")"
    return .error(
      complaint(about: place.value, holding: range), at: place.range,
      hint: "it stands at \(written(nearest))\(more)")
  }

  private func complaint(about place: Range<Int>, holding range: Range<Int>) -> String {
    if place.upperBound > text.count { return Self.beyond(place, text.count, name) }
    return place.lowerBound <= range.lowerBound && place.upperBound >= range.upperBound
      ? "the range holds more than the quote"
      : "the quote does not stand at \(Self.written(place)) of '\(name)'"
  }

  /// Tells of a quote that is there with other neighbours than it should have.
  private func misfit(_ cited: CitedQuote, _ found: QuoteSearch.Occurrences) -> Diagnostic {
    let quote = cited.quote.value
    let neighbours = [
      quote.prefix.map { "behind '\($0)'" }, quote.suffix.map { "before '\($0)'" },
    ].compactMap(\.self).joined(separator: " and ")
    return .error(
      "the quote stands in '\(name)', but not \(neighbours)", at: cited.quote.range,
      hint: found.first.map { "at \(written($0)) it stands in '\(surroundings(of: $0))'" })
  }

  /// Returns words with a few characters before and behind them.
  private func surroundings(of indices: Range<Int>) -> String {
    let start = max(indices.lowerBound - 20, 0)
    let end = min(indices.upperBound + 20, text.characters.count)
    return (start > 0 ? "…" : "")
      + String(text.characters[start..<indices.lowerBound])
      + text.excerpt(indices, atMost: 40)
      + String(text.characters[indices.upperBound..<end])
      + (end < text.characters.count ? "…" : "")
  }

  // MARK: - Words that are not there

  /// Returns where the passage stands that resembles a quote most.
  private func hint(
    for context: QuoteContext, _ finder: inout PassageFinder?, _ effort: inout SearchEffort
  ) -> String? {
    let exact = context.exact
    guard !exact.isEmpty else { return nil }
    guard effort.spend(text.characters.count + min(exact.count, 1000) * 1000) else {
      return "mend the quotes above first: no more passages like them were looked for"
    }
    let used = finder ?? PassageFinder(text)
    finder = used
    return used.passage(like: exact).map { passage in
      let indices = text.trimmed(passage.indices)
      let what =
        passage.isSameButForm
        ? "but for capitals, quotation marks or dashes it" : "the nearest passage"
      return "\(what) stands at \(written(indices)): '\(text.excerpt(indices, atMost: 80))'"
    }
  }

  private func written(_ indices: Range<Int>) -> String { Self.written(text.range(of: indices)) }

  private static func written(_ range: Range<Int>) -> String {
    "[\(range.lowerBound), \(range.upperBound)]"
  }
}
