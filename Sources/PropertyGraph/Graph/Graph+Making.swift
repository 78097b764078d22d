// SPDX-License-Identifier: MIT

extension Graph {
  /// Creates an empty graph.
  public init() {
    self = GraphBuilder().finish()
  }

  /// Creates a graph of the columns of a builder, in which nothing is removed yet.
  init(
    labelTable: SymbolTable<Label>, typeTable: SymbolTable<RelationshipType>,
    keyTable: SymbolTable<PropertyKey>,
    nodeCount: Int, nodeBitmap: Bitmap, labelBitmaps: [Bitmap], labelLists: SymbolLists<Label>,
    relationshipCount: Int, relationshipBitmap: Bitmap, relationshipTypes: [Int32],
    sources: [Int32], targets: [Int32],
    outgoingAdjacency: Adjacency, incomingAdjacency: Adjacency,
    nodeProperties: PropertyTable, relationshipProperties: PropertyTable,
    nodeValidity: ValidityColumn, relationshipValidity: ValidityColumn
  ) {
    self.labelTable = labelTable
    self.typeTable = typeTable
    self.keyTable = keyTable
    self.nodeCount = nodeCount
    self.nodeBitmap = nodeBitmap
    nextNode = nodeCount
    self.labelBitmaps = labelBitmaps
    self.labelLists = labelLists
    self.relationshipCount = relationshipCount
    self.relationshipBitmap = relationshipBitmap
    self.relationshipTypes = relationshipTypes
    self.sources = sources
    self.targets = targets
    self.outgoingAdjacency = outgoingAdjacency
    self.incomingAdjacency = incomingAdjacency
    self.nodeProperties = nodeProperties
    self.relationshipProperties = relationshipProperties
    self.nodeValidity = nodeValidity
    self.relationshipValidity = relationshipValidity
    counts = GraphCounts(
      labelBitmaps: labelBitmaps, types: relationshipTypes, typeCount: typeTable.count)
    if keyTable.symbol(named: GraphIndexes.identityKeyName) != nil {
      createIndex(on: GraphIndexes.identityKeyName, kind: .hash)
    }
  }
}
