// SPDX-License-Identifier: MIT

/// Collects nodes and relationships, and makes a graph of them.
///
/// Everything is appended to columns as it comes, so that building is linear and holds nothing
/// twice; ``finish()`` sorts the relationships into rows.
///
/// ```swift
/// var builder = GraphBuilder()
/// let alice = builder.addNode(labels: ["Person"], properties: ["name": "Alice"])
/// let bob = builder.addNode(labels: ["Person"], properties: ["name": "Bob"])
/// builder.addRelationship(type: "KNOWS", from: alice, to: bob, properties: ["since": 1871])
/// let graph = builder.finish()
/// ```
public struct GraphBuilder: Sendable {
  var labelTable = SymbolTable<Label>()
  var typeTable = SymbolTable<RelationshipType>()
  var keyTable = SymbolTable<PropertyKey>()

  /// The number of nodes so far.
  public internal(set) var nodeCount = 0
  var labelLists = SymbolListsBuilder<Label>()
  var labelBitmaps: [Bitmap] = []
  var nodeProperties = PropertyTableBuilder()
  var nodeValidity = ValidityColumn()

  var relationshipTypes: [Int32] = []
  var sources: [Int32] = []
  var targets: [Int32] = []
  var relationshipProperties = PropertyTableBuilder()
  var relationshipValidity = ValidityColumn()

  /// Creates a builder of an empty graph.
  public init() {}

  /// The number of relationships so far.
  public var relationshipCount: Int { relationshipTypes.count }

  /// Returns the graph of everything that was added.
  ///
  /// The builder may go on: what is added later does not change a graph that is made.
  ///
  /// Complexity: O(nodes + relationships + properties).
  public consuming func finish() -> Graph {
    Graph(
      labelTable: labelTable,
      typeTable: typeTable,
      keyTable: keyTable,
      nodeCount: nodeCount,
      nodeBitmap: Bitmap(upTo: nodeCount),
      labelBitmaps: labelBitmaps,
      labelLists: labelLists.finish(),
      relationshipCount: relationshipCount,
      relationshipBitmap: Bitmap(upTo: relationshipCount),
      relationshipTypes: relationshipTypes.trimmed(),
      sources: sources.trimmed(),
      targets: targets.trimmed(),
      outgoingAdjacency: adjacency(from: sources, to: targets),
      incomingAdjacency: adjacency(from: targets, to: sources),
      nodeProperties: nodeProperties.finish(),
      relationshipProperties: relationshipProperties.finish(),
      nodeValidity: nodeValidity,
      relationshipValidity: relationshipValidity)
  }

  private func adjacency(from origins: [Int32], to neighbors: [Int32]) -> Adjacency {
    AdjacencyBuilder(
      origins: origins, neighbors: neighbors, types: relationshipTypes, nodeCount: nodeCount,
      typeCount: typeTable.count
    ).build()
  }
}
