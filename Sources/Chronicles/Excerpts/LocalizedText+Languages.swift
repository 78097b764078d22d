// SPDX-License-Identifier: MIT

extension LocalizedText {
  /// Returns the text with the version in a language first, so that it is the one that is shown.
  ///
  /// Languages are looked up much as RFC 4647 does: `zh-Hans` takes a version in `zh-Hans`, or else
  /// one in `zh`; `zh` takes one in `zh`, or else the first of those below it, such as `zh-Hant`.
  /// Capitals do not matter. Without such a version the text stays as it is.
  public func speaking(_ language: String) -> LocalizedText {
    guard versions.count > 1, let place = place(of: language.lowercased()), place > 0 else {
      return self
    }
    var reordered = versions
    reordered.insert(reordered.remove(at: place), at: 0)
    return LocalizedText(versions: reordered) ?? self
  }

  /// Returns the place of the version that suits a language best.
  private func place(of language: String) -> Int? {
    let tags = versions.map { $0.language?.lowercased() }
    var range = Substring(language)
    while !range.isEmpty {
      if let place = tags.firstIndex(where: { $0.map { $0 == range } ?? false }) { return place }
      let end = range.lastIndex(of: "-") ?? range.startIndex
      range = range[..<end]
    }
    return tags.firstIndex { $0?.hasPrefix(language + "-") ?? false }
  }
}
