// SPDX-License-Identifier: MIT

import Chronicles
import Documents

/// Collects the ids that are written in a document tree, before any entry is read.
enum WrittenIdentifiers {
  private static let sections: Set = [
    "sources", "places", "topics", "actors", "relations", "events",
  ]

  /// Returns the keys of all sections that are maps, and the values of `id` in those that are lists.
  static func all(in root: DocumentNode) -> Set<Identifier> {
    guard case .map(let entries) = root.content else { return [] }
    var found: Set<Identifier> = []
    for section in entries where Self.sections.contains(section.key) {
      switch section.value.content {
      case .map(let entries): found.formUnion(entries.compactMap { Identifier($0.key) })
      case .list(let items): found.formUnion(items.compactMap(identifier(of:)))
      case .scalar: break
      }
    }
    return found
  }

  /// Returns the id that an entry of a list has.
  static func identifier(of item: DocumentNode) -> Identifier? {
    guard case .map(let entries) = item.content,
      case .scalar(let scalar) = entries.first(where: { $0.key == "id" })?.value.content
    else { return nil }
    return Identifier(scalar.text)
  }
}
