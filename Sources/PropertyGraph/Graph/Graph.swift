// SPDX-License-Identifier: MIT

/// A property graph: labelled nodes, typed relationships, and properties of both.
///
/// The terms are those of openCypher. A graph is a value; everything in it has an order, that of
/// insertion, which no reading changes. It is stored in columns: adjacency as compressed rows by
/// type and direction, properties by key and type of value, labels as bitmaps. It changes in place,
/// by steps that can be undone (see ``savepoint()``); ``GraphBuilder`` makes a whole one faster.
///
/// ```swift
/// var graph = Graph()
/// let germany = try graph.addNode(labels: ["Actor", "State"], properties: ["name": "Germany"])
/// let austria = try graph.addNode(labels: ["Actor", "State"], properties: ["name": "Austria"])
/// try graph.addRelationship(
///   type: "DEFENCE_PACT", from: germany, to: austria, properties: ["sign": 1])
/// for tie in graph.outgoing(from: germany, type: "DEFENCE_PACT") {
///   graph.property("name", of: tie.neighbor)  // "Austria"
/// }
/// ```
///
/// A node or relationship that was removed answers as one that has nothing: no labels, no
/// properties, no relationships, and it holds always; a relationship keeps its type and its ends.
/// Ask `contains` where it matters.
public struct Graph: Sendable {
  var labelTable: SymbolTable<Label>
  var typeTable: SymbolTable<RelationshipType>
  var keyTable: SymbolTable<PropertyKey>

  /// The number of nodes.
  public internal(set) var nodeCount: Int
  /// The nodes, by the place of their identity.
  package internal(set) var nodeBitmap: Bitmap
  /// The place of the next node to be added; all places before it have been given.
  package internal(set) var nextNode: Int
  /// The nodes of each label, by the label's code.
  package internal(set) var labelBitmaps: [Bitmap]
  var labelLists: SymbolLists<Label>

  /// The number of relationships.
  public internal(set) var relationshipCount: Int
  /// The relationships, by the place of their identity.
  package internal(set) var relationshipBitmap: Bitmap
  /// The code of each relationship's type, also of those removed.
  package internal(set) var relationshipTypes: [Int32]
  /// The place of the node that each relationship leaves.
  package internal(set) var sources: [Int32]
  /// The place of the node that each relationship reaches.
  package internal(set) var targets: [Int32]
  /// The relationships by the node that they leave.
  var outgoingAdjacency: Adjacency
  /// The relationships by the node that they reach.
  var incomingAdjacency: Adjacency
  /// The number of relationships added or removed since adjacency was compressed.
  var adjacencyChangeCount = 0
  /// The number of relationships that must have come or gone before adjacency is compressed anew.
  ///
  /// Tests lower it, to see that happen in small graphs.
  package var leastAdjacencyChangeCount = 1_024

  /// The properties of nodes.
  package internal(set) var nodeProperties: PropertyTable
  /// The properties of relationships.
  package internal(set) var relationshipProperties: PropertyTable
  /// When each node holds.
  package internal(set) var nodeValidity: ValidityColumn
  /// When each relationship holds.
  package internal(set) var relationshipValidity: ValidityColumn

  /// A number that grows with every change of what the graph says, also when one is undone.
  ///
  /// So what was found out at a version holds as long as the graph has it. Copies count on by
  /// themselves: only versions of one graph, changed in place, can be compared. That a name becomes
  /// known, or an index comes or goes, changes nothing of what the graph says.
  package private(set) var version: UInt64 = 0

  var counts: GraphCounts
  var nodeIndexes = GraphIndexes()
  var undoLog = UndoLog()
}

extension Graph {
  /// Takes note that the graph changes; each single change passes here.
  mutating func noteVersion() { version &+= 1 }
}
