// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// The network of a chronicle: actors, and what ties them.
///
/// A line stands for all ties of a pair that look alike; beside it stand their kinds, each once,
/// with count and span.
public struct NetworkView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions

  /// Creates the view of a chronicle.
  public init(of projection: GraphProjection, options: DiagramOptions = DiagramOptions()) {
    self.projection = projection
    self.options = options
  }

  /// Returns the picture, to be drawn by any engine.
  ///
  /// Nodes have the ids of their actors, in the order of the chronicle. Complexity: O(entries +
  /// ties).
  public func diagram() -> Diagram {
    let selection = TieSelection(of: projection, options.choice)
    let bundles = TieBundle.bundles(of: selection.ties)
    let heading = heading(of: selection, bundles)
    var graph = DOTGraph(name: "network")
    graph.attributes = graphAttributes(actorCount: selection.actors.count)
    graph.attributes["label"] = .html(heading.label(theme: options.theme))
    graph.nodeDefaults = nodeDefaults
    graph.edgeDefaults = edgeDefaults
    graph.nodes = selection.actors.map { node(of: $0, in: selection) }
    graph.edges = bundles.enumerated().map { edge(of: $1, number: $0 + 1) }
    return Diagram(
      graph: graph, placement: .engine(options.engine ?? .dot),
      account: Account(title: heading.title, summary: heading.subtitle))
  }

  private func heading(of selection: TieSelection, _ bundles: [TieBundle]) -> Heading {
    var heading = Heading(of: projection.chronicle, options, name: "Network")
    heading.legend =
      TieLegend(of: bundles, theme: options.theme).entries
      + ActorLegend.entries(
        of: selection.actors, in: projection.chronicle.kinds,
        isAnyDoubtful: selection.actors.contains {
          selection.possibleActors.contains($0.id.value)
        },
        theme: options.theme)
    heading.remarks = untiedRemarks(selection.untied)
    return heading
  }

  private static let mostNames = 24

  private func untiedRemarks(_ untied: [Actor]) -> [String] {
    guard !untied.isEmpty else { return [] }
    let names = untied.prefix(Self.mostNames).map(\.displayName)
    let rest = untied.count - names.count
    let list = names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return ["without a tie: " + list]
  }

  // MARK: - Elements

  private func node(of actor: Actor, in selection: TieSelection) -> DOTGraph.Node {
    let actorClass = ActorClass(of: actor, in: projection.chronicle.kinds)
    let name = TextWrapping.lines(of: actor.displayName, width: 18).joined(separator: "\n")
    var attributes: DOTAttributes = [
      "id": .text("actor-\(actor.id.value)"), "label": .literal(name),
    ]
    attributes.merge(actorClass.attributes)
    attributes["fillcolor"] = options.theme.fills[actorClass].map { .text($0) }
    if selection.possibleActors.contains(actor.id.value),
      case .text(let style) = attributes["style"]
    {
      attributes["style"] = .text(style + ",dashed")
    }
    return DOTGraph.Node(actor.id.value.text, attributes)
  }

  private func edge(of bundle: TieBundle, number: Int) -> DOTGraph.Edge {
    var attributes: DOTAttributes = [
      "id": .text("tie-\(number)"), "label": .html(label(of: bundle)),
    ]
    // Engines with springs leave room for the label, in inches: by its longest line.
    let longest = bundle.lines.map(\.count).max() ?? 0
    attributes["len"] = .number(1.5 + 0.08 * Double(longest))
    attributes.merge(bundle.look.attributes(theme: options.theme, width: bundle.width))
    return DOTGraph.Edge(bundle.source.text, bundle.target.text, attributes)
  }

  private func label(of bundle: TieBundle) -> HTMLLabel {
    let color = options.theme.color(of: bundle.look.sign)
    let lines = bundle.lines.flatMap { TextWrapping.lines(of: $0, width: 36) }
    var text = HTMLText(
      lines.joined(separator: "\n"),
      .init(color: color, isStruck: bundle.look.status == .cancelled))
    if !bundle.look.remarks.isEmpty {
      let remarks = "\n(\(bundle.look.remarks.joined(separator: ", ")))"
      text = text + HTMLText(remarks, .init(color: color, isBold: true))
    }
    return HTMLLabel(HTMLTable(rows: [[HTMLTable.Cell(text)]], padding: 4))
  }

  // MARK: - Defaults

  /// The attributes that hold for the whole, for whichever engine draws it.
  ///
  /// `newrank`, `nodesep` and `ranksep` are for dot; `overlap`, `sep`, `K` and `start` for the engines
  /// with springs, where stretching keeps labels apart best, but grows large with many actors.
  private func graphAttributes(actorCount: Int) -> DOTAttributes {
    [
      "bgcolor": .text(options.theme.background), "fontname": .text(options.theme.font),
      "fontcolor": .text(options.theme.text), "fontsize": 11, "labelloc": "t", "labeljust": "l",
      "pad": 0.25, "outputorder": "nodesfirst", "splines": "true",
      "newrank": "true", "nodesep": 0.35, "ranksep": 0.5,
      "overlap": actorCount <= 60 ? "scalexy" : "prism", "sep": "+30", "K": 1.5, "start": 1,
    ]
  }

  private var nodeDefaults: DOTAttributes {
    [
      "fontname": .text(options.theme.font), "fontcolor": .text(options.theme.text),
      "fontsize": 12, "color": .text(options.theme.border), "margin": "0.12,0.06",
    ]
  }

  private var edgeDefaults: DOTAttributes {
    [
      "fontname": .text(options.theme.font), "fontcolor": .text(options.theme.text),
      "fontsize": 9, "arrowsize": 0.8,
    ]
  }
}
