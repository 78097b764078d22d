// SPDX-License-Identifier: MIT

extension JSONValue {
  /// The value as RFC 8259 writes it, on one line without spaces.
  public var line: String {
    switch self {
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .number(let number): String(number)
    case .text(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ":" + $0.value.line }.joined(separator: ",") + "}"
    }
  }

  /// The value on several lines, two spaces a level, ended by a line feed.
  ///
  /// A list of scalars stands on one line, and an object of scalars and such lists.
  public var lines: String {
    var text = ""
    append(to: &text, at: 0)
    return text + "\n"
  }

  private func append(to text: inout String, at indent: Int) {
    switch self {
    case .list(let items) where !items.allSatisfy(\.isScalar):
      Self.append(items, in: ("[", "]"), to: &text, at: indent) { item, text in
        item.append(to: &text, at: indent + 2)
      }
    case .object(let members) where !members.allSatisfy(\.value.isShort):
      Self.append(members, in: ("{", "}"), to: &text, at: indent) { member, text in
        text += Self.quoted(member.key) + ": "
        member.value.append(to: &text, at: indent + 2)
      }
    case .list(let items): text += "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.map { Self.quoted($0.key) + ": " + $0.value.line }
      text += "{" + parts.joined(separator: ", ") + "}"
    case .null, .truth, .number, .text: text += line
    }
  }

  private static func append<Item>(
    _ items: [Item], in brackets: (String, String), to text: inout String, at indent: Int,
    _ append: (Item, inout String) -> Void
  ) {
    text += brackets.0
    for (index, item) in items.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + String(repeating: " ", count: indent + 2)
      append(item, &text)
    }
    text += "\n" + String(repeating: " ", count: indent) + brackets.1
  }

  private var isScalar: Bool {
    switch self {
    case .null, .truth, .number, .text: true
    case .list, .object: false
    }
  }

  /// Whether it is a scalar or a list of scalars.
  private var isShort: Bool {
    if case .list(let items) = self { return items.allSatisfy(\.isScalar) }
    return isScalar
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}":
        quoted += (scalar.value < 16 ? "\\u000" : "\\u00") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
