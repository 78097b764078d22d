// SPDX-License-Identifier: MIT

import Chronicles
import Chronology

extension TimelineContent {
  /// What relations have in common that share a bar.
  private struct Likeness: Hashable {
    let lane: Int
    let kind: String
    let extent: TimeExtent
    let status: Status
    let evidence: Evidence
    let certainty: Certainty
    let attitude: Attitude?
    let isFaint: Bool
  }

  /// Returns the content in which one bar stands for all relations that look alike, with their lanes.
  ///
  /// Data by pairs say of one treaty of twenty states two hundred times the same. Relations with a
  /// title, with something that they are about, or that an event begins, changes or ends, stay
  /// apart.
  ///
  /// Complexity: O(items).
  func bundled(lanes: [Int], _ guests: [[Int]]) -> (content: TimelineContent, kept: [Int]) {
    let linked = Set(
      items.compactMap(\.shown.event).flatMap { event in
        TimelineLink.allCases.flatMap { $0.targets(of: event) }.map(\.value)
      })
    var firsts: [Likeness: Int] = [:]
    var companions: [Int: [ShownHappening]] = [:]
    var kept: [Int] = []
    for item in items {
      guard guests[item.index].isEmpty, !linked.contains(item.shown.id),
        let likeness = Self.likeness(of: item, in: lanes[item.index])
      else {
        kept.append(item.index)
        continue
      }
      if let first = firsts[likeness] {
        companions[first, default: []].append(item.shown)
      } else {
        firsts[likeness] = item.index
        kept.append(item.index)
      }
    }
    return (keeping(kept, companions), kept)
  }

  private static func likeness(of item: TimelineItem, in lane: Int) -> Likeness? {
    let happening = item.happening
    guard item.shown.form == .relation, happening.details.name == nil, happening.about.isEmpty
    else { return nil }
    return Likeness(
      lane: lane, kind: item.shown.kind.name, extent: item.extent, status: happening.status,
      evidence: happening.details.evidence, certainty: item.shown.certainty,
      attitude: happening.attitude, isFaint: item.isFaint)
  }
}
