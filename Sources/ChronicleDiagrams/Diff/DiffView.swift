// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
public import Chronology
public import Graphviz

/// What began, ended and changed: between two dates of a chronicle, or between two chronicles.
///
/// The actors and ties of both stand in one network. A line stands for all that ties a pair; beside
/// it stands what became of it, and a line of what held has no text.
public struct DiffView: Sendable {
  private let comparison: NetworkComparison
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

  /// Returns the picture.
  ///
  /// - Throws: A `GraphvizError` if Graphviz cannot place the actors.
  public func diagram() throws(GraphvizError) -> Diagram {
    let facts = TieFacts(
      of: comparison.chronicle, behind: comparison.pairs.flatMap { $0.ties.compactMap(\.latest) },
      minimumSources: options.minimumSources)
    let drawing = DiffDrawing(of: comparison, words, facts, theme: options.theme)
    var notes = SourceNotes(of: comparison.chronicle)
    let lines = drawing.lines { pair in
      options.showsEvidence ? notes.mark(for: words.claims(of: pair)) : ""
    }
    let plan = try DiffPlan(of: drawing.boxes, lines, engine: options.engine)
    let silent = zip(lines, plan.labels).count { $0.labelSize != nil && $1 == nil }
    let remarks = remarks(silent: silent)
    var page = Page(heading(remarks), width: plan.size.width, theme: options.theme)
    drawing.draw(lines, plan, on: &page.canvas, from: page.corner(of: plan.size))
    var graph = page.graph(
      named: "diff", bottom: page.top + plan.size.height, notes: notes.lines,
      isLinesFirst: true)
    if let width = options.width { graph.fit(width: width) }
    return Diagram(
      graph: graph, placement: .given, account: account(notes: notes.lines),
      remarks: remarks)
  }

  // MARK: - Words

  private func heading(_ remarks: [String]) -> Heading {
    var options = options
    options.choice.moment = nil
    var heading = Heading(of: comparison.chronicle, options, name: "Differences")
    heading.subtitle = comparison.subject
    heading.legend = DiffLegend(of: comparison, theme: options.theme).entries
    heading.remarks = remarks
    return heading
  }

  private func remarks(silent: Int) -> [String] {
    if comparison.isEmpty { return ["nothing differs"] }
    let lines = silent == 1 ? "one line has" : "\(silent) lines have"
    return silent == 0 ? [] : ["\(lines) no room for what became of the pair"]
  }

  private func account(notes: [String]) -> Account {
    let heading = heading([])
    let actors = comparison.actors.filter { $0.state != .held }.map { shown in
      let became = shown.state == .begun ? "is new" : "is no longer there"
      return Account.Sentence(
        "\(shown.actor.displayName) \(became).", about: "actor-\(shown.actor.id.value)")
    }
    let pairs = comparison.pairs.enumerated().map { index, pair in
      Account.Sentence(words.sentence(about: pair), about: "tie-\(index + 1)")
    }
    let counts = PairChange.State.allCases.map { state in
      "\(comparison.pairs.count { $0.state == state }) \(state.words)"
    }
    return Account(
      title: heading.title,
      summary: "Differences \(heading.subtitle): lines \(counts.joined(separator: ", ")).",
      sentences: actors + pairs, notes: notes)
  }
}
