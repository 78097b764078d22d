// SPDX-License-Identifier: MIT

import Diagnostics

extension GraphResolver: DOTSink {
  mutating func edge(at offset: Int) throws(DOTInterruption) {
    place = offset..<offset + 2
    endOperand()
  }

  mutating func endOperands(areEdges: Bool, at offset: Int) throws(DOTInterruption) {
    endOperand()
    if areEdges { try connect() } else { try describe() }
    let scope = scopes[scopes.count - 1]
    operands.removeLast(operands.count - scope.firstOperand)
    mentions.removeLast(mentions.count - scope.firstMention)
    firstMention = mentions.count
  }

  /// Makes an operand of the nodes that were mentioned since the last.
  private mutating func endOperand() {
    guard firstMention < mentions.count else { return }
    operands.append(ResolverOperand(graph: -1, mentions: firstMention..<mentions.count))
    firstMention = mentions.count
  }

  /// Gives the nodes of a statement its attributes; a subgraph takes none.
  private mutating func describe() throws(DOTInterruption) {
    guard !items.isEmpty else { return }
    bindItems(as: .node)
    let first = scopes[scopes.count - 1].firstMention
    if first == mentions.count { warnOfUselessList() }
    for index in first..<mentions.count {
      let node = Int(mentions[index].node)
      nodes[node].own = sets.adding(bound, to: nodes[node].own)
    }
    try checkValues()
  }

  private mutating func warnOfUselessList() {
    warn(
      .uselessList, "attributes behind a subgraph have no effect", at: placeRange,
      hint: "write them into its braces")
  }

  // MARK: - Edges

  /// Makes the edges of a statement: from each node of an operand to each of the next.
  private mutating func connect() throws(DOTInterruption) {
    let key = items.last { $0.name == names.key }?.value.text ?? -1
    bindItems(as: .edge)
    for index in (scopes[scopes.count - 1].firstOperand + 1)..<operands.count {
      try connect(operands[index - 1], operands[index], key: key)
    }
    if !bound.isEmpty { try checkValues() }
  }

  private mutating func connect(
    _ tails: ResolverOperand, _ heads: ResolverOperand, key: Int32
  ) throws(DOTInterruption) {
    let (tailCount, headCount) = (count(of: tails), count(of: heads))
    guard tailCount > 0, headCount > 0 else { return }
    sort(tails)
    sort(heads)
    for tail in 0..<tailCount {
      for head in 0..<headCount {
        try connect(mention(tail, of: tails), mention(head, of: heads), key: key)
      }
    }
  }

  private func count(of operand: ResolverOperand) -> Int {
    operand.graph < 0 ? operand.mentions.count : graphs[Int(operand.graph)].nodes.count
  }

  /// Brings the nodes of a subgraph into the order of all nodes.
  private mutating func sort(_ operand: ResolverOperand) {
    guard operand.graph >= 0, !graphs[Int(operand.graph)].isSorted else { return }
    graphs[Int(operand.graph)].nodes.sort()
    graphs[Int(operand.graph)].isSorted = true
  }

  private func mention(_ index: Int, of operand: ResolverOperand) -> ResolverMention {
    operand.graph < 0
      ? mentions[operand.mentions.lowerBound + index]
      : ResolverMention(node: graphs[Int(operand.graph)].nodes[index], port: nil)
  }

  private mutating func connect(
    _ tail: ResolverMention, _ head: ResolverMention, key: Int32
  ) throws(DOTInterruption) {
    guard let edge = try edge(from: tail.node, to: head.node, key: key) else {
      return warnOfRefusedEdge()
    }
    let index = Int(edge)
    var (tailPort, headPort) = (tail.port, head.port)
    if edges[index].tail != edges[index].head, edges[index].head == tail.node {
      swap(&tailPort, &headPort)
    }
    addPort(tailPort, names.tailport, to: index)
    addPort(headPort, names.headport, to: index)
    edges[index].own = sets.adding(bound, to: edges[index].own)
  }

  private mutating func addPort(_ port: ResolvedValue?, _ name: Int32, to edge: Int) {
    guard let port else { return }
    let number = defaults[DOTElementKind.edge.rawValue].number(of: name)
    let pair = ResolvedPair(attribute: number, value: port)
    edges[edge].own = sets.adding([pair], to: edges[edge].own)
  }

  private mutating func warnOfRefusedEdge() {
    warn(
      .refusedEdge, "a strict graph has only one edge between two nodes; this one is left out",
      at: placeRange)
  }
}
