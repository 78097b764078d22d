// SPDX-License-Identifier: MIT

extension YAMLWriter {
  /// Returns a node on one line, or nothing if it has no room there or is to stand on several lines.
  ///
  /// Looking ends as soon as the room does, so that trying costs no more than a line.
  func flow(_ node: DocumentNode, room: Int) -> String? {
    guard room > 0 else { return nil }
    switch node.content {
    case .scalar(let scalar): return node.isEmpty ? nil : flow(scalar.text, room: room)
    case .list(let items): return items.isEmpty ? "[]" : flow(items, of: node, room: room)
    case .map(let entries): return entries.isEmpty ? "{}" : flow(entries, of: node, room: room)
    }
  }

  private func flow(_ content: String, room: Int) -> String? {
    // A character has four bytes at most.
    guard content.utf8.count <= 4 * room else { return nil }
    let isBroken = content.unicodeScalars.contains("\n")
    if isBroken, YAMLBlockText(of: content, width: Self.width) != nil { return nil }
    let text = YAMLScalarForm.inline(content, inFlow: true)
    return text.unicodeScalars.count <= room ? text : nil
  }

  private func flow(_ items: [DocumentNode], of node: DocumentNode, room: Int) -> String? {
    guard notes.closing(of: node).isEmpty, !notes.isBroken(node) || isJoinable(items) else {
      return nil
    }
    var line = "["
    var room = room - 2
    for (index, item) in items.enumerated() {
      room -= index > 0 ? 2 : 0
      guard !notes.slot(of: item).hasComments, let text = flow(item, room: room) else {
        return nil
      }
      line += (index > 0 ? ", " : "") + text
      room -= text.unicodeScalars.count
    }
    return line + "]"
  }

  private func flow(_ entries: [DocumentEntry], of node: DocumentNode, room: Int) -> String? {
    guard notes.closing(of: node).isEmpty, !notes.isBroken(node) else { return nil }
    var line = "{ "
    var room = room - 4
    for (index, entry) in entries.enumerated() {
      room -= index > 0 ? 2 : 0
      guard !notes.slot(of: entry).hasComments, let key = flow(entry.key, room: room - 2) else {
        return nil
      }
      room -= key.unicodeScalars.count + 2
      guard let value = flow(entry.value, room: room) else { return nil }
      line += (index > 0 ? ", " : "") + key + ": " + value
      room -= value.unicodeScalars.count
    }
    return line + " }"
  }

  /// Returns whether a list that stands on several lines may stand on one: no text gains quotes.
  private func isJoinable(_ items: [DocumentNode]) -> Bool {
    items.count <= Self.width
      && items.allSatisfy { item in
        guard case .scalar(let scalar) = item.content else { return false }
        return YAMLScalarForm.canBePlain(scalar.text, inFlow: true)
          || !YAMLScalarForm.canBePlain(scalar.text, inFlow: false)
      }
  }
}
