// SPDX-License-Identifier: MIT

/// Writes a document tree as YAML in canonical form.
///
/// Two spaces a level, 100 columns, one space behind a colon or comma, quotes only where YAML needs
/// them. A list or map stands on one line in brackets if it fits, unless the writer had it on several
/// lines; a list of short texts stands on one line wherever it fits. What has comments inside stands
/// on several lines, so that each comment keeps its own.
public struct YAMLWriter: Sendable {
  /// The most columns of a line, wherever a line can be broken.
  public static let width = 100

  /// libyaml looks for the colon behind a key no further than 1024 characters.
  private static let longestKey = 1000

  let notes: DocumentNotes
  let sections: Set<String>
  var text = ""
  /// What is already decided of the line to come: dashes before the first entry of an item.
  var lineStart: String?

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - notes: What stands around the nodes; the tree is the one of which it was noted, with its
  ///     maps in any order.
  ///   - sections: The keys of the root whose value is always on several lines, with an empty line
  ///     before and after it.
  public init(notes: DocumentNotes = DocumentNotes(), sections: Set<String> = []) {
    self.notes = notes
    self.sections = sections
  }

  /// Returns the text of a tree, or nothing if it is longer than what is read.
  ///
  /// Complexity: O(nodes × depth).
  public func text(of root: DocumentNode) -> String? {
    var writer = self
    writer.write(root)
    return writer.isFull ? nil : writer.text
  }

  /// Deep nesting makes many spaces of a few bytes; no reader would take them.
  var isFull: Bool { text.utf8.count > DocumentParser.largestYAML }

  private mutating func write(_ root: DocumentNode) {
    comments(notes.header, at: 0, isFirst: true)
    if case .map(let entries) = root.content, !entries.isEmpty {
      writeSections(entries)
    } else if root.isCollection, !root.isEmptyCollection {
      writeBlock(root, at: 0)
    } else {
      if !notes.header.isEmpty { blank() }
      writeValue(root, behind: "", at: 0, trailing: nil)
    }
    comments(notes.closing(of: root), at: 0, isFirst: false)
  }

  private mutating func writeSections(_ entries: [DocumentEntry]) {
    for (index, entry) in entries.enumerated() {
      let isSection = sections.contains(entry.key)
      let isAfterSection = index > 0 && sections.contains(entries[index - 1].key)
      let isApart = index == 0 ? !notes.header.isEmpty : isSection || isAfterSection
      let slot = notes.slot(of: entry)
      leading(slot.leading, isAfterBlank: slot.isAfterBlank, at: 0, isFirst: text.isEmpty, isApart)
      writeEntry(entry, at: 0, isSection: isSection)
    }
  }

  // MARK: - Several lines

  /// Writes a list or map that is not empty on lines of its own.
  mutating func writeBlock(_ node: DocumentNode, at indent: Int) {
    guard !isFull else { return }
    switch node.content {
    case .scalar: break
    case .list(let items):
      for (index, item) in items.enumerated() { writeItem(item, at: indent, isFirst: index == 0) }
    case .map(let entries):
      for (index, entry) in entries.enumerated() {
        let slot = notes.slot(of: entry)
        // The comments of a first entry behind a dash stand before the dash.
        if lineStart == nil {
          leading(
            slot.leading, isAfterBlank: slot.isAfterBlank, at: indent, isFirst: index == 0)
        }
        writeEntry(entry, at: indent)
      }
    }
  }

  private mutating func writeEntry(_ entry: DocumentEntry, at indent: Int, isSection: Bool = false)
  {
    var key = YAMLScalarForm.inline(entry.key, inFlow: false)
    if key.unicodeScalars.count > Self.longestKey {
      begin(at: indent)
      text += "? " + key + "\n"
      key = ""
    }
    writeValue(
      entry.value, behind: key + ":", at: indent, trailing: notes.slot(of: entry).trailing,
      isSection: isSection)
    comments(notes.closing(of: entry.value), at: indent + 2, isFirst: false)
  }

  private mutating func writeItem(_ item: DocumentNode, at indent: Int, isFirst: Bool) {
    let slot = notes.slot(of: item)
    let isBlock = isBlock(item, column: indent + 1)
    if lineStart == nil {
      let inner = isBlock ? hoisted(from: item, at: indent) : []
      let gap = slot.isAfterBlank && !inner.isEmpty
      let hoisted = inner.enumerated().map {
        DocumentNotes.Comment(text: $1.text, isAfterBlank: $0 == 0 ? gap : $1.isAfterBlank)
      }
      leading(
        slot.leading + hoisted, isAfterBlank: slot.isAfterBlank && inner.isEmpty, at: indent,
        isFirst: isFirst)
    }
    if isBlock {
      lineStart = (lineStart ?? spaces(indent)) + "- "
      writeBlock(item, at: indent + 2)
      comments(notes.closing(of: item), at: indent + 2, isFirst: false)
    } else {
      writeValue(item, behind: "-", at: indent, trailing: slot.trailing)
    }
  }

  /// Returns the comments that cannot stay where they are because a dash stands there.
  private func hoisted(from item: DocumentNode, at indent: Int) -> [DocumentNotes.Comment] {
    let own = notes.slot(of: item).trailing.map {
      [DocumentNotes.Comment(text: $0, isAfterBlank: false)]
    }
    switch item.content {
    case .scalar: return []
    case .map(let entries):
      return (own ?? []) + (entries.first.map { notes.slot(of: $0).leading } ?? [])
    case .list(let items):
      guard let first = items.first else { return own ?? [] }
      let inner =
        isBlock(first, column: indent + 3) ? hoisted(from: first, at: indent + 2) : []
      return (own ?? []) + notes.slot(of: first).leading + inner
    }
  }

  /// Returns whether a list or map stands on several lines behind a key or dash.
  func isBlock(_ node: DocumentNode, column: Int) -> Bool {
    node.isCollection && flow(node, room: Self.width - column - 1) == nil
  }

  // MARK: - Values

  /// Writes what stands behind a key or dash.
  private mutating func writeValue(
    _ node: DocumentNode, behind head: String, at indent: Int, trailing: String?,
    isSection: Bool = false
  ) {
    let column = indent + head.unicodeScalars.count
    begin(at: indent)
    text += head
    switch node.content {
    case .scalar(let scalar):
      if !node.isEmpty {
        writeText(scalar.text, column: column, at: indent, trailing: trailing)
      } else {
        end(trailing)
      }
    case .list, .map:
      let isSpread = isSection && !node.isEmptyCollection
      if !isSpread, let flow = flow(node, room: Self.width - column - 1) {
        text += head.isEmpty ? flow : " " + flow
        end(trailing)
      } else {
        end(trailing)
        writeBlock(node, at: indent + 2)
      }
    }
  }

  private mutating func writeText(
    _ content: String, column: Int, at indent: Int, trailing: String?
  ) {
    let inline = YAMLScalarForm.inline(content, inFlow: false)
    let isLong = column + 1 + inline.unicodeScalars.count > Self.width
    let mayFold = isLong && content.unicodeScalars.contains(" ")
    guard mayFold || content.unicodeScalars.contains("\n"),
      let block = YAMLBlockText(of: content, width: max(Self.width - indent - 2, 20))
    else {
      text += " " + inline
      return end(trailing)
    }
    text += " " + block.head
    end(trailing)
    for line in block.lines { text += line.isEmpty ? "\n" : spaces(indent + 2) + line + "\n" }
  }

  // MARK: - Lines

  private mutating func begin(at indent: Int) {
    text += lineStart ?? spaces(indent)
    lineStart = nil
  }

  private mutating func end(_ trailing: String?) {
    text += trailing.map { "  " + $0 + "\n" } ?? "\n"
  }

  /// Writes the comments before an entry, and the empty lines among them.
  private mutating func leading(
    _ comments: [DocumentNotes.Comment], isAfterBlank: Bool, at indent: Int, isFirst: Bool,
    _ isApart: Bool = false
  ) {
    if isApart { blank() }
    self.comments(comments, at: indent, isFirst: isFirst || isApart)
    if isAfterBlank, !isFirst || !comments.isEmpty { blank() }
  }

  private mutating func comments(
    _ comments: [DocumentNotes.Comment], at indent: Int, isFirst: Bool
  ) {
    for (index, comment) in comments.enumerated() {
      if comment.isAfterBlank, index > 0 || !isFirst { blank() }
      text += spaces(indent) + comment.text + "\n"
    }
  }

  /// Writes an empty line, unless there is one already, be it of a text that ends with some: one more
  /// would belong to that text.
  private mutating func blank() {
    let end = text.utf8.suffix(2)
    if !end.isEmpty, !end.elementsEqual("\n\n".utf8) { text += "\n" }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
