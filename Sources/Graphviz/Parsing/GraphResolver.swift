// SPDX-License-Identifier: MIT

import Diagnostics

/// Makes graphs of what the grammar tells: applies scopes and defaults as libcgraph 2.42 does.
///
/// Everything is a number while a graph is read: nodes, edges, texts, attributes. Only at its end
/// is it made of strings, each of which is made once.
struct GraphResolver {
  /// What warnings are about.
  enum WarningKind: Hashable {
    case forgottenBreak, latin1, charset, uselessList, refusedEdge, hiddenName
  }

  static let mostWarnings = 10

  let source: [UInt8]
  let limits: DOTLimits
  /// Whether bytes beyond ASCII are Latin-1.
  let isLatin1: Bool
  /// The graphs that were read.
  var finished: [DOTGraph] = []
  /// What is wrong with them.
  var diagnostics: [Diagnostic] = []
  var warningCounts: [WarningKind: Int] = [:]

  // What is read of the graph that is not finished.
  var header = DOTGraphHeader(start: 0)
  /// All texts but ids of nodes.
  var texts: TextTable
  /// The ids of the nodes, by the numbers of the nodes: apart, they are found in less memory.
  var ids: TextTable
  let names: WellKnownNames
  var nodes: [ResolvedNode] = []
  var edges: [ResolvedEdge] = []
  var graphs: [ResolvedGraph] = []
  /// The attributes of each kind of element, by the number of the kind.
  var defaults = DOTElementKind.allCases.map { _ in AttributeDefaults() }
  var sets = AttributeSets()
  var scopes: [ResolverScope] = []
  /// The parts of graphs, by the graph and their name.
  var partNumbers = PairTable()
  /// Each subgraph with each of its nodes.
  var nodeMembers = PairSet()
  /// Each subgraph with each of its edges.
  var edgeMembers = PairSet()
  var edgeTable = EdgeTable()
  var memberCount = 0

  // What is read of the statement that is not finished.
  var items: [(name: Int32, value: ResolvedValue)] = []
  var operands: [ResolverOperand] = []
  var mentions: [ResolverMention] = []
  /// Where the mentions begin that are not yet an operand.
  var firstMention = 0
  /// The items, without keys, as attributes of the kind of the statement.
  var bound: [ResolvedPair] = []
  /// The place that a message would be about.
  var place = 0..<0

  init(_ source: [UInt8], limits: DOTLimits, isLatin1: Bool) {
    self.source = source
    self.limits = limits
    self.isLatin1 = isLatin1
    texts = TextTable(source: source, startsWithEmpty: true)
    ids = TextTable(source: source, startsWithEmpty: false)
    names = WellKnownNames(in: &texts)
  }

  /// Empties everything for another graph.
  mutating func reset() {
    let (finished, diagnostics, warningCounts) = (finished, diagnostics, warningCounts)
    self = GraphResolver(source, limits: limits, isLatin1: isLatin1)
    (self.finished, self.diagnostics, self.warningCounts) = (finished, diagnostics, warningCounts)
  }

  var placeRange: SourceRange { SourceRange(place.lowerBound, place.upperBound) }
}

/// A graph or subgraph whose brace is open.
struct ResolverScope {
  let graph: Int32
  /// The rows of defaults that hold; below zero for one that must be found anew.
  private var rows: (graph: Int32, node: Int32, edge: Int32) = (-1, -1, -1)
  /// How many operands there were before its own.
  let firstOperand: Int
  /// How many mentions there were before its own.
  let firstMention: Int

  init(graph: Int32, firstOperand: Int, firstMention: Int) {
    self.graph = graph
    self.firstOperand = firstOperand
    self.firstMention = firstMention
  }

  /// The row of defaults of a kind that holds; below zero if it must be found anew.
  subscript(kind: DOTElementKind) -> Int32 {
    get {
      switch kind {
      case .graph: rows.graph
      case .node: rows.node
      case .edge: rows.edge
      }
    }
    set {
      switch kind {
      case .graph: rows.graph = newValue
      case .node: rows.node = newValue
      case .edge: rows.edge = newValue
      }
    }
  }
}

/// One end of an edge: nodes, or a subgraph.
struct ResolverOperand {
  /// The subgraph; below zero for nodes.
  var graph: Int32
  /// Where its nodes stand among the mentions.
  var mentions: Range<Int>
}

/// A node that is an operand, with its port.
struct ResolverMention {
  var node: Int32
  var port: ResolvedValue?
}
