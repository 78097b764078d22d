// SPDX-License-Identifier: MIT

/// The beginning of an entry as it is written in Swift, to show which one a message is about.
enum EntryBeginning {
  static func text(ofChronicle chronicle: Chronicle) -> String {
    chronicle.title.map { "Chronicle(\(quoted($0.text)))" } ?? "Chronicle()"
  }

  static func text(of kind: KindDeclaration) -> String {
    text(ofKind: kind.name.value, parent: kind.parent.value)
  }

  static func text(ofKind name: String, parent: String) -> String {
    "KindDeclaration(\(quoted(name)), parent: \(quoted(parent)))"
  }

  static func text(of entry: ChronicleEntry, in chronicle: Chronicle) -> String {
    switch entry.section {
    case .relation:
      return text(of: chronicle.relations[entry.position].happening, as: "Relation")
    case .event:
      return text(of: chronicle.events[entry.position].happening, as: "Event")
    default:
      let type = entry.section.rawValue.prefix(1).uppercased() + entry.section.rawValue.dropFirst()
      return text(of: chronicle.identifier(of: entry).text, as: type)
    }
  }

  private static func text(of happening: Happening, as type: String) -> String {
    let id = happening.id.value
    return text(
      of: id == .unnamed ? nil : id.text, kind: happening.kind.value, as: type)
  }

  /// The beginning of a happening.
  static func text(of id: String?, kind: String, as type: String) -> String {
    let id = id.map { "id: \(quoted($0)), " } ?? ""
    return "\(type)(\(id)what: \(quoted(kind)))"
  }

  /// The beginning of any other entry.
  static func text(of id: String, as type: String) -> String { "\(type)(\(quoted(id)))" }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
