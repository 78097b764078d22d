// SPDX-License-Identifier: MIT

/// What stands at a mark or a bar: what it is, and below it who takes part.
struct ItemLabel: Hashable {
  /// The size of the letters of what it is, and of who takes part.
  static let size = 9.0
  static let detailSize = 8.0

  /// The room between what it is and who takes part, in one line.
  private static let gap = 6.0
  /// How much wider than the limit a line may be, so that there are two and not three.
  private static let stretch = 1.5

  /// What it is, in two lines if it is not very long.
  let lines: [String]
  /// Who takes part, or where it was.
  let details: [String]
  /// Whether it was given up.
  let isStruck: Bool
  /// Whether who takes part stands behind what it is, not below.
  let isInline: Bool
  let width: Double
  let height: Double

  /// Creates the label of an item in a line of its own length.
  init(inline text: String, details: String, isStruck: Bool) {
    self.isStruck = isStruck
    isInline = true
    lines = [text]
    self.details = details.isEmpty ? [] : [details]
    width = Self.inlineWidth(of: text, details)
    height = TextMeasure.height(ofLines: 1, size: Self.size)
  }

  /// Creates the label of an item in lines of about a width, one if all fits in.
  init(_ text: String, details: String, isStruck: Bool, limit: Double) {
    guard Self.inlineWidth(of: text, details) > limit else {
      self.init(inline: text, details: details, isStruck: isStruck)
      return
    }
    let lines = Self.twoLines(of: text, limit: limit)
    let width = max(TextMeasure.width(of: lines, size: Self.size), limit)
    let wrapped = TextWrapping.lines(of: details, points: width, size: Self.detailSize)
    self.init(lines: lines, details: details.isEmpty ? [] : wrapped, isStruck: isStruck)
  }

  private init(lines: [String], details: [String], isStruck: Bool) {
    self.lines = lines
    self.details = details
    self.isStruck = isStruck
    isInline = false
    width =
      max(
        TextMeasure.width(of: lines, size: Self.size),
        TextMeasure.width(of: details, size: Self.detailSize)) + 2
    height =
      TextMeasure.height(ofLines: lines.count, size: Self.size)
      + TextMeasure.height(ofLines: details.count, size: Self.detailSize)
  }

  /// Returns where who takes part begins, behind what it is.
  var detailOffset: Double { TextMeasure.width(of: lines, size: Self.size) + Self.gap }

  private static func inlineWidth(of text: String, _ details: String) -> Double {
    let width = TextMeasure.width(of: text, size: size) + 2
    guard !details.isEmpty else { return width }
    return width + gap + TextMeasure.width(of: details, size: detailSize)
  }

  /// Returns a text in one line if it fits, or else in two of about the same length.
  private static func twoLines(of text: String, limit: Double) -> [String] {
    guard TextMeasure.width(of: text, size: size) > limit else { return [text] }
    var width = min(max(limit * 0.6, TextMeasure.width(of: text, size: size) / 2), limit)
    var lines = TextWrapping.lines(of: text, points: width, size: size)
    while lines.count > 2, width < limit * stretch {
      width = min(width * 1.1, limit * stretch)
      lines = TextWrapping.lines(of: text, points: width, size: size)
    }
    return lines
  }
}
