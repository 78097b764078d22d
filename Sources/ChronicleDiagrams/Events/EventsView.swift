// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// Events and actors, and in which roles the actors take part.
///
/// Events stand in the order of time from top to bottom. A few have lines to the actors beside them;
/// many are rows of a table in which those who take part most often have columns.
public struct EventsView: Sendable {
  /// Beyond so many events or actors lines cannot be followed.
  private static let mostWithLines = 12

  private let projection: GraphProjection
  private let options: DiagramOptions

  /// Creates the view of a chronicle.
  public init(of projection: GraphProjection, options: DiagramOptions = DiagramOptions()) {
    self.projection = projection
    self.options = options
  }

  /// Returns the picture, with places.
  ///
  /// Complexity: O(entries + participants × log participants).
  public func diagram() -> Diagram {
    let selection = HappeningSelection(of: projection, options.choice)
    let casts = EventCast.ordered(
      selection, in: projection.chronicle, minimumSources: options.minimumSources)
    let words = EventWords(of: projection.chronicle)
    var sources = options.showsEvidence ? SourceNotes(of: projection.chronicle) : nil
    let marks = casts.map { sources?.mark(for: $0.shown.happening.details.claims) ?? "" }
    let notes = sources?.lines ?? []
    var heading = Heading(of: projection.chronicle, options, name: "Events")
    heading.remarks = remarks(of: casts)
    let kinds = projection.chronicle.kinds
    let taking = Set(casts.flatMap(\.parts).map(\.actor))
    let actors = selection.actors.filter { taking.contains($0.id.value) }
    let graph: DOTGraph
    if max(casts.count, actors.count) <= Self.mostWithLines {
      let drawing = EventLines(of: casts, marks, actors, kinds, options, words)
      graph = drawing.graph(heading: heading, notes: notes)
    } else {
      let drawing = EventTable(of: casts, marks, kinds, options, words)
      graph = drawing.graph(heading: heading, notes: notes)
    }
    return Diagram(
      graph: graph, placement: .given,
      account: account(of: casts, heading, notes), remarks: heading.remarks)
  }

  private func remarks(of casts: [EventCast]) -> [String] {
    guard !casts.isEmpty else { return ["There is no event to show."] }
    let relations = projection.chronicle.relations.count
    return relations > 0 ? ["Events only: relations are in the other views."] : []
  }

  private func account(
    of casts: [EventCast], _ heading: Heading, _ notes: [String]
  ) -> Account {
    let wording = Wording(of: projection.chronicle)
    return Account(
      title: heading.title,
      summary: "Events in the order of time, and who takes part in them: \(casts.count) events; "
        + "\(heading.subtitle).",
      sentences: casts.map { .init(wording.sentence(about: $0.shown), about: $0.id) }, notes: notes)
  }
}
