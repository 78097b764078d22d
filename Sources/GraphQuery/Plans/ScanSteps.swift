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

/// Which nodes are looked up by the value of a property.
package struct NodeSeek: Sendable {
  /// The labels that a node must carry, all of them.
  package var labels: [String]
  /// The property.
  package var key: String
  /// The value, computed for each row of the input.
  package var value: Expression
  /// The window of time in which it must hold.
  package var window: GraphWindow?

  /// Describes a look-up.
  package init(labels: [String] = [], key: String, value: Expression, window: GraphWindow? = nil) {
    self.labels = labels
    self.key = key
    self.value = value
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
