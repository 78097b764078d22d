// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Documents

extension ChronicleReader {
  // MARK: - Texts

  /// Reads a single text.
  mutating func text(_ node: DocumentNode) -> Located<String>? {
    guard case .scalar(let scalar) = node.content, !node.isEmpty else {
      report("a text is needed here, not \(node.form)", at: node.range)
      return nil
    }
    if let mistake = WrittenMistake.control(in: scalar.text, at: node.range) {
      diagnostics.append(mistake)
      return nil
    }
    return Located(scalar.text, at: node.range)
  }

  /// Reads a text to be shown, which is more than spaces.
  private mutating func visibleText(_ node: DocumentNode) -> String? {
    guard let text = text(node) else { return nil }
    if text.value.contains(where: { !$0.isWhitespace }) { return text.value }
    diagnostics.append(WrittenMistake.nothing(at: node.range))
    return nil
  }

  /// Reads one text or a list of texts.
  mutating func texts(_ node: DocumentNode?) -> [String] {
    items(node).compactMap { text($0)?.value }
  }

  /// Reads a text, or a map from languages to texts.
  mutating func localizedText(_ node: DocumentNode) -> LocalizedText? {
    guard case .map(let entries) = node.content else {
      return visibleText(node).map { LocalizedText($0) }
    }
    let versions = entries.compactMap { entry -> LocalizedText.Version? in
      guard WrittenForm.isLanguage(entry.key) else {
        diagnostics.append(WrittenMistake.language(entry.key, at: entry.keyRange))
        return nil
      }
      return visibleText(entry.value).map { .init(language: entry.key, text: $0) }
    }
    return LocalizedText(versions: versions)
  }

  /// Returns the items of a list, a single value as a list of one, and nothing as none.
  func items(_ node: DocumentNode?) -> [DocumentNode] {
    guard let node else { return [] }
    if case .list(let items) = node.content { return items }
    return [node]
  }

  // MARK: - Ids

  /// Reads an id that is written as a text.
  mutating func identifier(_ text: String, at range: SourceRange) -> Reference? {
    if let id = Identifier(cache.shared(text)) { return Reference(id, at: range) }
    diagnostics.append(WrittenMistake.identifier(text, at: range))
    return nil
  }

  /// Reads a reference.
  mutating func reference(_ node: DocumentNode?) -> Reference? {
    guard let node, let text = text(node), let range = text.range else { return nil }
    return identifier(text.value, at: range)
  }

  /// Reads one reference or a list of them.
  mutating func references(_ node: DocumentNode?) -> [Reference] {
    items(node).compactMap { reference($0) }
  }

  // MARK: - Words and numbers

  /// Reads a word out of a fixed set.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: DocumentNode?, _ what: String
  ) -> Word? {
    guard let node, let text = text(node) else { return nil }
    if let word = Word(rawValue: text.value) { return word }
    let known = Word.allCases.map(\.rawValue)
    report(
      "'\(text.value)' is not \(what)", at: text.range,
      hint: Self.hint(for: text.value, among: known))
    return nil
  }

  private static func hint(for word: String, among known: [String]) -> String {
    if let same = known.first(where: { $0.lowercased() == word.lowercased() }) {
      return "did you mean '\(same)'?"
    }
    return SpellingIndex(known).hint(for: word)
      ?? "write \(known.dropLast().joined(separator: ", ")) or \(known.last ?? "")"
  }

  /// Reads a whole number within a range.
  mutating func integer(_ node: DocumentNode, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(node) else { return nil }
    if let number = Int(text.value), range.contains(number) { return number }
    diagnostics.append(WrittenMistake.number(what, range, at: text.range))
    return nil
  }

  // MARK: - Dates

  /// Reads a date.
  mutating func date(_ node: DocumentNode?) -> Located<ExtendedDate>? {
    guard let node else { return nil }
    guard case .scalar = node.content else {
      report(
        "a date is a text, and this is \(node.form) of YAML or JSON", at: node.range,
        hint: Self.flowText(of: node).map { "put it in quotes: \"\($0)\"" }
          ?? "write 1904-04-08, or 1904/1907 for an interval")
      return nil
    }
    guard let text = text(node) else { return nil }
    do throws(ExtendedDateError) {
      return Located(try cache.date(text.value), at: text.range)
    } catch {
      let place = Self.place(error.offset, in: text.value, node.range)
      diagnostics.append(WrittenMistake.date(text.value, because: error.message, at: place))
      return nil
    }
  }

  /// Reads a date that must have an end, to know how far the knowledge reaches.
  mutating func horizon(_ node: DocumentNode) -> Located<ExtendedDate>? {
    guard let date = date(node) else { return nil }
    guard Horizon(endOf: date.value) != nil else {
      diagnostics.append(WrittenMistake.horizon(date.value.text, at: node.range))
      return nil
    }
    return date
  }

  /// Returns the place of a character of a text that stands in a range.
  private static func place(_ offset: Int, in text: String, _ range: SourceRange) -> SourceRange {
    let length = range.upperBound - range.lowerBound
    // A text with escapes or folded lines is longer or shorter than what it says.
    guard length == text.utf8.count else { return range }
    let before = text.unicodeScalars.prefix(offset).reduce(0) { $0 + UTF8.width($1) }
    return range.part(from: before, length: length - before)
  }

  /// Returns a set of EDTF that YAML took for a list or map as it stood in the text, or nothing for
  /// what cannot have been one.
  private static func flowText(of node: DocumentNode) -> String? {
    switch node.content {
    case .scalar(let scalar): return scalar.text
    case .list(let items):
      let parts = items.compactMap(flowText(of:))
      return parts.count == items.count ? "[" + parts.joined(separator: ",") + "]" : nil
    case .map(let entries):
      guard entries.allSatisfy(\.value.isEmpty) else { return nil }
      return "{" + entries.map(\.key).joined(separator: ",") + "}"
    }
  }
}
