// SPDX-License-Identifier: MIT

import Chronicles

/// A lane of a timeline: what stands at its left, and what is in it.
struct Lane {
  /// What it is called.
  let title: String
  /// What is to be said besides, such as where a place lies.
  var detail = ""
  /// The id of what stands at its left; nothing if it is decoration.
  var id: String?
  /// The actor whose lane it is.
  var actor: Identifier?
}

/// The lanes of a timeline, and in which of them each item is drawn.
struct LanePlan {
  /// The lanes, from the top.
  private(set) var lanes: [Lane]
  /// The lane of each item, by its place among the items.
  private(set) var laneOfItem: [Int]
  /// The other lanes of those who take part in each item.
  private(set) var guests: [[Int]]

  /// Plans lanes for items.
  init(
    of content: TimelineContent, _ selection: HappeningSelection, by lanes: TimelineOptions.Lanes,
    in chronicle: Chronicle, _ choice: Choice
  ) {
    switch lanes {
    case .actor: self = ActorLanes(of: content, selection, in: chronicle, choice).plan
    case .place: self = PlaceLanes(of: content, in: chronicle).plan
    case .kind: self = KindLanes(of: content, in: chronicle).plan
    }
  }

  /// Creates a plan of lanes, of which those that would be empty are left out.
  init(_ lanes: [Lane], laneOfItem: [Int], guests: [[Int]]) {
    let used = Set(laneOfItem + guests.flatMap(\.self))
    let kept = lanes.indices.filter(used.contains)
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    self.lanes = kept.map { lanes[$0] }
    self.laneOfItem = laneOfItem.map { places[$0] ?? 0 }
    self.guests = guests.map { $0.compactMap { places[$0] } }
  }

  /// Returns the plan for some of the items, in their order.
  func keeping(_ kept: [Int]) -> LanePlan {
    LanePlan(lanes, laneOfItem: kept.map { laneOfItem[$0] }, guests: kept.map { guests[$0] })
  }

  /// Puts parts into the lanes of their wholes.
  mutating func gather(_ items: [TimelineItem]) {
    for item in items {
      var top = item
      while let parent = top.parent { top = items[parent] }
      let lane = laneOfItem[top.index]
      guard lane != laneOfItem[item.index] else { continue }
      if !guests[item.index].isEmpty || hasGuests {
        guests[item.index].append(laneOfItem[item.index])
      }
      laneOfItem[item.index] = lane
      guests[item.index].removeAll { $0 == lane }
    }
  }

  /// Whether lines join the lanes of those who take part in one thing.
  var hasGuests: Bool { guests.contains { !$0.isEmpty } }
}
