// SPDX-License-Identifier: MIT

extension Graph {
  /// Returns the nodes with a property that is equal to a value, in order of insertion.
  ///
  /// ```swift
  /// let italy = graph.nodes(where: "name", equals: "Italy", label: "Actor").first
  /// ```
  ///
  /// Equal is what `=` of openCypher calls so: 1 and 1.0 are, and null and not-a-number are never.
  ///
  /// Complexity: O(nodes found) by an index, see ``createIndex(on:label:kind:)``; else O(nodes of
  /// the label).
  ///
  /// - Parameters:
  ///   - key: The name of the property.
  ///   - value: What it has to be equal to.
  ///   - label: The label that the nodes must have, or nothing for all nodes.
  /// - Returns: The nodes; none, if the graph does not know one of the names.
  public func nodes(
    where key: String, equals value: PropertyValue, label: String? = nil
  ) -> [NodeID] {
    guard let names = symbols(key, label) else { return [] }
    if let found = nodes(where: names.key, equals: value, label: names.label) {
      return found.map { NodeID(index: Int($0)) }
    }
    return candidates(names.label).filter { property(names.key, of: $0).equals(value) == true }
  }

  /// Returns the nodes with a property between two values, both included, in order of insertion.
  ///
  /// ```swift
  /// let young = graph.nodes(where: "founded", from: 1860, through: 1871, label: "State")
  /// ```
  ///
  /// Values are compared as `<=` of openCypher does: only values of like types can be, so that a
  /// text is between no two numbers.
  ///
  /// Complexity: O(log n) and O(m log m) for *m* nodes found, by an ordered index; else O(nodes of
  /// the label).
  ///
  /// - Parameters:
  ///   - key: The name of the property.
  ///   - lowest: What it has to be at least.
  ///   - highest: What it has to be at most.
  ///   - label: The label that the nodes must have, or nothing for all nodes.
  /// - Returns: The nodes; none, if the graph does not know one of the names.
  public func nodes(
    where key: String, from lowest: PropertyValue, through highest: PropertyValue,
    label: String? = nil
  ) -> [NodeID] {
    guard let names = symbols(key, label) else { return [] }
    let range = ValueRange.between(.including(lowest), .including(highest))
    if let found = nodes(where: names.key, in: range, label: names.label) {
      return found.map { NodeID(index: Int($0)) }
    }
    return candidates(names.label).filter { node in
      let value = property(names.key, of: node)
      return lowest.isAtMost(value) == true && value.isAtMost(highest) == true
    }
  }

  /// The symbols of names; nothing, if the graph does not know one of them.
  private func symbols(_ key: String, _ label: String?) -> (key: PropertyKey, label: Label?)? {
    guard let key = propertyKey(named: key) else { return nil }
    guard let label else { return (key, nil) }
    return self.label(named: label).map { (key, $0) }
  }

  private func candidates(_ label: Label?) -> NodeSelection {
    label.map { nodes(label: $0) } ?? nodes
  }
}
