// SPDX-License-Identifier: MIT

import Diagnostics
import Documents
import Graphviz

extension ThemeReader {
  /// Returns how a rule draws, as Graphviz reads it.
  mutating func attributes(_ node: DocumentNode) -> DOTAttributes {
    var attributes = DOTAttributes()
    var colors = WrittenColors.Rule()
    for entry in entries(of: node, "'draw'") {
      guard let attribute = StyleAttribute.named(entry.key) else {
        reportAttribute(entry)
        continue
      }
      guard !entry.value.isEmpty else {
        reportNothing(at: entry)
        continue
      }
      guard attributes[entry.key] == nil, let text = value(entry.value, of: attribute) else {
        continue
      }
      attributes[attribute.name] = .text(text)
      colors.note(text, as: attribute.name, at: entry.value.range)
    }
    written.rules.append(colors)
    return attributes
  }

  private mutating func reportAttribute(_ entry: DocumentEntry) {
    if SelectorKey(rawValue: entry.key) != nil {
      report(
        "'draw' has no key '\(entry.key)'", at: entry.keyRange,
        hint: "it stands in where: { \(entry.key): ... }")
    } else {
      report(
        "'draw' has no key '\(entry.key)'", at: entry.keyRange,
        hint: StyleAttribute.reason(against: entry.key)
          ?? hint(for: entry.key, StyleAttribute.all.map(\.name)))
    }
  }

  private mutating func value(_ node: DocumentNode, of attribute: StyleAttribute) -> String? {
    switch attribute.value {
    case .color: color(node)
    case .number(let range): number(node, attribute.name, range)
    case .whole(let range): whole(node, attribute.name, range)
    case .word(let words): word(node, attribute.name, words)
    case .words(let words): self.words(node, attribute.name, words)
    }
  }

  private mutating func number(
    _ node: DocumentNode, _ key: String, _ range: ClosedRange<Double>
  ) -> String? {
    guard let text = text(node, key) else { return nil }
    if let number = Double(text), range.contains(number) {
      return StyleAttribute.text(of: number)
    }
    report(
      "'\(key)' has no value '\(text)'", at: node.range,
      hint: "it is a number from \(StyleAttribute.text(of: range.lowerBound)) to "
        + StyleAttribute.text(of: range.upperBound))
    return nil
  }

  private mutating func whole(
    _ node: DocumentNode, _ key: String, _ range: ClosedRange<Int>
  ) -> String? {
    guard let text = text(node, key) else { return nil }
    if let number = Int(text), range.contains(number) { return String(number) }
    report(
      "'\(key)' has no value '\(text)'", at: node.range,
      hint: "it is a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  private mutating func word(_ node: DocumentNode, _ key: String, _ words: [String]) -> String? {
    guard let text = text(node, key) else { return nil }
    if words.contains(text) { return text }
    report("'\(key)' has no value '\(text)'", at: node.range, hint: hint(for: text, words))
    return nil
  }

  /// Returns words of a list, or of a text with commas as Graphviz has it.
  private mutating func words(_ node: DocumentNode, _ key: String, _ words: [String]) -> String? {
    var found: [String] = []
    for item in items(node) {
      guard let text = text(item, key) else { return nil }
      for part in text.split(separator: ",") {
        let word = String(part.drop { $0 == " " })
        guard words.contains(word) else {
          report("'\(key)' has no value '\(word)'", at: item.range, hint: hint(for: word, words))
          return nil
        }
        if !found.contains(word) { found.append(word) }
      }
    }
    return found.isEmpty ? nil : found.joined(separator: ",")
  }
}

extension WrittenColors.Rule {
  mutating func note(_ text: String, as attribute: String, at range: SourceRange) {
    let color = Color(hex: text, range: range)
    switch attribute {
    case "color": line = color
    case "fillcolor": fill = color
    case "fontcolor": self.text = color
    default: break
    }
  }
}
