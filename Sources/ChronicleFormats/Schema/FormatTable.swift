// SPDX-License-Identifier: MIT

package import Chronicles

/// The tables of `docs/format.md`, made of the tables that chronicles are read by.
package enum FormatTable {
  /// Returns the keys of a shape: what they hold, in which form, and how they are written.
  package static func keys(of shape: EntryShape.Name) -> String {
    let rows = shape.shape.fields.map { field in
      let note = field.isRequired ? "**required**: " : ""
      let holds = "\(note)\(field.summary) (\(field.value.phrase))"
      return ["`\(field.key)`", holds, "`\(field.example)`"]
    }
    return table(["key", "holds", "example"], rows)
  }

  /// Returns the kinds of a family, each row with kinds that have the same rules.
  ///
  /// What stands before a colon is above the others of its row.
  package static func kinds(of family: Kind.Family) -> String {
    family == .actor
      ? table(["kind", "below it"], actorRows)
      : table(["kind", "roles", "pairs", "sign"], rows(of: family))
  }

  private static var actorRows: [[String]] {
    let kinds = KindTable.builtIn.kinds(of: .actor)
    return kinds.filter { $0.parent == nil }.map { root in
      [code(root.name), list(kinds.filter { $0.parent == root.name }.map(\.name))]
    }
  }

  private static func rows(of family: Kind.Family) -> [[String]] {
    KindTable.builtIn.kinds(of: family).reduce(into: [[Kind]]()) { groups, kind in
      let index = groups.firstIndex { $0[0].hasRules(of: kind) && isOneRow($0[0], kind) }
      if let index { groups[index].append(kind) } else { groups.append([kind]) }
    }.map(row)
  }

  /// Returns whether two kinds with the same rules stand in one row: those of one tree, and those
  /// that have nothing above or below them.
  private static func isOneRow(_ first: Kind, _ second: Kind) -> Bool {
    first.root == second.root || first.isAlone && second.isAlone
  }

  private static func row(of kinds: [Kind]) -> [String] {
    let first = kinds[0]
    let above = first.parent.map { " (below `\($0)`)" } ?? ""
    let isTree = kinds.count > 1 && first.parent == nil && !first.isAlone
    let names =
      isTree
      ? code(first.name) + ": " + list(kinds.dropFirst().map(\.name))
      : list(kinds.map(\.name)) + above
    let optional = first.optionalRoles.isEmpty ? "" : "; \(list(first.optionalRoles))"
    let isTwoWay = first.pairing == .across && first.isSymmetric
    return [
      names, list(first.requiredRoles) + optional,
      first.pairing.rawValue + (isTwoWay ? ", both ways" : ""), first.sign.mark,
    ]
  }

  // MARK: - Markdown

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func code(_ name: String) -> String { "`\(name)`" }

  private static func list(_ names: [String]) -> String {
    names.map(code).joined(separator: ", ")
  }
}

extension Kind {
  /// The kind at the top of its tree.
  var root: String { KindTable.builtIn.lineage(of: name).last?.name ?? name }

  /// Whether no kind is above or below it.
  var isAlone: Bool {
    parent == nil && !KindTable.builtIn.kinds.contains { $0.parent == name }
  }

  /// Returns whether the rules of another kind are those of this one.
  func hasRules(of other: Kind) -> Bool {
    roles == other.roles && pairing == other.pairing && sign == other.sign
      && isSymmetric == other.isSymmetric
  }
}

extension Sign {
  var mark: String {
    switch self {
    case .positive: "+"
    case .neutral: "0"
    case .negative: "−"
    }
  }
}

extension FieldValue {
  /// What may stand there, in words.
  var phrase: String {
    switch self {
    case .text: "a text"
    case .texts: "a text or a list of texts"
    case .localizedText: "a text, or texts by language"
    case .date: "a date"
    case .identifier: "an id"
    case .reference(let sections): "the id of \(Self.phrase(sections))"
    case .references(let sections): "an id of \(Self.phrase(sections)), or a list of them"
    case .kind(let family): "a kind of \(family.rawValue)"
    case .word(let words): Self.phrase(words)
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
    case .truth: "`true` or `false`"
    case .digest: "64 hexadecimal digits"
    case .coordinates: "two numbers"
    case .data: "a map from names to values"
    case .participants: "one participant, a list, or a map from roles to one or a list"
    case .locator: "a text, or a list of a start and an end"
    case .roles: "a list of names, or `{ required, optional }`"
    case .section: "a map from ids to entries"
    case .names: "a map from names to entries"
    case .list: "a list of entries"
    case .textOr(let shape): "a text, or \(shape.shape.phrase)"
    case .entries(let shape): "an id, \(shape.shape.phrase), or a list of them"
    case .files: "a path or a list of paths"
    }
  }

  private static func phrase(_ sections: [ChronicleEntry.Section]) -> String {
    guard sections.count < ChronicleEntry.Section.allCases.count else { return "anything" }
    return sections.map(\.phrase).joined(separator: " or ")
  }

  private static func phrase(_ words: [String]) -> String {
    let words = words.map { "`\($0)`" }
    guard words.count <= 6 else { return "\(words[0]) to \(words[words.count - 1])" }
    return words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
  }
}
