// SPDX-License-Identifier: MIT

/// All relationships in one direction: rows of every type together, and rows of each type.
struct Adjacency: Sendable {
  /// The rows of all types, for which each node keeps the order of insertion.
  private(set) var all = MutableRows()

  private var byType: [MutableRows] = []

  /// Creates rows without relationships.
  init() {}

  init(all: CompressedRows, byType: [CompressedRows]) {
    self.all = MutableRows(all)
    self.byType = byType.map { MutableRows($0) }
  }

  /// Returns the rows of one type, empty if there has been no relationship of it.
  func rows(of type: RelationshipType) -> MutableRows {
    let place = Int(type.code)
    return place < byType.count ? byType[place] : MutableRows()
  }

  /// Returns the number of nodes that have a relationship of a type.
  func originCount(of type: RelationshipType) -> Int {
    let place = Int(type.code)
    return place < byType.count ? byType[place].originCount : 0
  }

  /// Returns the number of a node's relationships of a type.
  func degree(of node: Int, type: RelationshipType) -> Int {
    let place = Int(type.code)
    return place < byType.count ? byType[place].degree(of: node) : 0
  }

  /// Adds a relationship that was added to the graph after all that are here.
  mutating func add(_ relationship: Int32, type: Int32, from node: Int32, to neighbor: Int32) {
    while byType.count <= Int(type) { byType.append(MutableRows()) }
    all.add(relationship, to: neighbor, at: node)
    byType[Int(type)].add(relationship, to: neighbor, at: node)
  }

  /// Takes a relationship of a node out; it keeps its place if it may return.
  mutating func remove(
    _ relationship: Int32, type: Int32, at node: Int32, mayReturn: Bool, living: Bitmap
  ) {
    all.remove(relationship, at: node, mayReturn: mayReturn, living: living)
    byType[Int(type)].remove(relationship, at: node, mayReturn: mayReturn, living: living)
  }

  /// Takes note that a removed relationship of a node will not come back.
  mutating func forgetRemoved(_ relationship: Int32, type: Int32, at node: Int32) {
    all.forgetRemoved(relationship, at: node)
    byType[Int(type)].forgetRemoved(relationship, at: node)
  }

  /// Takes note that a removed relationship of a node is back.
  mutating func noteReturn(of relationship: Int32, type: Int32, at node: Int32) {
    all.noteReturn(of: relationship, at: node)
    byType[Int(type)].noteReturn(of: relationship, at: node)
  }
}
