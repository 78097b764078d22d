// SPDX-License-Identifier: MIT

/// Puts contents into a graph, statement by statement, as libcgraph would take them from DOT.
struct ContentsResolver {
  private var graph: DOTGraph
  private var scopes = [ContentsScope(parent: 0, name: nil)]
  private var nodePlaces: [ExactID: Int] = [:]
  private var edgePlaces: [EdgeIdentity: Int] = [:]
  // Graphviz shows the id of a node that has no label.
  private var nodeHistory = DefaultHistory(initial: ["label": #"\N"#])
  private var edgeHistory = DefaultHistory(initial: [:])
  private var step = 0
  private var clusters = 0

  /// Returns an empty graph with contents put in.
  static func graph(_ empty: DOTGraph, with contents: DOTContents) -> DOTGraph {
    var resolver = ContentsResolver(graph: empty)
    resolver.add(contents, to: 0)
    return resolver.resolved()
  }

  private init(graph: DOTGraph) {
    self.graph = graph
  }

  private mutating func add(_ contents: DOTContents, to scope: Int) {
    for item in contents.items {
      step += 1
      switch item {
      case .node(let node): add(node, to: scope)
      case .mention(let id): _ = place(of: id, in: scope)
      case .edge(let edge): add(edge, to: scope)
      case .nodeDefaults(let defaults): setNodeDefaults(defaults, in: scope)
      case .edgeDefaults(let defaults): setEdgeDefaults(defaults, in: scope)
      case .subgraph(let name, let attributes, let inner):
        add(inner, to: opened(name, attributes, in: scope))
      }
    }
  }

  // MARK: - Nodes

  private mutating func add(_ node: DOTGraph.Node, to scope: Int) {
    let index = place(of: node.id, in: scope)
    for entry in node.attributes { nodeHistory.declare(entry.name) }
    let style = graph.nodes[index].attributes["style"] ?? styleOfNodes(in: scope)
    graph.nodes[index].attributes.merge(FillWords.keeping(style, in: node.attributes))
  }

  private mutating func place(of id: String, in scope: Int) -> Int {
    let key = ExactID(id)
    let known = nodePlaces[key]
    let index = known ?? graph.nodes.count
    if known == nil {
      nodePlaces[key] = index
      nodeHistory.make(at: step, with: inherited(\.nodeDefaults, in: scope))
      graph.nodes.append(.init(id))
    }
    include(index, in: scope) { $0.add(node: $1) }
    return index
  }

  private mutating func setNodeDefaults(_ defaults: DOTAttributes, in scope: Int) {
    for entry in FillWords.keeping(styleOfNodes(in: scope), in: defaults) {
      if scope == 0 {
        nodeHistory.set(entry.name, to: entry.value, at: step)
      } else {
        nodeHistory.declare(entry.name)
        scopes[scope].nodeDefaults[entry.name] = entry.value
      }
    }
  }

  private func styleOfNodes(in scope: Int) -> DOTValue? {
    inherited(\.nodeDefaults, in: scope)["style"] ?? nodeHistory.last("style")
  }

  // MARK: - Edges

  private mutating func add(_ edge: DOTGraph.Edge, to scope: Int) {
    let tail = place(of: edge.tail, in: scope)
    let head = place(of: edge.head, in: scope)
    for entry in edge.attributes { edgeHistory.declare(entry.name) }
    let index = place(of: edge, from: tail, to: head, in: scope)
    graph.edges[index].attributes.merge(edge.attributes)
    include(index, in: scope) { $0.add(edge: $1) }
  }

  private mutating func place(
    of edge: DOTGraph.Edge, from tail: Int, to head: Int, in scope: Int
  ) -> Int {
    let identity = EdgeIdentity(tail, head, edge.key, in: graph)
    if let identity, let known = edgePlaces[identity] { return known }
    if let identity { edgePlaces[identity] = graph.edges.count }
    edgeHistory.make(at: step, with: inherited(\.edgeDefaults, in: scope))
    graph.edges.append(.init(edge.tail, edge.head, key: edge.key))
    return graph.edges.count - 1
  }

  private mutating func setEdgeDefaults(_ defaults: DOTAttributes, in scope: Int) {
    for entry in defaults {
      if scope == 0 {
        edgeHistory.set(entry.name, to: entry.value, at: step)
      } else {
        edgeHistory.declare(entry.name)
        scopes[scope].edgeDefaults[entry.name] = entry.value
      }
    }
  }

  // MARK: - Subgraphs

  /// Returns the defaults that scopes below the graph have at this moment.
  private func inherited(
    _ defaults: KeyPath<ContentsScope, DOTAttributes>, in scope: Int
  ) -> DOTAttributes {
    guard scope != 0 else { return [:] }
    var result = inherited(defaults, in: scopes[scope].parent)
    result.merge(scopes[scope][keyPath: defaults])
    return result
  }

  /// Makes a node or an edge one of a subgraph, and of those that this is a part of.
  private mutating func include(
    _ index: Int, in scope: Int, by add: (inout ContentsScope, Int) -> Bool
  ) {
    var scope = scope
    while scope != 0, add(&scopes[scope], index) { scope = scopes[scope].parent }
  }

  private mutating func opened(
    _ name: DOTContents.SubgraphName, _ attributes: DOTAttributes, in scope: Int
  ) -> Int {
    let name = text(of: name)
    let known = name.flatMap { scopes[scope].partsByName[ExactID($0)] }
    let index = known ?? scopes.count
    if known == nil {
      scopes.append(ContentsScope(parent: scope, name: name))
      scopes[scope].parts.append(index)
      if let name { scopes[scope].partsByName[ExactID(name)] = index }
    }
    scopes[index].attributes.merge(attributes)
    return index
  }

  private mutating func text(of name: DOTContents.SubgraphName) -> String? {
    switch name {
    case .anonymous: return nil
    case .named(let name): return name
    case .numberedCluster:
      clusters += 1
      return "cluster\(clusters)"
    }
  }

  // MARK: - The end

  private mutating func resolved() -> DOTGraph {
    graph.nodeDefaults = nodeHistory.finish(&graph.nodes, \.attributes)
    graph.edgeDefaults = edgeHistory.finish(&graph.edges, \.attributes)
    graph.subgraphs = scopes[0].parts.map { subgraph($0, below: [:]) }
    return graph
  }

  private func subgraph(_ index: Int, below inherited: DOTAttributes) -> DOTGraph.Subgraph {
    let scope = scopes[index]
    var own: DOTAttributes = [:]
    for entry in scope.attributes where inherited[entry.name] != entry.value {
      own[entry.name] = entry.value
    }
    var all = inherited
    all.merge(own)
    var result = DOTGraph.Subgraph(
      name: scope.name, own, nodes: scope.nodes.sorted().map { graph.nodes[$0].id },
      edges: scope.edges.sorted(),
      subgraphs: scope.parts.map { subgraph($0, below: all) })
    // The label of a cluster is its own, and not that of each cluster in it.
    if let label = own["label"], label != "" { result.subgraphs.shield("label", with: "") }
    return result
  }
}
