// SPDX-License-Identifier: MIT

/// The kinds that entries may have: a tree in one namespace.
public struct KindTable: Hashable, Sendable {
  /// The kinds, parents before their children.
  public let kinds: [Kind]
  private let indices: [String: Int]

  /// Creates a table; of two kinds of one name the first counts.
  init(_ kinds: [Kind]) {
    self.kinds = kinds
    indices = Dictionary(
      kinds.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns the table with further kinds, parents before their children.
  ///
  /// Of two kinds of one name the first counts.
  func adding(_ further: [Kind]) -> KindTable { KindTable(kinds + further) }

  /// Returns the kind of a name.
  public subscript(name: String) -> Kind? { indices[name].map { kinds[$0] } }

  /// Returns a kind and the kinds above it, itself first.
  public func lineage(of name: String) -> [Kind] {
    var lineage: [Kind] = []
    var next = self[name]
    while let kind = next, lineage.count <= kinds.count {
      lineage.append(kind)
      next = kind.parent.flatMap { self[$0] }
    }
    return lineage
  }

  /// Returns whether a kind is another or stands below it.
  public func isKind(_ name: String, a ancestor: String) -> Bool {
    lineage(of: name).contains { $0.name == ancestor }
  }

  /// Returns the kinds of a family, in the order of the table.
  public func kinds(of family: Kind.Family) -> [Kind] {
    kinds.filter { $0.family == family }
  }
}
