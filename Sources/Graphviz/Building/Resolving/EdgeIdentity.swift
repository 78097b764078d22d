// SPDX-License-Identifier: MIT

/// What makes two edges the same.
struct EdgeIdentity: Hashable {
  let tail: Int
  let head: Int
  let key: ExactID?

  /// Finds what an edge shares with those that are the same; nothing if it is another in any case.
  init?(_ tail: Int, _ head: Int, _ key: String?, in graph: DOTGraph) {
    guard graph.isStrict || key != nil else { return nil }
    self.tail = graph.isDirected ? tail : min(tail, head)
    self.head = graph.isDirected ? head : max(tail, head)
    self.key = graph.isStrict ? nil : key.map(ExactID.init)
  }
}
