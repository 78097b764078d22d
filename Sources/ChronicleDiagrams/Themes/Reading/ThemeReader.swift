// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

/// Turns a document tree into a theme and collects what is wrong with it.
struct ThemeReader {
  /// The keys of a theme.
  enum Key: String, CaseIterable {
    case theme, extends, colors, fills, bars, lanes, font, rules
  }

  var diagnostics: [Diagnostic] = []
  /// The colours that the text tells itself, and where.
  var written = WrittenColors()

  /// Returns the theme of a document, which is a built-in one as far as nothing else is said.
  mutating func theme(of root: DocumentNode) -> Theme {
    let fields = self.fields(of: root, "a theme", keys: Key.allCases.map(\.rawValue))
    var theme = base(fields[Key.extends.rawValue])
    if let name = fields[Key.theme.rawValue].flatMap({ text($0, "theme") }) { theme.name = name }
    if let node = fields[Key.colors.rawValue] { readColors(node, into: &theme) }
    if let node = fields[Key.fills.rawValue] { readFills(node, into: &theme) }
    if let node = fields[Key.bars.rawValue] { readBars(node, into: &theme) }
    if let node = fields[Key.lanes.rawValue] { readLanes(node, into: &theme) }
    if let node = fields[Key.font.rawValue] { readFont(node, into: &theme) }
    if let node = fields[Key.rules.rawValue] { theme.rules = rules(node) }
    diagnostics += LegibilityCheck(of: theme, written: written).diagnostics
    return theme
  }

  private mutating func base(_ node: DocumentNode?) -> Theme {
    guard let node, let name = text(node, "extends") else { return .light }
    if let theme = Theme.named(name) { return theme }
    let names = Theme.all.map(\.name)
    report(
      "there is no theme '\(name)' to extend", at: node.range, hint: hint(for: name, names))
    return .light
  }

  private mutating func readFont(_ node: DocumentNode, into theme: inout Theme) {
    guard let name = text(node, "font") else { return }
    guard Self.isFontName(name) else {
      report(
        "'\(name)' is no name of a font", at: node.range,
        hint: "it is made of letters, digits, spaces and hyphens, as in DejaVu Sans")
      return
    }
    theme.font = name == "DejaVu Sans" ? Theme.standardFont : "\(name),\(Theme.standardFont)"
  }

  /// Whether Graphviz can hand the name on: it writes names of fonts into pictures as they are.
  private static func isFontName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic,
      name.utf8.count <= 64
    else { return false }
    return name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-"
    }
  }

  // MARK: - Nodes

  /// Returns the values of a map by key, without those that are empty; reports keys that it must not
  /// have, and values that are not there.
  mutating func fields(
    of node: DocumentNode, _ phrase: String, keys: [String]
  ) -> [String: DocumentNode] {
    var fields: [String: DocumentNode] = [:]
    for entry in entries(of: node, phrase) {
      if !keys.contains(entry.key) {
        report(
          "\(phrase) has no key '\(entry.key)'", at: entry.keyRange,
          hint: hint(for: entry.key, keys))
      } else if entry.value.isEmpty {
        reportNothing(at: entry)
      } else if fields[entry.key] == nil {
        fields[entry.key] = entry.value
      }
    }
    return fields
  }

  /// Returns the entries of a map; reports whatever else stands there.
  mutating func entries(of node: DocumentNode, _ phrase: String) -> [DocumentEntry] {
    if case .map(let entries) = node.content { return entries }
    if !node.isEmpty { report("\(phrase) must be a map, not \(node.form)", at: node.range) }
    return []
  }

  /// Returns the items of a list; a single text is a list of one.
  func items(_ node: DocumentNode) -> [DocumentNode] {
    if case .list(let items) = node.content { items } else { [node] }
  }

  /// Returns the text of a scalar; reports whatever else stands there.
  mutating func text(_ node: DocumentNode, _ key: String) -> String? {
    if case .scalar(let scalar) = node.content, !scalar.text.isEmpty { return scalar.text }
    report("'\(key)' must be a text, not \(node.form)", at: node.range)
    return nil
  }

  mutating func reportNothing(at entry: DocumentEntry) {
    report(
      "'\(entry.key)' has no value", at: entry.keyRange,
      hint: "in YAML, a colour that starts with # stands in quotes: \"#00619e\"")
  }

  mutating func report(_ message: String, at range: SourceRange?, hint: String? = nil) {
    diagnostics.append(.error(message, at: range, hint: hint))
  }

  /// Returns what to say of a word that is none of some.
  func hint(for word: String, _ words: [String]) -> String {
    SpellingIndex(words).hint(for: word) ?? "there are \(words.joined(separator: ", "))"
  }
}
