// SPDX-License-Identifier: MIT

/// What is known of a graph, a cluster or a subgraph while its contents are put in.
struct ContentsScope {
  /// The place of the scope around it; that of the graph is itself.
  let parent: Int
  /// The name; nothing for the graph and what is anonymous.
  let name: String?
  var attributes: DOTAttributes = [:]
  /// The defaults that were set in it, which none but the graph keeps.
  var nodeDefaults: DOTAttributes = [:]
  var edgeDefaults: DOTAttributes = [:]
  /// The places of the nodes that are named in it.
  private(set) var nodes: [Int] = []
  /// The places of the edges that are made in it.
  private(set) var edges: [Int] = []
  /// The places of its parts.
  var parts: [Int] = []
  /// Its parts by name.
  var partsByName: [ExactID: Int] = [:]
  private var knownNodes: Set<Int> = []
  private var knownEdges: Set<Int> = []

  init(parent: Int, name: String?) {
    self.parent = parent
    self.name = name
  }

  /// Adds a node; returns whether it is new here.
  mutating func add(node: Int) -> Bool {
    guard knownNodes.insert(node).inserted else { return false }
    nodes.append(node)
    return true
  }

  /// Adds an edge; returns whether it is new here.
  mutating func add(edge: Int) -> Bool {
    guard knownEdges.insert(edge).inserted else { return false }
    edges.append(edge)
    return true
  }
}

/// An id that equals only one of the same bytes, as for libcgraph.
///
/// For Swift, `é` is also equal to an `e` with an accent behind it.
struct ExactID: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (first: ExactID, second: ExactID) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
