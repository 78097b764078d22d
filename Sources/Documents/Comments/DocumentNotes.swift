// SPDX-License-Identifier: MIT

import Diagnostics

/// What people wrote around the nodes of a document: comments, empty lines, and where they broke the
/// line.
///
/// Notes belong to places of the text that was read, so that they follow their nodes wherever these
/// are moved within the tree.
public struct DocumentNotes: Sendable {
  /// A comment on a line of its own.
  struct Comment: Sendable {
    let text: String
    let isAfterBlank: Bool
  }

  /// What stands around an entry of a map or an item of a list.
  struct Slot: Sendable {
    /// The comments before it.
    var leading: [Comment] = []
    /// Whether an empty line stands right before it.
    var isAfterBlank = false
    /// The comment on its first line.
    var trailing: String?

    var hasComments: Bool { !leading.isEmpty || trailing != nil }
  }

  /// The comments at the top that belong to no entry.
  var header: [Comment] = []
  /// By the offset of its key, what stands around an entry.
  var entries: [Int: Slot] = [:]
  /// By the offset of its node, what stands around an item.
  var items: [Int: Slot] = [:]
  /// By the offset of a list or map, the comments behind its last node.
  var closing: [Int: [Comment]] = [:]
  /// The offsets of the lists and maps that the writer put on several lines.
  var broken: Set<Int> = []

  /// Creates notes of a document about which nothing was noted.
  public init() {}

  func slot(of entry: DocumentEntry) -> Slot { entries[entry.keyRange.lowerBound] ?? Slot() }

  func slot(of item: DocumentNode) -> Slot { items[item.range.lowerBound] ?? Slot() }

  func closing(of node: DocumentNode) -> [Comment] { closing[node.range.lowerBound] ?? [] }

  func isBroken(_ node: DocumentNode) -> Bool { broken.contains(node.range.lowerBound) }
}
