// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// One actor, the first chosen, in the middle, and those whom something ties to it around it.
///
/// What ties each to the middle stands beside its name. Friends come first around the circle, then
/// those who are neither, both, and enemies; ties among them are thin.
public struct EgoView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions

  /// Creates the view of a chronicle.
  public init(of projection: GraphProjection, options: DiagramOptions = DiagramOptions()) {
    self.projection = projection
    self.options = options
  }

  /// Returns the picture, with places.
  ///
  /// Complexity: O(entries + ties + neighbours log neighbours).
  public func diagram() -> Diagram {
    let words = TieWords(of: projection, minimumSources: options.minimumSources)
    guard let circle = EgoCircle(of: projection, options.choice, words.facts) else {
      return empty(words)
    }
    var sources = options.showsEvidence ? SourceNotes(of: projection.chronicle) : nil
    let drawing = EgoDrawing(
      of: circle, in: projection.chronicle.kinds, options, words, notes: &sources)
    let notes = sources?.lines ?? []
    var heading = heading(of: circle)
    heading.remarks = remarks(of: circle, undrawn: drawing.otherIDs.count { $0 == nil })
    return Diagram(
      graph: drawing.graph(heading: heading, notes: notes), placement: .given,
      account: account(of: circle, drawing.otherIDs, heading, words, notes),
      remarks: heading.remarks)
  }

  private func empty(_ words: TieWords) -> Diagram {
    let remark =
      options.choice.actors.first.map { "\(words.name(of: $0)) is not there at that time." }
      ?? "Nobody is chosen to stand in the middle."
    var heading = Heading(of: projection.chronicle, options, name: "Ego")
    heading.remarks = [remark]
    let page = Page(heading, width: 0, theme: options.theme)
    return Diagram(
      graph: page.graph(named: "ego", bottom: page.top), placement: .given,
      account: Account(title: heading.title, summary: remark), remarks: [remark])
  }

  // MARK: - Words

  private func heading(of circle: EgoCircle) -> Heading {
    var options = options
    options.choice.actors = []
    let far = max(1, options.choice.distance)
    let reach = far == 1 ? "" : ", within \(far) ties"
    var heading = Heading(
      of: projection.chronicle, options, name: "Ego",
      details: ["around \(circle.ego.displayName)\(reach)"])
    let theme = options.theme
    heading.legend = TieLegend(of: circle.bundles, theme: theme).entries
    if !circle.others.isEmpty {
      heading.legend.append(
        LegendEntry(
          sign: .line(["color": .text(theme.mutedText), "penwidth": 0.6, "dir": "none"]),
          glyph: "───", color: theme.mutedText, name: "thin: among the others"))
    }
    heading.legend += ActorLegend.entries(
      of: circle.actors, in: projection.chronicle.kinds,
      isAnyDoubtful: circle.actors.contains { circle.possibleActors.contains($0.id.value) },
      theme: theme)
    return heading
  }

  private func remarks(of circle: EgoCircle, undrawn: Int) -> [String] {
    var remarks: [String] = []
    if circle.neighbours.isEmpty {
      remarks.append("Nothing ties anybody to \(circle.ego.displayName).")
    }
    if options.choice.actors.count > 1 {
      remarks.append("Only the first of the chosen actors stands in the middle.")
    }
    if undrawn > 0 {
      let lines = undrawn == 1 ? "line is" : "lines are"
      remarks.append("\(undrawn) more \(lines) not drawn among those who are further away.")
    }
    return remarks
  }

  private func account(
    of circle: EgoCircle, _ otherIDs: [String?], _ heading: Heading, _ words: TieWords,
    _ notes: [String]
  ) -> Account {
    let own = circle.bundles.enumerated().map {
      Account.Sentence(words.sentence(of: $1), about: "tie-\($0 + 1)")
    }
    let others = zip(circle.others, otherIDs).map {
      Account.Sentence(words.sentence(of: $0), about: $1)
    }
    return Account(
      title: heading.title,
      summary: "\(circle.ego.displayName) and those around, \(circle.actors.count) actors; "
        + "\(heading.subtitle).",
      sentences: own + others, notes: notes)
  }
}
