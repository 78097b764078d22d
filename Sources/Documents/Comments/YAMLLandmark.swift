// SPDX-License-Identifier: MIT

import Diagnostics

/// A place in a YAML text where something starts that decides what a `#` behind it is.
struct YAMLLandmark {
  /// What starts there.
  enum Form: Equatable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// A literal or folded text, within a list or map that starts in a column.
    case block(parent: Int)
    /// A bracket or brace.
    case opener
  }

  let offset: Int
  let form: Form
}

/// Lists the landmarks of a tree in the order of its text.
struct YAMLLandmarkList {
  private(set) var landmarks: [YAMLLandmark] = []
  private let bytes: [UInt8]
  private let lines: LineMap

  init(of root: DocumentNode, bytes: [UInt8], lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
    add(root, parent: 0, inFlow: false)
  }

  private mutating func add(_ node: DocumentNode, parent: Int, inFlow: Bool) {
    let start = node.range.lowerBound
    let isOpener = Self.opens(bytes, at: start)
    let inner = inFlow || isOpener ? parent : node.isCollection ? lines.column(of: start) : parent
    if node.isCollection, isOpener { landmarks.append(YAMLLandmark(offset: start, form: .opener)) }
    switch node.content {
    case .scalar(let scalar):
      if !node.isEmpty { addScalar(at: start, isPlain: scalar.isPlain, parent: parent) }
    case .list(let items):
      for item in items { add(item, parent: inner, inFlow: inFlow || isOpener) }
    case .map(let entries):
      for entry in entries {
        addKey(entry, parent: inner)
        add(entry.value, parent: inner, inFlow: inFlow || isOpener)
      }
    }
  }

  private mutating func addKey(_ entry: DocumentEntry, parent: Int) {
    let start = entry.keyRange.lowerBound
    let isQuoted = start > 0 && Self.quotes.contains(bytes[start - 1])
    guard isQuoted || !entry.key.isEmpty else { return }
    // No plain text starts with the sign of a block.
    let isBlock = !isQuoted && start < bytes.count && Self.blocks.contains(bytes[start])
    addScalar(at: start, isPlain: !isQuoted && !isBlock, parent: parent)
  }

  /// Adds a scalar by where its text starts: the quote of a quoted one stands before that.
  private mutating func addScalar(at start: Int, isPlain: Bool, parent: Int) {
    if isPlain {
      landmarks.append(YAMLLandmark(offset: start, form: .plain))
    } else if start > 0, Self.quotes.contains(bytes[start - 1]) {
      let isSingle = bytes[start - 1] == UInt8(ascii: "'")
      landmarks.append(
        YAMLLandmark(offset: start - 1, form: isSingle ? .singleQuoted : .doubleQuoted))
    } else {
      landmarks.append(YAMLLandmark(offset: start, form: .block(parent: parent)))
    }
  }

  /// Returns whether a list or map that starts at an offset is written in brackets.
  static func opens(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count
      && (bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{"))
  }

  private static let quotes: [UInt8] = [UInt8(ascii: "'"), UInt8(ascii: "\"")]
  private static let blocks: [UInt8] = [UInt8(ascii: "|"), UInt8(ascii: ">")]
}
