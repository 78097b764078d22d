// SPDX-License-Identifier: MIT

/// Edges by their ends, for graphs in which an edge may be one that there is.
struct EdgeTable {
  /// Ordered ends of edges, by the two nodes.
  private var ends = PairTable()
  /// The edge that was made last between ends.
  private var latest: [Int32] = []
  /// Edges by their ends and keys.
  private var keyed = PairTable()
  /// Some edge between ends that a subgraph has, by the subgraph and the ends.
  private var members = PairTable()

  /// Returns an edge with a key.
  func edge(from tail: Int32, to head: Int32, key: Int32) -> Int32? {
    ends[tail, head].flatMap { keyed[$0, key] }
  }

  /// Returns any edge, whatever its key, that a graph has; the root has all.
  func edge(from tail: Int32, to head: Int32, in graph: Int32) -> Int32? {
    guard let ends = ends[tail, head] else { return nil }
    return graph == 0 ? latest[Int(ends)] : members[graph, ends]
  }

  /// Adds an edge.
  mutating func insert(_ edge: Int32, from tail: Int32, to head: Int32, key: Int32) {
    let next = Int32(latest.count)
    let place = ends.insert(next, at: tail, head)
    if let place { latest[Int(place)] = edge } else { latest.append(edge) }
    if key >= 0 { keyed.set(edge, at: place ?? next, key) }
  }

  /// Notes that a subgraph has an edge.
  mutating func note(_ edge: Int32, from tail: Int32, to head: Int32, in graph: Int32) {
    if let ends = ends[tail, head] { members.set(edge, at: graph, ends) }
  }
}
