// SPDX-License-Identifier: MIT

import Documents

/// Puts the keys of a chronicle's tree into the order of `EntryShape`.
///
/// Entries of sections, participants, roles, languages and free data stay in the order of their
/// writer, and so do keys that the format does not have, behind those that it has.
enum CanonicalOrder {
  /// The sections of a chronicle, by their keys.
  static let sections: Set<String> = Set(
    EntryShape.chronicle.fields.filter { $0.value.isSection }.map(\.key))

  /// Returns an entry in canonical order, with all entries in it.
  static func ordered(_ node: DocumentNode, as shape: EntryShape) -> DocumentNode {
    guard case .map(let entries) = node.content else { return node }
    var ranks: [String: Int] = [:]
    for (rank, key) in shape.keys.enumerated() { ranks[key] = rank }
    let numbered = entries.enumerated().map { place, entry in
      (rank: ranks[entry.key] ?? Int.max, place: place, entry: entry)
    }
    let sorted = numbered.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
    let inner = sorted.map { item in
      guard item.rank < shape.fields.count else { return item.entry }
      return replacing(item.entry, by: ordered(item.entry.value, of: shape.fields[item.rank].value))
    }
    return DocumentNode(.map(inner), at: node.range)
  }

  /// Orders what stands under a key.
  private static func ordered(_ node: DocumentNode, of value: FieldValue) -> DocumentNode {
    switch value {
    case .section(let name), .names(let name): named(node) { ordered($0, as: name.shape) }
    case .list(let name), .entries(let name), .textOr(let name):
      each(node) { ordered($0, as: name.shape) }
    case .participants: participants(node)
    default: node
    }
  }

  /// Orders participants: one, a list, or a map from roles to one or a list.
  private static func participants(_ node: DocumentNode) -> DocumentNode {
    let isOne =
      if case .map(let entries) = node.content { ChronicleReader.isParticipation(entries) } else {
        true
      }
    let one = { (node: DocumentNode) in each(node) { ordered($0, as: .participation) } }
    return isOne ? one(node) : named(node, one)
  }

  /// Changes each value of a map.
  private static func named(
    _ node: DocumentNode, _ change: (DocumentNode) -> DocumentNode
  ) -> DocumentNode {
    guard case .map(let entries) = node.content else { return node }
    let changed = entries.map { replacing($0, by: change($0.value)) }
    return DocumentNode(.map(changed), at: node.range)
  }

  /// Changes a node, or each item if it is a list.
  private static func each(
    _ node: DocumentNode, _ change: (DocumentNode) -> DocumentNode
  ) -> DocumentNode {
    guard case .list(let items) = node.content else { return change(node) }
    return DocumentNode(.list(items.map(change)), at: node.range)
  }

  private static func replacing(_ entry: DocumentEntry, by value: DocumentNode) -> DocumentEntry {
    DocumentEntry(key: entry.key, at: entry.keyRange, value: value)
  }
}

extension FieldValue {
  /// Whether entries of their own stand there, each with a line or more.
  var isSection: Bool {
    switch self {
    case .section, .names, .list: true
    default: false
    }
  }
}
