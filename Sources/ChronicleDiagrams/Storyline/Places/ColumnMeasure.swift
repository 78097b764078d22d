// SPDX-License-Identifier: MIT

/// How much room a column needs to the left and to the right of its meetings.
///
/// In this room all lines run level, so that labels above meetings and names beside the ends of
/// lines have their places to themselves.
struct ColumnMeasure {
  /// The room to the left, and to the right.
  let left, right: Double

  /// The whole room.
  var width: Double { left + right }
}

/// The sizes of a storyline in points.
enum StorylineSize {
  /// The size of the letters of names.
  static let name = 10.0
  /// The size of the letters of dates.
  static let date = 9.0
  /// Half the width of a capsule around a meeting.
  static let capsule = 6.5
  /// The diameter of the dot of a line in a capsule.
  static let dot = 7.0
  /// How far it reaches out above its first line and below its last.
  static let overhang = 7.0
  /// Between a capsule and a name beside it.
  static let nameGap = 5.0
  /// The least room between two columns, in which lines bend, and the usual one.
  static let leastBend = 16.0
  static let usualBend = 30.0
  /// The width of a picture for which none was asked.
  static let defaultWidth = 1100.0
  /// The width of a band at most, so that names come again before they are forgotten.
  static let widestBand = 1400.0
  /// The height of the row of years above a band, if there are several.
  static let yearRow = 16.0
  /// The height of the row of dates, and the room between two bands.
  static let dateRow = 18.0
  static let bandGap = 26.0
  /// How far lines go on at the end of a band.
  static let runOut = 16.0
}
