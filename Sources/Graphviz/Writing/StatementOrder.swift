// SPDX-License-Identifier: MIT

/// The order in which subgraphs and edges must be written so that reading makes the same graph.
///
/// Edges count up in the order in which they are made, and an edge is in the subgraph between whose
/// braces it is made. So a subgraph with a name is opened again where an edge of it is due. One
/// without a name can be opened once only: those that must be opened again are told, and need one.
struct StatementOrder {
  /// One step of writing.
  enum Step {
    /// A subgraph is opened for the first time: what is said of it, and its nodes.
    case open(Int)
    /// A subgraph is opened again.
    case reopen(Int)
    /// The innermost open subgraph is closed.
    case close
    /// An edge is made in the innermost open subgraph.
    case edge(Int)
    /// An edge that is there is put into the innermost open subgraph, too.
    case mention(Int)
  }

  /// The steps, after the nodes of the graph.
  private(set) var steps: [Step] = []
  /// The subgraphs that are opened more than once.
  private(set) var reopened: Set<Int> = []

  private let tree: SubgraphTree
  private let membership: EdgeMembership
  /// For each part, the last edge in it and its parts.
  private var lastEdges: [Int]
  /// For each part, how many of its own parts have been opened, of which each was opened in turn.
  private var openedParts: [Int]
  /// The edges that are in several subgraphs, by part.
  private var shared: [Int: ArraySlice<Int>] = [:]
  /// Where each of them was made.
  private var makers: [Int: Int] = [:]
  /// Whether an edge is made where it can be without opening anything, and is mentioned later.
  private let isLazy: Bool
  /// What is open: the graph, and subgraphs within each other.
  private var open = [0]
  /// How many edges have been made.
  private var made = 0

  /// Finds the order: best each edge in its own subgraph, or else, where that would open a subgraph
  /// without a name again, each where there is no need to.
  init(of graph: DOTGraph, in tree: SubgraphTree) {
    let order = StatementOrder(of: graph, in: tree, isLazy: false)
    let other =
      order.opensNamelessAgain ? StatementOrder(of: graph, in: tree, isLazy: true) : order
    self = other.opensNamelessAgain ? order : other
  }

  private init(of graph: DOTGraph, in tree: SubgraphTree, isLazy: Bool) {
    self.tree = tree
    self.isLazy = isLazy
    membership = EdgeMembership(of: graph, in: tree)
    lastEdges = Array(repeating: -1, count: tree.parts.count)
    openedParts = Array(repeating: 0, count: tree.parts.count)
    steps.reserveCapacity(graph.edges.count + 2 * tree.parts.count)
    noteEdges(of: graph)
    for edge in graph.edges.indices { make(edge, of: graph) }
    finish()
  }

  private var opensNamelessAgain: Bool { reopened.contains { tree.parts[$0].isAnonymous } }

  private mutating func noteEdges(of graph: DOTGraph) {
    for (edge, part) in membership.first.enumerated() { lastEdges[part] = edge }
    for (edge, parts) in membership.others {
      for part in parts { lastEdges[part] = max(lastEdges[part], edge) }
    }
    let all = isLazy ? Array(graph.edges.indices) : membership.others.keys.sorted()
    for edge in all where canBeMentioned(edge, of: graph) {
      for part in membership.parts(of: edge) { shared[part, default: []].append(edge) }
    }
    for part in tree.parts.indices.reversed() {
      let parent = tree.parts[part].parent
      lastEdges[parent] = max(lastEdges[parent], lastEdges[part])
    }
  }

  /// Whether an edge may be made elsewhere than where it belongs.
  private func canBeMentioned(_ edge: Int, of graph: DOTGraph) -> Bool {
    membership.others[edge] != nil
      || isLazy && (graph.isStrict || graph.edges[edge].key != nil)
  }

  // MARK: - Edges

  private mutating func make(_ edge: Int, of graph: DOTGraph) {
    completeParts()
    let isShared = canBeMentioned(edge, of: graph)
    let part = isShared ? maker(of: edge) : membership.first[edge]
    go(to: part)
    if isShared { makers[edge] = part }
    steps.append(.edge(edge))
    made = edge + 1
  }

  /// Returns the part in which an edge is made, best where a part is open that cannot be again.
  private func maker(of edge: Int) -> Int {
    let parts = membership.parts(of: edge)
    if isLazy {
      return open.last { part in parts.contains { tree.holds(part, $0) } } ?? 0
    }
    return parts.first { part in lastingPart(around: part).map(isOpen) ?? false }
      ?? parts.first { lastingPart(around: $0) == nil } ?? parts[0]
  }

  /// Returns the innermost part without a name around a part, or the part itself.
  private func lastingPart(around part: Int) -> Int? {
    var part = part
    while part != 0, !tree.parts[part].isAnonymous { part = tree.parts[part].parent }
    return part == 0 ? nil : part
  }

  private func isOpen(_ part: Int) -> Bool { open.contains(part) }

  // MARK: - Opening and closing

  /// Writes all parts of the innermost open one that have no edge still to be made, up to the first
  /// that has.
  private mutating func completeParts() {
    let parent = open[open.count - 1]
    mentionEdges(in: parent)
    while openedParts[parent] < tree.parts[parent].parts.count {
      let part = tree.parts[parent].parts[openedParts[parent]]
      guard lastEdges[part] < made else { return }
      begin(part)
      end()
    }
  }

  /// Opens a part that is next in the innermost open one.
  private mutating func begin(_ part: Int) {
    openedParts[tree.parts[part].parent] += 1
    steps.append(.open(part))
    open.append(part)
    completeParts()
  }

  private mutating func end() {
    completeParts()
    steps.append(.close)
    open.removeLast()
  }

  /// Makes a part the innermost open one.
  private mutating func go(to part: Int) {
    while let innermost = open.last, !tree.holds(innermost, part) { end() }
    var path: [Int] = []
    var outer = part
    while outer != open[open.count - 1] {
      path.append(outer)
      outer = tree.parts[outer].parent
    }
    for part in path.reversed() { enter(part) }
  }

  /// Opens a part of the innermost open one, after those that come before it.
  private mutating func enter(_ part: Int) {
    let parent = tree.parts[part].parent
    while openedParts[parent] < tree.parts[parent].parts.count {
      let next = tree.parts[parent].parts[openedParts[parent]]
      guard next <= part else { break }
      begin(next)
      guard next != part else { return }
      end()
    }
    reopened.insert(part)
    steps.append(.reopen(part))
    open.append(part)
    mentionEdges(in: part)
  }

  /// Mentions the edges of a part that were made elsewhere.
  private mutating func mentionEdges(in part: Int) {
    guard !shared.isEmpty else { return }
    while let edge = shared[part]?.first, edge < made {
      shared[part]?.removeFirst()
      if makers[edge] != part { steps.append(.mention(edge)) }
    }
  }

  /// Writes what is left when all edges are made.
  private mutating func finish() {
    for part in tree.parts.indices {
      let isWhole = openedParts[part] == tree.parts[part].parts.count
      guard !isWhole || !(shared[part] ?? []).isEmpty else { continue }
      go(to: part)
      completeParts()
    }
    while open.count > 1 { end() }
  }
}
