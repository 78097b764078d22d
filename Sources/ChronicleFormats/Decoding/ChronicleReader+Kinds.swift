// SPDX-License-Identifier: MIT

import Chronicles
import Documents

extension ChronicleReader {
  /// Reads the kinds that a chronicle declares.
  mutating func kindDeclarations(_ section: DocumentEntry) -> [KindDeclaration] {
    guard case .map(let entries) = section.value.content else {
      report(
        "'kinds' must be a map from names to kinds, not \(section.value.form)",
        at: section.value.range)
      return []
    }
    return entries.compactMap { kindDeclaration(Located($0.key, at: $0.keyRange), $0.value) }
  }

  private mutating func kindDeclaration(
    _ name: Located<String>, _ node: DocumentNode
  ) -> KindDeclaration? {
    guard let fields = fields(of: node, .kind) else { return nil }
    guard let parent = fields["parent"].flatMap({ text($0) }) else {
      if fields["parent"] == nil { reportMissingParent(of: name) }
      return nil
    }
    var kind = KindDeclaration(name: name, parent: parent)
    kind.roles = fields["roles"].flatMap { roles($0) }
    kind.pairing = pairing(fields["pairs"])
    kind.isSymmetric = truth(fields["symmetric"])
    kind.sign = sign(fields["sign"])
    kind.isExclusive = truth(fields["exclusive"])
    kind.score = fields["score"].flatMap { score($0) }
    kind.code = fields["code"].flatMap { code($0) }
    kind.details.name = fields["name"].flatMap { localizedText($0) }
    kind.details.description = fields["description"].flatMap { localizedText($0) }
    return kind
  }

  private mutating func reportMissingParent(of name: Located<String>) {
    report(
      "the kind '\(name.value)' needs the key 'parent'", at: name.range,
      hint: "name the kind above it, or event, relation or actor")
  }

  /// Reads a list of required roles, or a map of required and optional ones.
  private mutating func roles(_ node: DocumentNode) -> KindDeclaration.Roles? {
    guard case .map(let entries) = node.content else { return .init(required: names(node)) }
    var roles = KindDeclaration.Roles(required: [])
    for entry in entries {
      switch entry.key {
      case "required": roles.required = names(entry.value)
      case "optional": roles.optional = names(entry.value)
      default:
        report(
          "roles have no key '\(entry.key)'", at: entry.keyRange,
          hint: "write roles: { required: [giver, receiver], optional: [broker] }")
        // What was meant is not known; the roles of the parent make no further mistakes.
        return nil
      }
    }
    return roles
  }

  private mutating func names(_ node: DocumentNode) -> [Located<String>] {
    node.isEmpty ? [] : items(node).compactMap { text($0) }
  }

  private mutating func pairing(_ node: DocumentNode?) -> Located<Pairing>? {
    guard let node, let pairing: Pairing = word(node, "a way to pair") else { return nil }
    return Located(pairing, at: node.range)
  }

  private mutating func truth(_ node: DocumentNode?) -> Bool? {
    enum Truth: String, CaseIterable {
      case yes = "true"
      case no = "false"
    }
    let truth: Truth? = word(node, "a truth value")
    return truth.map { $0 == .yes }
  }

  private mutating func sign(_ node: DocumentNode?) -> Sign? {
    let written: EntryShape.WrittenSign? = word(node, "a sign")
    return written?.sign
  }

  private mutating func score(_ node: DocumentNode) -> Double? {
    if let number = Self.decimal(node), abs(number) <= 10 { return number }
    diagnostics.append(WrittenMistake.score(at: node.range))
    return nil
  }

  private mutating func code(_ node: DocumentNode) -> String? {
    guard let code = text(node) else { return nil }
    if WrittenForm.isRootCode(code.value) { return code.value }
    diagnostics.append(WrittenMistake.code(at: code.range))
    return nil
  }
}
