// SPDX-License-Identifier: MIT

/// Where everything of a timeline lies, from the top of its lanes on.
struct TimelineLayout {
  /// The sizes, in points.
  enum Size {
    /// The room above and below what is in a lane.
    static let padding = 5.0
    /// The height of the stripe in which the lines from other lanes end.
    static let guests = 9.0
    static let gap = 9.0
    static let header = 10.0
    static let detail = 8.0
  }

  /// A lane with its place.
  struct PlacedLane {
    let lane: Lane
    let titleLines: [String]
    let detailLines: [String]
    let top: Double
    let height: Double
  }

  /// An item with its place.
  struct PlacedItem {
    let unit: TimelineUnit
    /// Its lane, by its place among the lanes.
    let lane: Int
    let top: Double
    /// How many frames are around it.
    let level: Int

    /// The middle of its mark or bar, from top to bottom.
    var middle: Double { top + unit.markHeight / 2 }
  }

  /// The lanes, from the top.
  private(set) var lanes: [PlacedLane] = []
  /// The items, wholes before their parts.
  private(set) var items: [PlacedItem] = []
  /// The height of all lanes.
  private(set) var height = 0.0

  /// Lays lanes out below each other, each with its relations, and its events below them.
  init(
    _ plan: LanePlan, units: [(relations: [TimelineUnit], events: [TimelineUnit])],
    headerWidth: Double
  ) {
    let guestLanes = Set(plan.guests.flatMap(\.self))
    for (index, lane) in plan.lanes.enumerated() {
      let top = height
      var y = top + Size.padding + (guestLanes.contains(index) ? Size.guests : 0)
      for group in [units[index].relations, units[index].events] where !group.isEmpty {
        let packed = LanePacking(group, gap: Size.gap)
        for (unit, offset) in zip(group, packed.offsets) {
          place(unit, in: index, at: y + offset, level: 0)
        }
        y += packed.height
      }
      let titleLines = TextWrapping.lines(
        of: lane.title, points: headerWidth - 12, size: Size.header, isBold: true)
      let detailLines =
        lane.detail.isEmpty
        ? [] : TextWrapping.lines(of: lane.detail, points: headerWidth - 12, size: Size.detail)
      let header =
        TextMeasure.height(ofLines: titleLines.count, size: Size.header)
        + TextMeasure.height(ofLines: detailLines.count, size: Size.detail)
      let bottom = max(y, top + header + Size.padding) + Size.padding
      lanes.append(
        PlacedLane(
          lane: lane, titleLines: titleLines, detailLines: detailLines, top: top,
          height: bottom - top))
      height = bottom
    }
  }

  private mutating func place(_ unit: TimelineUnit, in lane: Int, at top: Double, level: Int) {
    items.append(PlacedItem(unit: unit, lane: lane, top: top, level: level))
    for part in unit.parts {
      place(
        part.unit, in: lane, at: top + part.offset, level: level + (unit.isFramed ? 1 : 0))
    }
  }
}
