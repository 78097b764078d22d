// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import Documents

extension ThemeReader {
  /// The keys of a rule.
  private static let ruleKeys = ["where", "draw"]

  mutating func rules(_ node: DocumentNode) -> [ThemeRule] {
    guard case .list(let items) = node.content else {
      report(
        "'rules' must be a list, not \(node.form)", at: node.range,
        hint: "start each rule with '- '")
      return []
    }
    return items.compactMap { rule($0) }
  }

  private mutating func rule(_ node: DocumentNode) -> ThemeRule? {
    guard case .map(let entries) = node.content else {
      report("a rule must be a map, not \(node.form)", at: node.range, hint: Self.example)
      return nil
    }
    for entry in entries where !Self.ruleKeys.contains(entry.key) {
      report("a rule has no key '\(entry.key)'", at: entry.keyRange, hint: ruleHint(entry.key))
    }
    guard let draw = entries.first(where: { $0.key == "draw" }) else {
      report("a rule must have the key 'draw'", at: node.range, hint: Self.example)
      return nil
    }
    let mistakes = diagnostics.count
    let chosen = entries.first { $0.key == "where" }.map { selector($0.value) }
    // Without the value that could not be read, the rule would hold for too much.
    let isRead = diagnostics.count == mistakes
    let rule = ThemeRule(chosen ?? ThemeSelector(), attributes(draw.value))
    return isRead ? rule : nil
  }

  private static let example =
    "write where: { kind: alliance }, and draw: { penwidth: 3 }"

  private func ruleHint(_ key: String) -> String {
    if SelectorKey(rawValue: key) != nil { return "it stands in where: { \(key): ... }" }
    if StyleAttribute.named(key) != nil { return "it stands in draw: { \(key): ... }" }
    return hint(for: key, Self.ruleKeys)
  }

  // MARK: - Where

  private mutating func selector(_ node: DocumentNode) -> ThemeSelector {
    let fields = self.fields(of: node, "'where'", keys: SelectorKey.allCases.map(\.rawValue))
    var selector = ThemeSelector()
    for key in SelectorKey.allCases {
      guard let node = fields[key.rawValue] else { continue }
      for item in items(node) { add(item, key, to: &selector) }
    }
    return selector
  }

  private mutating func add(
    _ node: DocumentNode, _ key: SelectorKey, to selector: inout ThemeSelector
  ) {
    guard let word = text(node, key.rawValue), isValue(word, of: key, at: node.range) else {
      return
    }
    switch key {
    case .element:
      selector.elements += ThemeSubject.Element(rawValue: word).map { [$0] } ?? []
    case .kind: selector.kinds.append(Located(word, at: node.range))
    case .sign: selector.signs += SelectorKey.signNames.filter { $0.name == word }.map(\.sign)
    case .status: selector.statuses += Status(rawValue: word).map { [$0] } ?? []
    case .evidence: selector.evidence += Evidence(rawValue: word).map { [$0] } ?? []
    case .certainty:
      selector.certainties += Certainty.allCases.filter { $0.name == word }
    case .id: addID(word, at: node.range, to: &selector)
    case .tag: selector.tags.append(word)
    }
  }

  private mutating func isValue(_ word: String, of key: SelectorKey, at range: SourceRange) -> Bool
  {
    guard let values = key.values, !values.contains(word) else { return true }
    let meant = key.meant(by: word).map { "did you mean '\($0)'?" }
    report(
      "'\(key.rawValue)' has no value '\(word)'", at: range, hint: meant ?? hint(for: word, values))
    return false
  }

  private mutating func addID(
    _ word: String, at range: SourceRange, to selector: inout ThemeSelector
  ) {
    if let id = Identifier(word) {
      selector.ids.append(id)
    } else {
      report("'\(word)' is no id", at: range, hint: Identifier.rule)
    }
  }
}
