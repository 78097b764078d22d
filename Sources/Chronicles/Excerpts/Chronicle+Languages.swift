// SPDX-License-Identifier: MIT

extension Chronicle {
  /// The languages that texts of the chronicle are marked with, as written, in alphabetical order.
  ///
  ///     guard chronicle.speaks("de") else { … chronicle.languages … }
  ///
  /// Complexity: O(entries and claims).
  public var languages: [String] {
    var found: Set<String> = []
    var chronicle = self
    chronicle.changeTexts { text in
      found.formUnion(text.versions.compactMap(\.language))
      return text
    }
    return found.sorted()
  }

  /// Returns whether any text is in a language, or in one above or below it: `zh`, `zh-Hans`.
  ///
  /// Complexity: O(entries and claims).
  public func speaks(_ language: String) -> Bool {
    let wanted = language.lowercased()
    return languages.lazy.map { $0.lowercased() }.contains { known in
      known == wanted || known.hasPrefix(wanted + "-") || wanted.hasPrefix(known + "-")
    }
  }

  /// Returns the chronicle with the version in a language first in every text that has one.
  ///
  /// So ``LocalizedText/text`` gives that version everywhere: of titles, names, descriptions, of what
  /// was said, and of notes. The other versions stay behind it, and aliases are left as they are.
  /// See ``LocalizedText/speaking(_:)`` for what suits a language. Complexity: O(entries and claims).
  public func speaking(_ language: String) -> Chronicle {
    var chronicle = self
    chronicle.changeTexts { $0.speaking(language) }
    return chronicle
  }

  /// Changes every text that may be in several languages.
  private mutating func changeTexts(_ change: (LocalizedText) -> LocalizedText) {
    title = title.map(change)
    details.changeTexts(change)
    for index in declaredKinds.indices { declaredKinds[index].details.changeTexts(change) }
    for index in sources.indices { sources[index].details.changeTexts(change) }
    for index in places.indices { places[index].details.changeTexts(change) }
    for index in topics.indices { topics[index].details.changeTexts(change) }
    for index in actors.indices { actors[index].details.changeTexts(change) }
    for index in relations.indices { relations[index].happening.changeTexts(change) }
    for index in events.indices { events[index].happening.changeTexts(change) }
  }
}

extension Happening {
  mutating func changeTexts(_ change: (LocalizedText) -> LocalizedText) {
    says.update(change) { says = $0 }
    details.changeTexts(change)
  }
}

extension Details {
  mutating func changeTexts(_ change: (LocalizedText) -> LocalizedText) {
    name.update(change) { name = $0 }
    description.update(change) { description = $0 }
    for index in claims.indices {
      claims[index].note.update(change) { claims[index].note = $0 }
    }
  }
}

extension LocalizedText? {
  /// Stores a text only if it is another: what is stored anew is copied with all that it lies in.
  func update(
    _ change: (LocalizedText) -> LocalizedText, store: (LocalizedText) -> Void
  ) {
    guard let text = self else { return }
    let changed = change(text)
    if changed != text { store(changed) }
  }
}
