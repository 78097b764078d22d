// SPDX-License-Identifier: MIT

import Diagnostics

/// Puts a chronicle together from entries made in Swift, and remembers where each was written.
///
/// The rules are told by ``Validator``, which knows places in texts. A chronicle made in Swift has
/// none; only if something is wrong is a copy marked, so that each mistake leads back to its entry.
struct WrittenAssembly {
  private(set) var chronicle: Chronicle
  private var ledger: EntryLedger
  private var mistakes: [Diagnostic]

  /// Starts with a chronicle whose head was written at a place, and what is wrong with the head.
  init(_ chronicle: Chronicle, mistakes: [Diagnostic] = [], at place: CodePlace? = nil) {
    self.chronicle = chronicle
    ledger = EntryLedger(head: place)
    self.mistakes = mistakes.map { $0.moved(to: EntryLedger.headMark) }
  }

  /// Adds what was written as one element of a builder.
  mutating func append(_ item: WrittenEntries.Item) {
    if let mistake = item.mistake {
      let mark = ledger.noteMistake(mistake, at: item.place)
      mistakes += mistake.diagnostics.map { $0.moved(to: mark) }
    }
    item.element?.append(to: &chronicle)
    ledger.note(chronicle, at: item.place)
  }

  /// Names and checks everything.
  ///
  /// - Returns: What is doubtful, but no mistake.
  mutating func finish() throws(ChronicleError) -> [Diagnostic] {
    chronicle.resolvePublishers()
    chronicle.nameEntries()
    let marks = EntryMarker(chronicle, ledger)
    // Two declarations of one kind are told apart by where they stand, and by nothing else.
    if mistakes.isEmpty {
      let found = Validator.diagnostics(of: marks.withMarkedKinds())
      guard found.containsErrors else { return found }
    }
    let found = Validator.diagnostics(
      of: marks.withMarks(), unread: [], isPartial: !mistakes.isEmpty)
    let all = (mistakes + found).inTextOrder()
    throw ChronicleError(all, in: marks.excerpts(for: all))
  }
}

extension Diagnostic {
  /// Returns the same about another place.
  func moved(to range: SourceRange) -> Diagnostic {
    Diagnostic(severity, message, at: range, hint: hint, notes: notes)
  }
}
