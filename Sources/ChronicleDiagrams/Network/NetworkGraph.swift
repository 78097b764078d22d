// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// A network as a graph without places, for engines that draw the whole.
struct NetworkGraph {
  private let content: NetworkContent
  private let policy: NetworkPolicy
  private let options: DiagramOptions

  init(of content: NetworkContent, _ policy: NetworkPolicy, _ options: DiagramOptions) {
    self.content = content
    self.policy = policy
    self.options = options
  }

  /// Returns the graph; heading and sources stand above it.
  func graph(heading: Heading) -> DOTGraph {
    var heading = heading
    heading.remarks += content.notes
    var graph = DOTGraph(name: "network")
    graph.attributes = graphAttributes
    graph.attributes["label"] = .html(heading.label(theme: options.theme))
    graph.nodeDefaults = [
      "fontname": .text(options.theme.font), "fontcolor": .text(options.theme.text),
      "fontsize": 12, "color": .text(options.theme.border), "margin": "0.12,0.06",
    ]
    graph.edgeDefaults = [
      "fontname": .text(options.theme.font), "fontcolor": .text(options.theme.text),
      "fontsize": .number(TieLabel.fontSize),
    ]
    graph.nodes = content.actors.map { actor in
      let box = NetworkActor(of: actor, in: content, policy, theme: options.theme)
      return DOTGraph.Node(box.id.text, box.attributes)
    }
    graph.edges = edges
    graph.subgraphs = content.groups.groups.map { group in
      DOTGraph.Subgraph(
        name: "cluster_\(group.name)", ActorGroup.attributes(of: group, theme: options.theme),
        nodes: group.members.map(\.text))
    }
    if let width = options.width { graph.fit(width: width) }
    return graph
  }

  private var edges: [DOTGraph.Edge] {
    content.lines(options, hasWords: policy.triesLabels).enumerated().map { number, line in
      var attributes: DOTAttributes = ["id": .text("tie-\(number + 1)")]
      attributes["label"] = line.label.map { .html($0.markup) }
      attributes.merge(line.attributes)
      return DOTGraph.Edge(line.bundle.source.text, line.bundle.target.text, attributes)
    }
  }

  private var graphAttributes: DOTAttributes {
    [
      "bgcolor": .text(options.theme.background), "fontname": .text(options.theme.font),
      "fontcolor": .text(options.theme.text), "fontsize": 11, "labelloc": "t", "labeljust": "l",
      "pad": 0.25, "outputorder": "nodesfirst", "splines": "true", "newrank": "true",
      "nodesep": 0.35, "ranksep": 0.5, "start": 1,
    ]
  }
}
