// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
public import Chronology
import Graphviz

/// What began, ended and changed: between two dates of a chronicle, or between two chronicles.
///
/// The actors and ties of both stand in one network. A line stands for all that ties a pair; beside
/// it stands what became of it, and a line of what held has no text.
public struct DiffView: Sendable {
  let comparison: NetworkComparison
  private let options: DiagramOptions
  private let words: PairWords

  /// Creates the view of two dates of a chronicle.
  public init(
    of projection: GraphProjection, from: Window, to: Window,
    options: DiagramOptions = DiagramOptions()
  ) {
    comparison = NetworkComparison(projection, from: from, to: to, options.choice)
    words = PairWords(of: [projection.chronicle])
    self.options = options
  }

  /// Creates the view of two chronicles.
  public init(
    before: GraphProjection, after: GraphProjection, options: DiagramOptions = DiagramOptions()
  ) {
    comparison = NetworkComparison(before, after, options.choice)
    words = PairWords(of: [before.chronicle, after.chronicle])
    self.options = options
  }

  /// Returns the picture, to be drawn by any engine.
  ///
  /// Complexity: O(entries + ties).
  public func diagram() -> Diagram {
    let heading = heading
    var graph = DOTGraph(name: "diff")
    graph.attributes = graphAttributes(theme)
    graph.attributes["label"] = .html(heading.label(theme: theme))
    graph.nodeDefaults = nodeDefaults(theme)
    graph.edgeDefaults = edgeDefaults(theme)
    graph.nodes = comparison.actors.map(node)
    graph.edges = comparison.pairs.enumerated().map { edge(of: $1, number: $0 + 1) }
    var account = Account(title: heading.title, summary: "\(heading.subtitle).")
    account.sentences = sentences
    return Diagram(
      graph: graph, placement: .engine(options.engine ?? .dot), account: account,
      remarks: comparison.isEmpty ? ["nothing differs"] : [])
  }

  private var theme: Theme { options.theme }

  // MARK: - Elements

  private func node(of shown: NetworkComparison.ShownActor) -> DOTGraph.Node {
    let actor = shown.actor
    let look = DiffLook(state: shown.state, theme: theme)
    let sign = look.sign.isEmpty ? "" : look.sign + " "
    let name = TextWrapping.lines(of: sign + actor.displayName, width: 18)
    let actorClass = ActorClass(of: actor, in: comparison.kinds)
    var attributes: DOTAttributes = [
      "id": .text("actor-\(actor.id.value)"), "label": .literal(name.joined(separator: "\n")),
    ]
    attributes.merge(theme.attributes(of: actorClass))
    attributes.merge(look.border)
    if shown.state == .ended, case .text(let style) = attributes["style"] {
      attributes["style"] = .text(style + ",dotted")
      attributes["fillcolor"] = .text(theme.background)
      attributes["fontcolor"] = .text(theme.mutedText)
    }
    return DOTGraph.Node(actor.id.value.text, attributes)
  }

  private func edge(of pair: PairChange, number: Int) -> DOTGraph.Edge {
    let look = DiffLook(state: pair.state, theme: theme)
    let direction = pair.direction
    var attributes: DOTAttributes = ["id": .text("tie-\(number)")]
    let lines = words.lines(of: pair).flatMap { TextWrapping.lines(of: $0, width: 36) }
    if !lines.isEmpty {
      let text = HTMLText(lines.joined(separator: "\n"), .init(color: look.color))
      attributes["label"] = .html(HTMLLabel(HTMLTable(rows: [[.init(text)]], padding: 4)))
      attributes["len"] = .number(1.5 + 0.08 * Double(lines.map(\.count).max() ?? 0))
    }
    let signed = TieLook(sign: pair.sign, isDirected: direction.isDirected)
    attributes.merge(signed.attributes(theme: theme, width: 1))
    attributes.merge(look.line)
    let ends = direction.isFromFirst ? (pair.first, pair.second) : (pair.second, pair.first)
    return DOTGraph.Edge(ends.0.text, ends.1.text, attributes)
  }

  // MARK: - Words

  private var heading: Heading {
    var options = options
    options.choice.moment = nil
    var heading = Heading(of: comparison.chronicle, options, name: "Differences")
    heading.subtitle = comparison.subject
    heading.legend = DiffLegend(of: comparison, theme: theme).entries
    if comparison.isEmpty { heading.remarks = ["nothing differs"] }
    return heading
  }

  private var sentences: [Account.Sentence] {
    let actors = comparison.actors.filter { $0.state != .held }.map { shown in
      let became = shown.state == .begun ? "is new" : "is no longer there"
      return Account.Sentence(
        "\(shown.actor.displayName) \(became).", about: "actor-\(shown.actor.id.value)")
    }
    let pairs = comparison.pairs.enumerated().map { index, pair in
      Account.Sentence(words.sentence(about: pair), about: "tie-\(index + 1)")
    }
    return actors + pairs
  }
}
