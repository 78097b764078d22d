// SPDX-License-Identifier: MIT

package import PropertyGraph

/// What the operators of one thread share while a query runs.
package final class Execution {
  /// The graph that is read, and changed in place.
  package var graph: Graph

  /// The values of the parameters by name.
  package let parameters: [String: PropertyValue]

  /// Who watches over the query.
  package let monitor: QueryMonitor

  /// What time it is for the query.
  package let clock: QueryClock

  /// Begins to run a query on a graph.
  package init(
    graph: Graph, parameters: [String: PropertyValue] = [:],
    monitor: QueryMonitor = QueryMonitor(), clock: QueryClock = QueryClock()
  ) {
    self.graph = graph
    self.parameters = parameters
    self.monitor = monitor
    self.clock = clock
  }
}
