// SPDX-License-Identifier: MIT

extension Graph {
  /// Refuses a node that is not in the graph.
  func check(_ node: NodeID) throws(GraphError) {
    guard contains(node) else {
      throw GraphError(.missingElement, "There is no \(node) in the graph; perhaps it was removed.")
    }
  }

  /// Refuses a relationship that is not in the graph.
  func check(_ relationship: RelationshipID) throws(GraphError) {
    guard contains(relationship) else {
      throw GraphError(
        .missingElement, "There is no \(relationship) in the graph; perhaps it was removed.")
    }
  }

  /// Refuses a value that cannot be a property.
  func checkStorable(_ value: PropertyValue) throws(GraphError) {
    guard value.isStorable else {
      throw GraphError(
        .unsuitableValue, "A property cannot hold a node, a relationship or a path.")
    }
  }
}
