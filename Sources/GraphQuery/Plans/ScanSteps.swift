// SPDX-License-Identifier: MIT

package import PropertyGraph

/// Which nodes a scan gives.
package struct NodeScan: Sendable {
  /// The labels that a node must carry, all of them.
  package var labels: [String]
  /// The window of time in which it must hold.
  package var window: GraphWindow?

  /// Describes a scan.
  package init(labels: [String] = [], window: GraphWindow? = nil) {
    self.labels = labels
    self.window = window
  }
}

/// Which relationships a scan gives.
package struct RelationshipScan: Sendable {
  /// The types that it may have; none means any.
  package var types: [String]
  /// The window of time in which it and its nodes must hold.
  package var window: GraphWindow?

  /// Describes a scan.
  package init(types: [String] = [], window: GraphWindow? = nil) {
    self.types = types
    self.window = window
  }
}
