// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// The words of labels.
struct ItemWords {
  /// Names are cut behind so many; the account has all.
  private static let mostNames = 4

  private let wording: Wording
  private let lanes: TimelineOptions.Lanes

  init(of chronicle: Chronicle, lanes: TimelineOptions.Lanes) {
    wording = Wording(of: chronicle)
    self.lanes = lanes
  }

  /// Returns the label of an item in a lane, in lines and in a line of its own length; of what is cut
  /// at an end of the axis it says when that was.
  func labels(
    of item: TimelineItem, in lane: Lane, limit: Double, isCut: Bool
  ) -> (wrapped: ItemLabel, inline: ItemLabel) {
    let (text, details) = (text(of: item), details(of: item, in: lane, limit, isCut: isCut))
    let isStruck = item.happening.status == .cancelled
    return (
      ItemLabel(text, details: details, isStruck: isStruck, limit: limit),
      ItemLabel(inline: text, details: details, isStruck: isStruck)
    )
  }

  /// Returns what an item is: its title, or else its kind and what it is about.
  private func text(of item: TimelineItem) -> String {
    var text =
      item.happening.details.name?.text
      ?? item.shown.kind.words + (subject(of: item) ?? "")
    if !item.companions.isEmpty { text += " ×\(item.companions.count + 1)" }
    let remarks = remarks(of: item)
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: ", ")))" }
    if !item.mark.isEmpty { text += " \(item.mark)" }
    return text
  }

  /// Returns who takes part besides the actor of the lane, where it was if the lane is wider, and
  /// when if the axis does not show that.
  private func details(
    of item: TimelineItem, in lane: Lane, _ limit: Double, isCut: Bool
  ) -> String {
    var details = [names(of: item, without: lane.actor, limit: limit)]
    if lanes == .place, let place = item.happening.places.first?.value,
      lane.id != "place-\(place)"
    {
      details.append(wording.name(of: place))
    }
    if isCut, let when = item.happening.when { details.append(DateText.text(of: when)) }
    return details.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Returns those who take part, but for the one whose lane it is, as many as a line has room for:
  /// *France and 3 more*.
  private func names(
    of item: TimelineItem, without actor: Identifier?, limit: Double
  ) -> String {
    var names: [String] = []
    let all = item.all.flatMap(\.happening.who)
    for participation in all where participation.actor.value != actor {
      let name = wording.name(of: participation.actor.value)
      if !names.contains(name) { names.append(name) }
    }
    let texts = (1...Self.mostNames).reversed().map { Self.list(names, most: $0) }
    let fitting = texts.first { TextMeasure.width(of: $0, size: ItemLabel.detailSize) <= limit }
    return fitting ?? texts.last ?? ""
  }

  private static func list(_ names: [String], most: Int) -> String {
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }

  /// Returns what a thing without a title is about: *: the Western order*.
  private func subject(of item: TimelineItem) -> String? {
    let about = item.happening.about
    guard let first = about.first else { return nil }
    let more = about.count > 1 ? " and \(about.count - 1) more" : ""
    let verb = item.shown.kind.name == "position" ? item.happening.attitude?.words : nil
    return (verb.map { " \($0) " } ?? ": ") + wording.name(of: first.value) + more
  }

  /// Returns what is not plainly so.
  private func remarks(of item: TimelineItem) -> [String] {
    var remarks: [String] = []
    let status = item.happening.status
    if status != .actual { remarks.append(status.rawValue) }
    let evidence = item.happening.details.evidence
    if evidence != .asserted, evidence != .unsourced { remarks.append(evidence.rawValue) }
    if item.shown.certainty == .possible { remarks.append("possible") }
    return remarks
  }
}
