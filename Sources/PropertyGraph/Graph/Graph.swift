// SPDX-License-Identifier: MIT

/// A property graph: labelled nodes, typed relationships, and properties of both.
///
/// The terms are those of openCypher. A graph is a value; everything in it has an order, that of
/// insertion, which no reading changes. It is stored in columns: adjacency as compressed rows by
/// type and direction, properties by key and type of value, labels as bitmaps.
///
/// ```swift
/// var builder = GraphBuilder()
/// let germany = builder.addNode(labels: ["Actor", "State"], properties: ["name": "Germany"])
/// let austria = builder.addNode(labels: ["Actor", "State"], properties: ["name": "Austria"])
/// builder.addRelationship(
///   type: "DEFENCE_PACT", from: germany, to: austria, properties: ["sign": 1])
/// let graph = builder.finish()
/// for tie in graph.outgoing(from: germany, type: "DEFENCE_PACT") {
///   graph.property("name", of: tie.neighbor)  // "Austria"
/// }
/// ```
public struct Graph: Sendable {
  let labelTable: SymbolTable<Label>
  let typeTable: SymbolTable<RelationshipType>
  let keyTable: SymbolTable<PropertyKey>

  /// The number of nodes.
  public let nodeCount: Int
  /// The nodes, by the place of their identity.
  package let nodeBitmap: Bitmap
  /// The nodes of each label, by the label's code.
  package let labelBitmaps: [Bitmap]
  let labelLists: SymbolLists<Label>

  /// The number of relationships.
  public let relationshipCount: Int
  /// The relationships, by the place of their identity.
  package let relationshipBitmap: Bitmap
  /// The code of each relationship's type.
  package let relationshipTypes: [Int32]
  /// The place of the node that each relationship leaves.
  package let sources: [Int32]
  /// The place of the node that each relationship reaches.
  package let targets: [Int32]
  /// The relationships by the node that they leave.
  package let outgoingAdjacency: Adjacency
  /// The relationships by the node that they reach.
  package let incomingAdjacency: Adjacency

  /// The properties of nodes.
  package let nodeProperties: PropertyTable
  /// The properties of relationships.
  package let relationshipProperties: PropertyTable
  /// When each node holds.
  package let nodeValidity: ValidityColumn
  /// When each relationship holds.
  package let relationshipValidity: ValidityColumn
}
