// SPDX-License-Identifier: MIT

import Chronology
public import Diagnostics

/// Finds what is wrong with a chronicle: everything, in one run.
public struct Validator {
  let chronicle: Chronicle
  let index: ChronicleIndex
  var diagnostics: [Diagnostic] = []
  private var spelling: SpellingIndex
  /// How many more misspelt ids get a hint: looking for one compares it with every id.
  private var hintsLeft = 100

  private init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    index = ChronicleIndex(of: chronicle)
    spelling = SpellingIndex(
      ChronicleIndex.sections(of: chronicle).flatMap { $0.1.map(\.value.text) })
  }

  /// Returns what is wrong with a chronicle, in the order of its text.
  ///
  /// Complexity: O(entries and references).
  public static func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
    var validator = Validator(chronicle)
    validator.checkIdentifiers()
    validator.checkReferences()
    validator.checkKinds()
    validator.checkHorizon()
    return validator.diagnostics.inTextOrder()
  }

  // MARK: - Ids

  private mutating func checkIdentifiers() {
    for (id, first) in index.duplicates {
      let notes = first.map { [Diagnostic.Note("first used here", at: $0)] } ?? []
      diagnostics.append(
        .error(
          "the id '\(id.value)' is used twice", at: id.range,
          hint: "all entries share one namespace", notes: notes))
    }
  }

  /// Checks that a reference points to an entry of one of some sections.
  mutating func check(_ reference: Reference, in sections: Set<ChronicleEntry.Section>) {
    guard let entry = index[reference.value] else {
      let hint = spendHint() ? spelling.hint(for: reference.value.text) : nil
      diagnostics.append(
        .error(
          "there is no '\(reference.value)' in this chronicle", at: reference.range, hint: hint))
      return
    }
    guard !sections.contains(entry.section) else { return }
    let wanted = ChronicleEntry.Section.allCases.filter(sections.contains).map(\.phrase)
    diagnostics.append(
      .error(
        "'\(reference.value)' is \(entry.section.phrase), not \(wanted.joined(separator: " or "))",
        at: reference.range))
  }

  /// Returns the hint for a word that is not among some others.
  mutating func hint(for word: String, among known: [String]) -> String? {
    spendHint() ? SpellingIndex(known).hint(for: word) : nil
  }

  private mutating func spendHint() -> Bool {
    hintsLeft -= 1
    return hintsLeft >= 0
  }

  // MARK: - Horizon

  private mutating func checkHorizon() {
    guard chronicle.horizon == nil else { return }
    let open = (chronicle.relations.map(\.happening) + chronicle.events.map(\.happening)).first {
      $0.when?.endBoundary == .open
    }
    guard let open else { return }
    diagnostics.append(
      .warning(
        "'\(open.id.value)' has an open end, but nothing says how far the knowledge reaches",
        at: open.id.range,
        hint: "add as-of: DATE, or the date of publication of a source; until then open is unknown")
    )
  }
}
