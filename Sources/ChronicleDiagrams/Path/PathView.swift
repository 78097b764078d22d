// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// The shortest chains of ties between two actors, the first two chosen, and what links them.
///
/// Chains run from left to right. A link is a tie, whatever its direction; two whom nothing ties are
/// linked by the events in which both take part.
public struct PathView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions

  /// Creates the view of a chronicle.
  public init(of projection: GraphProjection, options: DiagramOptions = DiagramOptions()) {
    self.projection = projection
    self.options = options
  }

  /// Returns the picture, with places.
  ///
  /// Complexity: O(entries + ties + participants² of an event).
  public func diagram() -> Diagram {
    guard options.choice.actors.count >= 2 else {
      return empty("A path needs two actors: none are chosen from whom to whom.")
    }
    let (start, end) = (options.choice.actors[0], options.choice.actors[1])
    let words = TieWords(of: projection, minimumSources: options.minimumSources)
    let chain = PathChain(
      of: projection, options.choice, from: start, to: end, words.facts)
    let remarks = remarks(of: chain, from: start, to: end, words)
    var heading = heading(from: words.name(of: start), to: words.name(of: end), chain)
    heading.remarks = remarks
    var notes = options.showsEvidence ? SourceNotes(of: projection.chronicle) : nil
    let drawing = PathDrawing(
      of: chain, in: projection.chronicle.kinds, options, words, notes: &notes)
    let lines = notes?.lines ?? []
    return Diagram(
      graph: drawing.graph(heading: heading, notes: lines), placement: .given,
      account: Account(
        title: heading.title, summary: summary(heading, remarks),
        sentences: drawing.sentences, notes: lines),
      remarks: remarks)
  }

  private func empty(_ remark: String) -> Diagram {
    var heading = Heading(of: projection.chronicle, options, name: "Path")
    heading.remarks = [remark]
    let page = Page(heading, width: 0, theme: options.theme)
    return Diagram(
      graph: page.graph(named: "path", bottom: page.top), placement: .given,
      account: Account(title: heading.title, summary: remark), remarks: [remark])
  }

  // MARK: - Words

  private func heading(from start: String, to end: String, _ chain: PathChain) -> Heading {
    var options = options
    options.choice.actors = []
    var heading = Heading(
      of: projection.chronicle, options, name: "Path", details: ["from \(start) to \(end)"])
    let theme = options.theme
    heading.legend = TieLegend(of: chain.bundles, theme: theme).entries
    if chain.hasEvents {
      heading.legend.append(
        LegendEntry(
          sign: .line(PathDrawing.eventAttributes(theme)), glyph: "───", color: theme.mutedText,
          name: "in the same event, without a tie"))
    }
    heading.legend += ActorLegend.entries(
      of: chain.actors, in: projection.chronicle.kinds, theme: theme)
    return heading
  }

  private func summary(_ heading: Heading, _ remarks: [String]) -> String {
    (["The shortest chains of ties: \(heading.subtitle)."] + remarks).joined(separator: " ")
  }

  private func remarks(
    of chain: PathChain, from first: Identifier, to last: Identifier, _ words: TieWords
  ) -> [String] {
    let (start, end) = (words.name(of: first), words.name(of: last))
    let missing = options.choice.actors.prefix(2).filter { chain.links.places[$0] == nil }
    guard missing.isEmpty else {
      return missing.map { "\(words.name(of: $0)) is not there at that time." }
    }
    guard let length = chain.length else {
      return ["No chain of ties leads from \(start) to \(end)."]
    }
    if length == 0 { return ["\(start) is both ends."] }
    let links = length == 1 ? "one link" : "\(length) links"
    guard chain.count > PathChain.mostChains else {
      return [chain.count == 1 ? "One chain of \(links)." : "\(chain.count) chains of \(links)."]
    }
    return ["\(PathChain.mostChains) of \(chain.count) chains of \(links) are shown."]
  }
}
