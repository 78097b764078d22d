// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

/// The words of labels.
struct ItemWords {
  /// Names are cut behind so many; the account has all.
  private static let mostNames = 3

  private let wording: Wording
  private let lanes: TimelineOptions.Lanes

  init(of chronicle: Chronicle, lanes: TimelineOptions.Lanes) {
    wording = Wording(of: chronicle)
    self.lanes = lanes
  }

  /// Returns the label of an item in a lane, in lines and in a line of its own length.
  func labels(
    of item: TimelineItem, in lane: Lane, limit: Double
  ) -> (wrapped: ItemLabel, inline: ItemLabel) {
    let (text, details) = (text(of: item), details(of: item, in: lane))
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
    let remarks = remarks(of: item)
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: ", ")))" }
    if !item.mark.isEmpty { text += " \(item.mark)" }
    return text
  }

  /// Returns who takes part besides the actor of the lane, and where it was if the lane is wider.
  private func details(of item: TimelineItem, in lane: Lane) -> String {
    let others = names(of: item, without: lane.actor)
    guard lanes == .place, let place = item.happening.places.first?.value,
      lane.id != "place-\(place)"
    else { return others }
    return others + (others.isEmpty ? "" : ", ") + wording.name(of: place)
  }

  /// Returns those who take part, but for the one whose lane it is: *with France and 3 more*.
  private func names(of item: TimelineItem, without actor: Identifier?) -> String {
    var names: [String] = []
    for participation in item.happening.who where participation.actor.value != actor {
      let name = wording.name(of: participation.actor.value)
      if !names.contains(name) { names.append(name) }
    }
    guard names.count > Self.mostNames else { return names.joined(separator: ", ") }
    let rest = names.count - Self.mostNames + 1
    return names.prefix(Self.mostNames - 1).joined(separator: ", ") + " and \(rest) more"
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
