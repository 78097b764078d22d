// SPDX-License-Identifier: MIT

extension SchemaNode {
  /// A line is filled up to here before an object or list is broken.
  private static let lineLength = 100

  /// Returns the node as JSON: on one line if it fits, or else a line for each of its parts.
  ///
  /// - Parameters:
  ///   - indent: The number of spaces that its lines start with.
  ///   - used: The number of characters before it on its first line.
  /// - Returns: The text, without a line break at its end.
  func text(indent: Int = 0, used: Int = 0) -> String {
    let line = line
    if used + line.count < Self.lineLength { return line }
    let margin = String(repeating: " ", count: indent + 2)
    let end = String(repeating: " ", count: indent)
    switch self {
    case .object(let members):
      let lines = members.map { member in
        let start = "\(margin)\(Self.quoted(member.key)): "
        return start + member.value.text(indent: indent + 2, used: start.count)
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(end)}"
    case .list(let items) where items.allSatisfy(\.isScalar):
      return "[\n\(Self.filled(items.map(\.line), margin: margin))\n\(end)]"
    case .list(let items):
      let lines = items.map { margin + $0.text(indent: indent + 2, used: margin.count) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(end)]"
    case .text, .number, .truth:
      return line
    }
  }

  /// Returns items on as few lines as they need.
  private static func filled(_ items: [String], margin: String) -> String {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, last.count + item.count + 3 <= lineLength {
        lines[lines.count - 1] += ", \(item)"
      } else {
        lines.append(margin + item)
      }
    }
    return lines.joined(separator: ",\n")
  }

  /// Whether it has no parts.
  private var isScalar: Bool {
    switch self {
    case .object, .list: false
    case .text, .number, .truth: true
    }
  }

  /// The node on one line.
  private var line: String {
    switch self {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let parts = members.map { "\(Self.quoted($0.key)): \($0.value.line)" }
      return "{ \(parts.joined(separator: ", ")) }"
    case .list(let items): return "[\(items.map(\.line).joined(separator: ", "))]"
    case .text(let text): return Self.quoted(text)
    case .number(let number): return number
    case .truth(let truth): return truth ? "true" : "false"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      // No text of the schema holds another control character.
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
