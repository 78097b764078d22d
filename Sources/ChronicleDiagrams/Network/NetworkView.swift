// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
public import Graphviz

/// The network of a chronicle: actors, and what ties them.
///
/// A line stands for all ties of a pair that look alike; beside it stand their kinds, each once,
/// with count and span. An engine of Graphviz places the actors; lines and labels find their way
/// between them, so that no label lies on another or on an actor.
public struct NetworkView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions
  private let network: NetworkOptions

  /// Creates the view of a chronicle.
  public init(
    of projection: GraphProjection, options: DiagramOptions = DiagramOptions(),
    _ network: NetworkOptions = NetworkOptions()
  ) {
    self.projection = projection
    self.options = options
    self.network = network
  }

  /// Returns the picture.
  ///
  /// Nodes have the ids of their actors, in the order of the chronicle. Of the engines, `dot` and those
  /// that draw boxes within boxes draw the whole themselves; the others place actors only.
  ///
  /// - Throws: A `GraphvizError` if an engine fails to place the actors.
  public func diagram() throws(GraphvizError) -> Diagram {
    let content = NetworkContent(of: projection, options, network)
    let policy = NetworkPolicy(for: content, network.labels)
    let words = NetworkWords(of: content, options)
    if let engine = options.engine, Self.drawsItself(engine) {
      let graph = NetworkGraph(of: content, policy, options).graph(heading: words.heading([]))
      return diagram(graph, .engine(engine), words, [])
    }
    let plan = try plan(of: content, policy)
    let remarks = remarks(on: plan, policy)
    var page = Page(
      words.heading(remarks), width: plan.size.width, theme: options.theme)
    let corner = page.corner(of: plan.size)
    plan.draw(on: &page.canvas, from: corner)
    var graph = page.graph(
      named: "network", bottom: page.top + plan.size.height, notes: content.notes,
      isLinesFirst: true)
    graph.subgraphs = plan.clusters(from: corner, height: graph.height, theme: options.theme)
    if let width = options.width { graph.fit(width: width) }
    return diagram(graph, .given, words, remarks)
  }

  private static func drawsItself(_ engine: LayoutEngine) -> Bool {
    [.dot, .osage, .patchwork].contains(engine)
  }

  private func diagram(
    _ graph: DOTGraph, _ placement: Diagram.Placement, _ words: NetworkWords, _ remarks: [String]
  ) -> Diagram {
    Diagram(
      graph: graph, placement: placement, account: words.account,
      remarks: words.remarks + remarks)
  }

  // MARK: - Room for labels

  /// The largest picture with labels that a page still makes readable, in points.
  private static let page = Size(width: 1560, height: 1150)

  /// Returns where everything is: with labels if they find room, else without.
  private func plan(
    of content: NetworkContent, _ policy: NetworkPolicy
  ) throws(GraphvizError) -> NetworkPlan {
    guard policy.triesLabels else { return try plain(content, policy) }
    var plan = self.plan(content, policy, hasWords: true)
    var scale = 1.0
    while scale < 12 {
      try plan.place(scale: scale)
      let isTooLarge =
        plan.size.width > Self.page.width || plan.size.height > Self.page.height
      if policy.mayDropLabels, isTooLarge { break }
      if plan.homelessLabels == 0 { return plan }
      scale *= 1.06
      plan.lengthenHomeless()
    }
    return policy.mayDropLabels ? try plain(content, policy) : plan
  }

  private func plain(
    _ content: NetworkContent, _ policy: NetworkPolicy
  ) throws(GraphvizError) -> NetworkPlan {
    var plan = self.plan(content, policy, hasWords: false)
    try plan.place(scale: 1)
    return plan
  }

  private func plan(
    _ content: NetworkContent, _ policy: NetworkPolicy, hasWords: Bool
  ) -> NetworkPlan {
    NetworkPlan(
      boxes: content.actors.map { NetworkActor(of: $0, in: content, policy, theme: options.theme) },
      lines: content.lines(options, hasWords: hasWords), groups: content.groups.groups,
      engine: options.engine)
  }

  private func remarks(on plan: NetworkPlan, _ policy: NetworkPolicy) -> [String] {
    var remarks: [String] = []
    let silent = plan.lines.count { !$0.hasWords } + plan.homelessLabels
    if silent > 0, network.labels != .never {
      remarks.append("\(silent) ties without labels; --labels always shows them")
    }
    if policy.unnamedCount > 0 {
      remarks.append("\(policy.unnamedCount) actors with few ties without names")
    }
    return remarks
  }
}

extension DOTGraph {
  /// The height of a page in points, by its bounds.
  fileprivate var height: Double {
    guard case .text(let bounds) = attributes["bb"] else { return 0 }
    return bounds.split(separator: ",").last.flatMap { Double($0) } ?? 0
  }

  /// Lets Graphviz draw the whole at a width in points.
  mutating func fit(width: Double) {
    attributes["size"] = .text("\(Canvas.text(max(width, 36) / 72)),1000!")
  }
}
