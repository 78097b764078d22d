// SPDX-License-Identifier: MIT

/// The text above a meeting, in lines.
struct MeetingLabel {
  /// The size of the letters in points.
  static let size = 9.5
  /// The widths that are tried, in points, narrow ones first.
  private static let widths = [48.0, 60, 72, 84, 96]
  /// Words are broken only if they are wider than this.
  private static let widestWord = 130.0
  /// A label has more lines than this only if it is too long even for the greatest width.
  private static let fewLines = 3

  /// The lines.
  let lines: [String]

  var width: Double { TextMeasure.width(of: lines, size: Self.size) + 2 }
  var height: Double { TextMeasure.height(ofLines: lines.count, size: Self.size) }

  /// Breaks a text into lines: as narrow as three lines allow.
  init(_ text: String) {
    var lines = [text]
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let longestWord = min(TextMeasure.width(of: words, size: Self.size), Self.widestWord)
    for width in Self.widths.map({ max($0, longestWord) }) {
      lines = TextWrapping.lines(of: text, points: width, size: Self.size)
      let longest = TextMeasure.width(of: lines, size: Self.size)
      if lines.count <= Self.fewLines, longest <= width { break }
    }
    self.lines = lines
  }
}
