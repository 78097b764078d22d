// SPDX-License-Identifier: MIT

/// Writes a document tree as JSON (RFC 8259).
///
/// Numbers, `true` and `false` that stood without quotes stay so; everything else is a string.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Hashable, Sendable {
    /// On one line without spaces, as JSON Lines has it.
    case line
    /// On lines of their own, two spaces a level; what holds little stands on one line.
    case lines
  }

  /// The most columns of a line on which a list or map stands.
  public static let width = 100

  private let layout: Layout
  private var text = ""

  /// Creates a writer.
  public init(_ layout: Layout = .lines) {
    self.layout = layout
  }

  /// Returns the text of a tree, with a line feed at its end.
  ///
  /// Complexity: O(bytes of the text).
  public func text(of root: DocumentNode) -> String {
    var writer = self
    writer.write(root, at: 0, column: 0)
    return writer.text + "\n"
  }

  private mutating func write(_ node: DocumentNode, at indent: Int, column: Int) {
    // The root and its sections stand on several lines even if they are short.
    let room =
      layout == .line ? Int.max : indent < 4 && !isShort(node) ? 0 : Self.width - column - 1
    if let line = line(node, room: room) {
      text += line
      return
    }
    switch node.content {
    case .scalar(let scalar): text += Self.word(scalar, isEmpty: node.isEmpty)
    case .list(let items):
      write(items, in: ("[", "]"), at: indent) { writer, item, indent in
        writer.write(item, at: indent, column: indent)
      }
    case .map(let entries):
      write(entries, in: ("{", "}"), at: indent) { writer, entry, indent in
        let key = Self.quoted(entry.key) + ": "
        writer.text += key
        writer.write(entry.value, at: indent, column: indent + key.unicodeScalars.count)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], in brackets: (String, String), at indent: Int,
    _ write: (inout JSONWriter, Item, Int) -> Void
  ) {
    text += brackets.0
    for (index, item) in items.enumerated() {
      text += index > 0 ? ",\n" : "\n"
      text += String(repeating: " ", count: indent + 2)
      write(&self, item, indent + 2)
    }
    text += "\n" + String(repeating: " ", count: indent) + brackets.1
  }

  // MARK: - One line

  /// Returns whether a node is a text or a list of texts.
  private func isShort(_ node: DocumentNode) -> Bool {
    switch node.content {
    case .scalar: true
    case .list(let items): items.allSatisfy { !$0.isCollection }
    case .map(let entries): entries.isEmpty
    }
  }

  /// Returns a node on one line, or nothing if it has no room there.
  private func line(_ node: DocumentNode, room: Int) -> String? {
    var line = ""
    let fits = append(node, to: &line, room: room)
    return fits && (room == Int.max || line.unicodeScalars.count <= room) ? line : nil
  }

  /// Adds a node, or returns false as soon as there is no room: trying costs no more than a line.
  private func append(_ node: DocumentNode, to line: inout String, room: Int) -> Bool {
    guard fits("", behind: line, room: room) else { return false }
    let items: Bool
    switch node.content {
    case .scalar(let scalar):
      guard fits(scalar.text, behind: line, room: room) else { return false }
      line += Self.word(scalar, isEmpty: node.isEmpty)
      return true
    case .list(let nodes):
      line += "["
      items = append(nodes, to: &line) { append($0, to: &$1, room: room) }
      line += "]"
    case .map(let entries):
      let pad = layout == .line || entries.isEmpty ? "" : " "
      line += "{" + pad
      items = append(entries, to: &line) { entry, line in
        guard fits(entry.key, behind: line, room: room) else { return false }
        line += Self.quoted(entry.key) + (layout == .line ? ":" : ": ")
        return append(entry.value, to: &line, room: room)
      }
      line += pad + "}"
    }
    return items
  }

  private func append<Item>(
    _ items: [Item], to line: inout String, _ append: (Item, inout String) -> Bool
  ) -> Bool {
    for (index, item) in items.enumerated() {
      if index > 0 { line += layout == .line ? "," : ", " }
      guard append(item, &line) else { return false }
    }
    return true
  }

  /// Returns whether a text may have room behind a line; a character has four bytes at most.
  private func fits(_ text: String, behind line: String, room: Int) -> Bool {
    (line.utf8.count + text.utf8.count) / 4 <= room
  }

  // MARK: - Words

  private static func word(_ scalar: DocumentScalar, isEmpty: Bool) -> String {
    if isEmpty { return "null" }
    let isWord =
      scalar.isPlain
      && (scalar.text == "true" || scalar.text == "false"
        || JSONNumber.isNumber(Array(scalar.text.utf8)[...]))
    return isWord ? scalar.text : quoted(scalar.text)
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
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
