// SPDX-License-Identifier: MIT

import Chronicles

/// A document that sources have a copy of, and the claims that rest on it.
struct CitedDocument {
  /// The path, as the first of the sources names it.
  let file: Located<String>
  /// How each source describes it: one may be given for several.
  private(set) var documents: [Source.Document]
  /// The claims of these sources.
  private(set) var claims: [Claim]

  /// Returns the documents of a chronicle, each once, in the order of the sources.
  static func all(of chronicle: Chronicle) -> [CitedDocument] {
    // A chronicle of a million events has as many claims; most have no copy to be checked against.
    guard chronicle.sources.contains(where: { $0.document != nil }) else { return [] }
    let claims = Dictionary(grouping: chronicle.claims, by: \.source.value)
    var cited: [CitedDocument] = []
    var numbers: [String: Int] = [:]
    for source in chronicle.sources {
      guard let document = source.document else { continue }
      let name = normal(document.file.value)
      let number = numbers[name] ?? cited.count
      if number == cited.count {
        numbers[name] = number
        cited.append(CitedDocument(file: document.file, documents: [], claims: []))
      }
      cited[number].documents.append(document)
      cited[number].claims += claims[source.id.value] ?? []
    }
    return cited
  }

  /// Returns a path without what leads nowhere.
  private static func normal(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The ranges of characters that claims point at without a quote.
  var bareRanges: [Located<Range<Int>>] {
    claims.filter { $0.quote == nil }.compactMap(\.characters)
  }

  /// The quotes of the claims.
  var quotes: [CitedQuote] {
    claims.compactMap { claim in
      claim.quote.map { CitedQuote(quote: $0, place: claim.characters) }
    }
  }
}

/// A quote of a claim, and the characters that it is said to be.
struct CitedQuote {
  let quote: Located<Claim.Quote>
  let place: Located<Range<Int>>?
}

extension Claim {
  /// The characters of the document that it points at, if it does.
  var characters: Located<Range<Int>>? {
    guard case .characters(let range) = locator else { return nil }
    return range
  }
}
