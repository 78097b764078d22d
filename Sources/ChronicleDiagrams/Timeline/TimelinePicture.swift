// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Graphviz

/// A timeline on its page: the axis above, the lanes below it.
struct TimelinePicture {
  /// The sizes, in points.
  private enum Size {
    static let width = 1000.0
    static let leastWidth = 480.0
    /// The most that the names of lanes take.
    static let header = 108.0
    /// The room beside the axis, for arrows.
    static let margin = 26.0
    /// The part of the axis that the line of a label may take, and how many points at most.
    static let labelPart = 0.28
    static let label = 190.0
    /// Lanes higher than this have the labels of the axis below them, too.
    static let tall = 480.0
  }

  private let content: TimelineContent
  private let links: TimelineLinks
  private let plan: LanePlan
  private let theme: Theme
  private let kinds: KindTable
  private let pageWidth: Double
  private let headerWidth: Double
  private let scale: TimeScale
  private let layout: TimelineLayout
  private let horizon: (day: Double, words: String)?

  /// The forms of all items, in their order.
  var forms: [ItemShape] {
    layout.items.sorted { $0.unit.item < $1.unit.item }.map(\.unit.shape)
  }

  /// Whether most of what is shown is crowded into a small part of an axis without folds.
  var isCrowded: Bool {
    let middles = layout.items.map {
      ($0.unit.shape.core.lowerBound + $0.unit.shape.core.upperBound) / 2
    }
    .sorted()
    guard middles.count >= 12, scale.folds.isEmpty else { return false }
    let distance = middles[middles.count * 3 / 4] - middles[middles.count / 4]
    return distance < scale.places.length * 0.04
  }

  init(
    of content: TimelineContent, _ links: TimelineLinks, _ plan: LanePlan, in chronicle: Chronicle,
    _ options: DiagramOptions, _ timeline: TimelineOptions
  ) {
    self.content = content
    self.plan = plan
    self.links = links
    theme = options.theme
    kinds = chronicle.kinds
    pageWidth = max(options.width ?? Size.width, Size.leastWidth) - 2 * Page.margin
    let titles = plan.lanes.flatMap {
      TextWrapping.lines(
        of: $0.title, points: Size.header, size: TimelineLayout.Size.header, isBold: true)
    }
    let widest = TextMeasure.width(of: titles, size: TimelineLayout.Size.header, isBold: true)
    headerWidth = min(max(widest, 40), Size.header) + 12
    let lanes = (Page.margin + headerWidth + 8)...(Page.margin + pageWidth)
    let axis = (lanes.lowerBound + Size.margin)...(lanes.upperBound - Size.margin)
    horizon = chronicle.horizon.map { horizon in
      let words = ChoiceWords(of: chronicle, options.choice).horizon ?? ""
      return (horizon.end.axisDay, "as of \(Self.phrase(of: words))")
    }
    let extents = content.items.map(\.extent)
    let range = TimeRange(
      of: extents, horizon: horizon?.day, window: options.choice.moment?.window)
    scale =
      timeline.foldsGaps
      ? TimeScale(
        folding: extents.flatMap(\.points) + [horizon?.day].compactMap(\.self),
        keeping: extents.flatMap(\.unsharpEnds), in: range.bare,
        on: axis)
      : TimeScale(range.days, on: axis)
    let words = ItemWords(of: chronicle, lanes: timeline.lanes)
    let maker = UnitMaker(
      content: content, plan: plan, words: words, scale: scale, places: lanes,
      limit: min(Size.label, lanes.length * Size.labelPart))
    layout = TimelineLayout(plan, units: maker.units, headerWidth: headerWidth)
  }

  private static func phrase(of date: String) -> String {
    (try? ExtendedDate(date)).map { DateText.phrase(of: $0) } ?? date
  }

  // MARK: - Drawing

  /// Returns the picture below its heading, with the list of sources below.
  func graph(_ heading: Heading, notes: [String]) -> DOTGraph {
    var page = Page(heading, width: pageWidth, theme: theme)
    guard !content.items.isEmpty else {
      return page.graph(named: "timeline", bottom: page.top)
    }
    let axis = TimelineAxis(scale, horizon: horizon, theme: theme)
    let top = page.top + axis.topHeight
    let bottom = top + layout.height
    let drawing = drawing(from: top)
    drawing.addLanes(to: &page.canvas)
    axis.addGrid(to: &page.canvas, from: top, to: bottom)
    drawing.addFrames(to: &page.canvas)
    drawing.addGuests(to: &page.canvas)
    drawing.addItems(to: &page.canvas)
    axis.addCuts(to: &page.canvas, from: top, to: bottom)
    drawing.addLabels(to: &page.canvas)
    drawing.addHeaders(to: &page.canvas, width: headerWidth)
    axis.addLabels(to: &page.canvas, above: top)
    drawing.addLinks(to: &page.canvas)
    let isTall = layout.height > Size.tall
    if isTall { axis.addTickLabels(to: &page.canvas, at: bottom + 2) }
    let end = bottom + (isTall ? axis.labelHeight + 2 : 0)
    let noteHeight = page.canvas.add(
      notes: notes, at: Point(page.left, end), width: page.width, theme: theme)
    return page.graph(named: "timeline", bottom: end + noteHeight)
  }

  private func drawing(from top: Double) -> TimelineDrawing {
    TimelineDrawing(
      layout: layout, content: content, plan: plan, theme: theme, top: top,
      places: Page.margin...(Page.margin + pageWidth), links: links,
      looks: content.items.map { look(of: $0) })
  }

  private func look(of item: TimelineItem) -> ItemLook {
    var look = ItemLook(of: item)
    var subject = ThemeSubject(
      item.shown.form == .event ? .event : .relation, of: item.happening, in: kinds,
      certainty: item.shown.certainty)
    subject.sign = look.sign
    look.rules = theme.attributes(for: subject)
    return look
  }
}
