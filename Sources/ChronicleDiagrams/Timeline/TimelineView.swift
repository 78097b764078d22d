// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// Events and relations on a true axis of time, in lanes.
///
/// What lasts is a bar, what is done in a day a mark. The four bounds of a date give the form: what
/// is certain is solid, a thin line with a cap shows where a start or an end can lie, an arrow that
/// it goes on, a dotted stub that nothing is known.
public struct TimelineView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions
  private let timeline: TimelineOptions

  /// Creates the view of a chronicle.
  public init(
    of projection: GraphProjection, options: DiagramOptions = DiagramOptions(),
    _ timeline: TimelineOptions = TimelineOptions()
  ) {
    self.projection = projection
    self.options = options
    self.timeline = timeline
  }

  /// Returns the picture, with places.
  ///
  /// Complexity: O(entries log entries) but for what is at the same time in the same lane, which is
  /// stacked.
  public func diagram() -> Diagram {
    let chronicle = projection.chronicle
    let selection = HappeningSelection(of: projection, options.choice)
    var content = TimelineContent(of: selection)
    content.dim(below: options.minimumSources, in: chronicle)
    var plan = LanePlan(of: content, selection, by: timeline.lanes, in: chronicle, options.choice)
    let bundle = content.bundled(lanes: plan.laneOfItem, plan.guests)
    (content, plan) = (bundle.content, plan.keeping(bundle.kept))
    var notes = options.showsEvidence ? SourceNotes(of: chronicle) : nil
    content.mark(with: &notes)
    nest(&content, &plan)
    let links = TimelineLinks(of: content)
    let picture = TimelinePicture(of: content, links, plan, in: chronicle, options, timeline)
    let words = TimelineWords(of: content, links, plan, in: chronicle, options, timeline)
    let heading = words.heading(picture.forms)
    let lines = notes?.lines ?? []
    return Diagram(
      graph: picture.graph(heading, notes: lines), placement: .given,
      account: words.account(heading, notes: lines),
      remarks: words.remarks + (picture.isCrowded ? [Self.crowded] : []))
  }

  private static let crowded =
    "Half of what is shown lies in a small part of the axis: fold the gaps, or choose a time."

  /// Puts parts below their wholes: with lanes by kind or place only if both belong to one lane.
  private func nest(_ content: inout TimelineContent, _ plan: inout LanePlan) {
    let lanes = plan.laneOfItem
    let isByActor = timeline.lanes == .actor
    content.nest { part, whole in
      isByActor || lanes[part.index] == lanes[whole.index]
        || timeline.lanes == .place && part.happening.places.isEmpty
    }
    content.attach { event, relation in isByActor || lanes[event.index] == lanes[relation.index] }
    plan.gather(content.items)
  }
}
