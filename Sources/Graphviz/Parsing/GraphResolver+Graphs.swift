// SPDX-License-Identifier: MIT

import Diagnostics

extension GraphResolver {
  mutating func beginGraph(_ header: DOTGraphHeader) throws(DOTInterruption) {
    self.header = header
    defaults[DOTElementKind.node.rawValue].begin(
      names.label, ResolvedValue(text: names.ownID, isHTML: false))
    let name = try name(header.name)
    graphs.append(ResolvedGraph(parent: -1, name: name, defaults: AttributeDefaults.emptyRow))
    openScope(of: 0)
  }

  mutating func endGraph(at offset: Int) throws(DOTInterruption) {
    place = offset..<offset + 1
    guard let graph = assembledGraph() else { throw tooManyValues() }
    finished.append(graph)
    reset()
  }

  /// Returns the graph, unless it holds more values than it may.
  ///
  /// The assembler, which has all of this, is gone afterwards: nothing is copied for its sake.
  private func assembledGraph() -> DOTGraph? {
    var assembler = GraphAssembler(self)
    let graph = assembler.assembled()
    return assembler.isOverfull ? nil : graph
  }

  mutating func beginSubgraph(_ header: DOTSubgraphHeader) throws(DOTInterruption) {
    place = header.start..<header.start + 1
    let parent = scopes[scopes.count - 1].graph
    let name = try name(header.name)
    let next = Int32(graphs.count)
    if name >= 0, let known = partNumbers.insert(next, at: parent, name) {
      return openScope(of: known)
    }
    guard graphs.count <= limits.subgraphs else {
      throw stop("the graph has more than \(limits.subgraphs) subgraphs", at: placeRange)
    }
    let row = try row(of: .graph)
    graphs.append(ResolvedGraph(parent: parent, name: name, defaults: row))
    graphs[Int(parent)].parts.append(next)
    openScope(of: next)
  }

  mutating func endSubgraph(at offset: Int) throws(DOTInterruption) {
    let graph = scopes.removeLast().graph
    firstMention = mentions.count
    operands.append(ResolverOperand(graph: graph, mentions: 0..<0))
  }

  private mutating func name(_ word: DOTWord?) throws(DOTInterruption) -> Int32 {
    guard let word else { return -1 }
    return try text(of: word)
  }

  private mutating func openScope(of graph: Int32) {
    firstMention = mentions.count
    scopes.append(
      ResolverScope(graph: graph, firstOperand: operands.count, firstMention: mentions.count))
  }
}
