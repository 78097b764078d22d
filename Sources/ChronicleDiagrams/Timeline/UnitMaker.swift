// SPDX-License-Identifier: MIT

/// Makes the units of the lanes: items with their labels, parts within their wholes.
struct UnitMaker {
  let content: TimelineContent
  let plan: LanePlan
  let words: ItemWords
  let scale: TimeScale
  /// Where the lanes lie, beside what stands at their left: labels stay within.
  let places: ClosedRange<Double>
  /// The width that the lines of labels should have.
  let limit: Double

  /// The units of each lane: relations, and events.
  var units: [(relations: [TimelineUnit], events: [TimelineUnit])] {
    var parts: [Int: [Int]] = [:]
    for item in content.items {
      if let parent = item.parent { parts[parent, default: []].append(item.index) }
    }
    var units = plan.lanes.map { _ in
      (relations: [TimelineUnit](), events: [TimelineUnit]())
    }
    for item in content.items where item.parent == nil {
      let unit = unit(of: item, level: 0, parts)
      let lane = plan.laneOfItem[item.index]
      if item.shown.form == .relation {
        units[lane].relations.append(unit)
      } else {
        units[lane].events.append(unit)
      }
    }
    return units
  }

  private func unit(of item: TimelineItem, level: Int, _ parts: [Int: [Int]]) -> TimelineUnit {
    let inner = (parts[item.index] ?? []).map {
      unit(of: content.items[$0], level: level + 1, parts)
    }
    let shape = ItemShape(of: item.extent, on: scale, isEvent: item.shown.form == .event)
    let isFramed = (parts[item.index] ?? []).contains { content.items[$0].isPart }
    // Frames around must stay within as well.
    let room = Double(level + 1) * TimelineUnit.Size.padding + 2
    return TimelineUnit(
      item.index, shape,
      labels: words.labels(
        of: item, in: plan.lanes[plan.laneOfItem[item.index]], limit: limit, isCut: shape.isCut),
      parts: inner, isFramed: isFramed,
      within: (places.lowerBound + room)...(places.upperBound - room))
  }
}
