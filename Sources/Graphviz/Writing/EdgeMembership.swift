// SPDX-License-Identifier: MIT

/// The innermost subgraphs that each edge is in: those with no part that has it, too.
///
/// An edge of a subgraph is also one of all that it is a part of, so that these tell everything.
struct EdgeMembership {
  /// The innermost subgraph that comes first for each edge; zero, the graph, for most.
  private(set) var first: [Int]
  /// The others, of which there can be some if edges have keys or the graph is strict.
  private(set) var others: [Int: [Int]] = [:]

  init(of graph: DOTGraph, in tree: SubgraphTree) {
    first = Array(repeating: 0, count: graph.edges.count)
    guard tree.hasEdges else { return }
    for (place, part) in tree.parts.enumerated() {
      for edge in part.subgraph?.edges ?? [] { add(edge, to: place, tree) }
    }
  }

  /// Notes that an edge is in a part; the parts come in the order of the tree, so that only the
  /// last one noted can be around it.
  private mutating func add(_ edge: Int, to place: Int, _ tree: SubgraphTree) {
    let isInside = tree.holds(others[edge]?.last ?? first[edge], place)
    guard others[edge] != nil || !isInside else {
      first[edge] = place
      return
    }
    if isInside { others[edge]?.removeLast() }
    others[edge, default: []].append(place)
  }

  /// Returns the innermost subgraphs of an edge, the graph if it is in none.
  func parts(of edge: Int) -> [Int] { [first[edge]] + (others[edge] ?? []) }
}
