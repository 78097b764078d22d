// SPDX-License-Identifier: MIT

/// What stands in a column of a band, from top to bottom.
struct BandColumn {
  /// A meeting, or a line that passes.
  struct Block {
    /// The lines, from top to bottom.
    let lines: [Int]
    /// The height of the label above it, if it is a meeting.
    let labelHeight: Int?

    /// The meetings that a line which passes comes from and goes to, as numbers.
    var visits: [Int] = []

    var isMeeting: Bool { labelHeight != nil }
  }

  /// The distances between lines in points.
  enum Distance {
    /// Between lines that meet.
    static let within = 13
    /// From a line that passes to the middle of the gap above or below it.
    static let passing = 10
    /// From the outer line of a meeting to the middle of the gap: the capsule reaches out by 7.
    static let meeting = 13
    /// Between a label and what is above it, and what is below.
    static let label = 3
  }

  let blocks: [Block]

  /// Returns the distance between the first lines of a block and of the one below it.
  func distance(below block: Int) -> Int {
    let (upper, lower) = (blocks[block], blocks[block + 1])
    // Lines that pass side by side from a meeting, or to one, need not part.
    let areTogether = upper.visits.contains(where: lower.visits.contains)
    return areTogether ? Distance.within : upper.below + lower.above
  }
}

extension BandColumn.Block {
  /// The room above the first line.
  var above: Int {
    guard let labelHeight else { return BandColumn.Distance.passing }
    return BandColumn.Distance.meeting
      + (labelHeight > 0 ? labelHeight + BandColumn.Distance.label : 0)
  }

  /// The room from the first line on down.
  var below: Int {
    (lines.count - 1) * BandColumn.Distance.within
      + (isMeeting ? BandColumn.Distance.meeting : BandColumn.Distance.passing)
  }
}
