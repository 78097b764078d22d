// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// What stands above a timeline, and what it tells in words.
struct TimelineWords {
  private static let mostNames = 24

  private let content: TimelineContent
  private let links: TimelineLinks
  private let plan: LanePlan
  private let chronicle: Chronicle
  private let options: DiagramOptions
  private let timeline: TimelineOptions

  init(
    of content: TimelineContent, _ links: TimelineLinks, _ plan: LanePlan, in chronicle: Chronicle,
    _ options: DiagramOptions, _ timeline: TimelineOptions
  ) {
    self.content = content
    self.plan = plan
    self.links = links
    self.chronicle = chronicle
    self.options = options
    self.timeline = timeline
  }

  // MARK: - Heading

  /// Returns the heading, with a legend of what is drawn.
  func heading(_ forms: [ItemShape]) -> Heading {
    var heading = Heading(
      of: chronicle, options, name: "Timeline", details: ["by \(timeline.lanes.rawValue)"])
    heading.legend =
      TimelineLegend(
        of: content.items, forms, links.shown, hasGuests: plan.hasGuests, theme: options.theme
      ).entries
    heading.remarks = remarks
    return heading
  }

  /// What is left out, or is not there.
  var remarks: [String] {
    guard !content.items.isEmpty || !content.undated.isEmpty else {
      return ["Nothing that was chosen is in the chronicle."]
    }
    return undatedRemarks + linkRemarks
  }

  private var linkRemarks: [String] {
    guard links.leftOut > 0 else { return [] }
    return ["\(links.leftOut) lines from events to what they begin, change or end are left out."]
  }

  private var undatedRemarks: [String] {
    guard !content.undated.isEmpty else { return [] }
    let wording = Wording(of: chronicle)
    let names = content.undated.prefix(Self.mostNames).map { name(of: $0, wording) }
    let rest = content.undated.count - names.count
    return [
      "without a date: " + names.joined(separator: "; ") + (rest > 0 ? " and \(rest) more" : "")
    ]
  }

  private func name(of shown: ShownHappening, _ wording: Wording) -> String {
    if let title = shown.happening.details.name?.text { return title }
    let names = shown.happening.who.map { wording.name(of: $0.actor.value) }
    return names.isEmpty
      ? shown.kind.words : "\(shown.kind.words) (\(Wording.list(names)))"
  }

  // MARK: - Account

  /// Returns what the picture tells: a sentence for each item in the order of time, and each link.
  func account(_ heading: Heading, notes: [String]) -> Account {
    let wording = Wording(of: chronicle)
    var sentences = content.order.flatMap { index in
      let item = content.items[index]
      return item.all.map {
        Account.Sentence(wording.sentence(about: $0), about: item.elementID)
      }
    }
    sentences += links.shown.map { link in
      let names = [link.event, link.relation].map { name(of: $0.shown, wording) }
      return Account.Sentence(
        "“\(names[0])” \(link.kind.rawValue) “\(names[1])”.", about: link.id)
    }
    sentences += content.undated.map { .init(wording.sentence(about: $0)) }
    let summary = "Events and relations on an axis of time, in lanes: \(heading.subtitle)."
    return Account(
      title: heading.title, summary: ([summary] + remarks).joined(separator: " "),
      sentences: sentences, notes: notes)
  }
}
