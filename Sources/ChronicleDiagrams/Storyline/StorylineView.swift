// SPDX-License-Identifier: MIT

public import ChronicleGraph
import Chronicles
import Graphviz

/// The storyline of a chronicle: a line for each actor through time; lines meet at events.
///
/// Time runs from left to right, event by event, and goes on in the next band where the picture is
/// full; distances are not to scale. The order of the lines has few crossings
/// (`StorylineOrdering`), their heights have few bends (`BandHeights`). What makes such a picture
/// good is set out by Y. Tanahashi and K.-L. Ma, "Design Considerations for Optimizing Storyline
/// Visualizations", 2012.
///
/// Relations have no marks here: an alliance that holds for decades would keep its lines together and
/// hide who meets whom.
public struct StorylineView: Sendable {
  private let projection: GraphProjection
  private let options: DiagramOptions

  /// Creates the view of a chronicle.
  public init(of projection: GraphProjection, options: DiagramOptions = DiagramOptions()) {
    self.projection = projection
    self.options = options
  }

  /// Returns the picture, which has places.
  ///
  /// The capsule around the lines that meet is a node `event-<id>`, a line is an edge `actor-<id>`
  /// in the band where it starts. Complexity: O(entries) and what the order takes.
  public func diagram() -> Diagram {
    let chronicle = projection.chronicle
    let selection = StorylineSelection(
      of: projection, options.choice, minimumSources: options.minimumSources)
    let texts = StorylineTexts(
      of: selection, in: chronicle, showsEvidence: options.showsEvidence)
    let limit = max(options.width ?? StorylineSize.defaultWidth, 300) - 2 * Page.margin
    let layout = StorylineLayout(of: selection, texts, width: limit)
    let drawing = StorylineDrawing(
      selection, texts, layout, in: chronicle.kinds, theme: options.theme)
    let account = StorylineAccount(of: selection, in: chronicle)
    var heading = Heading(
      of: chronicle, options, name: "Storyline",
      details: ["events in order of time, not to scale"])
    heading.legend = StorylineLegend.entries(of: selection.meetings, theme: options.theme)
    heading.remarks = account.remarks
    return Diagram(
      graph: graph(of: drawing, heading, width: layout.width),
      placement: .given,
      account: Account(
        title: heading.title, summary: account.summary(heading.subtitle),
        sentences: account.sentences, notes: texts.notes),
      remarks: account.remarks)
  }

  private func graph(
    of drawing: StorylineDrawing, _ heading: Heading, width: Double
  ) -> DOTGraph {
    var page = Page(heading, width: width, theme: options.theme)
    var y = page.top
    let origin = Point(page.left, y)
    if drawing.selection.meetings.isEmpty {
      let font = Canvas.Font(size: 12, color: options.theme.text)
      let text = "There is no event here at which two actors meet."
      y += page.canvas.add(paragraph: text, at: origin, width: page.width, font)
    } else {
      y += drawing.draw(on: &page.canvas, at: origin)
    }
    // Lines run below capsules, in which dots stand for them.
    return page.graph(
      named: "storyline", bottom: y, notes: drawing.texts.notes, isLinesFirst: true)
  }
}
