// SPDX-License-Identifier: MIT

import Diagnostics

extension GraphResolver {
  mutating func node(_ mention: DOTNodeMention) throws(DOTInterruption) {
    place = mention.name.start..<mention.name.end
    let node = try id(of: mention.name)
    if node == nodes.count { try makeNode() }
    let graph = scopes[scopes.count - 1].graph
    if graph > 0 { try include(node: node, in: graph) }
    let port = mention.port == nil ? nil : try port(of: mention)
    mentions.append(ResolverMention(node: node, port: port))
  }

  /// Makes the node whose id was met last.
  private mutating func makeNode() throws(DOTInterruption) {
    guard nodes.count < limits.nodes else {
      throw stop("the graph has more than \(limits.nodes) nodes", at: placeRange)
    }
    if ids.bytes(of: Int32(nodes.count)).first == UInt8(ascii: "%") { warnOfHiddenName() }
    nodes.append(ResolvedNode(defaults: try row(of: .node)))
  }

  private mutating func warnOfHiddenName() {
    warn(
      .hiddenName, "Graphviz numbers what has a name that begins with '%', and forgets the name",
      at: placeRange)
  }

  /// Makes a node one of a subgraph, and of those that this is a part of.
  private mutating func include(node: Int32, in graph: Int32) throws(DOTInterruption) {
    var graph = graph
    while graph > 0, nodeMembers.insert(graph, node) {
      let index = Int(graph)
      if let last = graphs[index].nodes.last, last > node { graphs[index].isSorted = false }
      graphs[index].nodes.append(node)
      try countMember()
      graph = graphs[index].parent
    }
  }

  mutating func countMember() throws(DOTInterruption) {
    memberCount += 1
    guard memberCount > limits.members else { return }
    throw stop(
      "the subgraphs have more than \(limits.members) nodes and edges together", at: placeRange)
  }

  /// Returns the port that a mention names; with a compass point, both with a colon between.
  private mutating func port(of mention: DOTNodeMention) throws(DOTInterruption) -> ResolvedValue? {
    guard let port = mention.port else { return nil }
    guard let compass = mention.compass else { return try value(of: port) }
    let first = try text(of: port)
    let second = try text(of: compass)
    let both = texts.bytes(of: first) + [UInt8(ascii: ":")] + texts.bytes(of: second)
    return ResolvedValue(text: texts.number(of: Array(both)), isHTML: false)
  }
}
