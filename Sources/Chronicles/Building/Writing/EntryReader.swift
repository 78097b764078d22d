// SPDX-License-Identifier: MIT

import Chronology
import Diagnostics

/// Reads the words of an entry that is written in Swift, and collects what is wrong with them.
struct EntryReader {
  private(set) var mistakes: [Diagnostic] = []

  mutating func report(_ mistake: Diagnostic) { mistakes.append(mistake) }

  /// Throws what was collected, if anything was.
  ///
  /// - Parameters:
  ///   - remainder: The entry as far as it could be made.
  ///   - beginning: How the entry begins, to show it.
  /// - Throws: What was collected.
  func finish(
    _ remainder: (any ChronicleElement)?, _ beginning: @autoclosure () -> String
  ) throws(ChronicleError) {
    guard !mistakes.isEmpty else { return }
    let text = beginning()
    let source = SourceText(name: String(text.prefix { $0 != "(" }), text: text)
    throw ChronicleError(
      mistakes.map { $0.moved(to: SourceRange(0, 0)) }, in: [source], remainder: remainder)
  }

  // MARK: - Ids

  /// Reads an id; one that is none is left empty, for the entry is thrown away.
  mutating func ownIdentifier(_ text: String) -> Reference {
    reference(text) ?? Reference(.unnamed)
  }

  mutating func reference(_ text: String) -> Reference? {
    if let id = Identifier(text) { return Reference(id) }
    report(WrittenMistake.identifier(text))
    return nil
  }

  mutating func references(_ texts: Listed<String>) -> [Reference] { references(texts.elements) }

  mutating func references(_ texts: [String]) -> [Reference] { texts.compactMap { reference($0) } }

  // MARK: - Dates

  mutating func date(_ text: String) -> ExtendedDate? {
    do throws(ExtendedDateError) {
      return try ExtendedDate(text)
    } catch {
      report(WrittenMistake.date(text, because: error.message))
      return nil
    }
  }

  mutating func horizon(_ text: String) -> Located<ExtendedDate>? {
    guard let date = date(text) else { return nil }
    guard Horizon(endOf: date) != nil else {
      report(WrittenMistake.horizon(date.text))
      return nil
    }
    return Located(date)
  }

  // MARK: - Texts

  mutating func checked(_ text: String) -> String? {
    guard let mistake = WrittenMistake.control(in: text) else { return text }
    report(mistake)
    return nil
  }

  mutating func checked(_ texts: Listed<String>) -> [String] {
    texts.elements.compactMap { checked($0) }
  }

  /// Reads a text to be shown, which is more than spaces, in languages that are some.
  mutating func checked(_ text: LocalizedText) -> LocalizedText? {
    let versions = text.versions.filter { version in
      if let language = version.language, !WrittenForm.isLanguage(language) {
        report(WrittenMistake.language(language))
        return false
      }
      guard checked(version.text) != nil else { return false }
      if version.text.contains(where: { !$0.isWhitespace }) { return true }
      report(WrittenMistake.nothing())
      return false
    }
    return LocalizedText(versions: versions)
  }
}
