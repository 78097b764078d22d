// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import PropertyGraph

/// Builds the graph of a chronicle: entries first, then what they refer to, claims, and ties.
struct ProjectionBuilder {
  let chronicle: Chronicle
  let times: ChronicleTimes
  private(set) var nodes: [Identifier: NodeID] = [:]
  private var builder = GraphBuilder()

  init(of chronicle: Chronicle) {
    self.chronicle = chronicle
    times = ChronicleTimes(of: chronicle)
  }

  /// How far the knowledge reaches.
  var horizon: Horizon? { times.horizon }

  /// Returns the graph of what was added.
  func graph() -> Graph { builder.finish() }

  // MARK: - Adding

  /// Adds the node of an entry; of entries that share an id, which is an error, the first counts.
  mutating func addNode(
    _ id: Identifier, labels: [String], _ properties: PropertyList, validity: TimeBounds = .always
  ) {
    guard nodes[id] == nil else { return }
    nodes[id] = addNode(labels: labels, properties, validity: validity)
  }

  /// Adds a node that no id names.
  mutating func addNode(
    labels: [String], _ properties: PropertyList, validity: TimeBounds = .always
  ) -> NodeID {
    let node = builder.addNode(labels: labels, properties: properties.items)
    if validity != .always { builder.setValidity(validity, of: node) }
    return node
  }

  /// Adds a relationship between two entries, if both are there.
  mutating func link(
    _ source: Identifier, _ type: String, _ target: Identifier,
    _ properties: PropertyList = PropertyList(), validity: TimeBounds = .always
  ) {
    guard let from = nodes[source] else { return }
    link(from, type, target, properties, validity: validity)
  }

  /// Adds a relationship from a node to an entry, if the entry is there.
  mutating func link(
    _ source: NodeID, _ type: String, _ target: Identifier,
    _ properties: PropertyList = PropertyList(), validity: TimeBounds = .always
  ) {
    guard let to = nodes[target] else { return }
    let relationship = builder.addRelationship(
      type: type, from: source, to: to, properties: properties.items)
    if validity != .always { builder.setValidity(validity, of: relationship) }
  }
}
