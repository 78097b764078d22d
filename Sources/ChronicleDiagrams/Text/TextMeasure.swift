// SPDX-License-Identifier: MIT

/// The widths of text in DejaVu Sans, and so in Verdana, from a table of our own.
///
/// What we place ourselves must not depend on the fonts of the machine: the same chronicle gives the
/// same places everywhere. The advances are those of DejaVu Sans 2.37 in thousandths of its size;
/// fonts that stand in for it, such as Helvetica, are narrower.
enum TextMeasure {
  /// The distance between two lines, as a multiple of the size of the font.
  static let lineHeight = 1.2

  /// Bold letters are at most so much wider, but for a few.
  private static let boldFactor = 1.14

  /// Returns the width of a line of text in points, a little generously.
  ///
  /// Complexity: O(characters).
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
    return Double(thousandths) / 1000 * size * (isBold ? boldFactor : 1.02)
  }

  /// Returns the width of the widest of some lines in points.
  static func width(of lines: [String], size: Double, isBold: Bool = false) -> Double {
    lines.reduce(0) { max($0, width(of: $1, size: size, isBold: isBold)) }
  }

  /// Returns the height of some lines in points.
  static func height(ofLines count: Int, size: Double) -> Double {
    Double(count) * size * lineHeight
  }

  /// Returns a text that fits into a width, cut at its end with an ellipsis if it does not.
  static func fitted(_ text: String, width limit: Double, size: Double) -> String {
    guard width(of: text, size: size) > limit else { return text }
    var used = width(of: "…", size: size)
    var kept = ""
    for character in text {
      used += width(of: String(character), size: size)
      guard used <= limit else { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  private static func advance(of scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x20..<0x180: return Int(latin[value - 0x20])
    case 0x300..<0x370: return 0
    case 0x370..<0x460: return Int(greekAndCyrillic[value - 0x370])
    case 0x2010..<0x203B: return Int(punctuation[value - 0x2010])
    // Pictographs; where no font has them, boxes with their numbers stand for them.
    case 0x1F000..<0x20000: return 1500
    default: return TextWrapping.width(of: Character(scalar)) == 2 ? 1000 : 860
    }
  }

  /// From U+0020 on, as far as U+017F; control characters have none.
  private static let latin: [UInt16] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 318, 401, 636, 636, 636, 636, 337, 500, 500, 1000, 471, 612, 838, 361, 1000, 500, 500, 838,
    401, 401, 500, 636, 636, 318, 500, 401, 471, 612, 969, 969, 969, 531, 684, 684, 684, 684, 684,
    684, 974, 698, 632, 632, 632, 632, 295, 295, 295, 295, 775, 748, 787, 787, 787, 787, 787, 838,
    787, 732, 732, 732, 732, 611, 605, 630, 613, 613, 613, 613, 613, 613, 982, 550, 615, 615, 615,
    615, 278, 278, 278, 278, 612, 634, 612, 612, 612, 612, 612, 838, 612, 634, 634, 634, 634, 592,
    635, 592, 684, 613, 684, 613, 684, 613, 698, 550, 698, 550, 698, 550, 698, 550, 770, 635, 775,
    635, 632, 615, 632, 615, 632, 615, 632, 615, 632, 615, 775, 635, 775, 635, 775, 635, 775, 635,
    752, 634, 916, 695, 295, 278, 295, 278, 295, 278, 295, 278, 295, 278, 590, 556, 295, 278, 656,
    579, 579, 557, 278, 557, 278, 557, 375, 557, 342, 562, 284, 748, 634, 748, 634, 748, 634, 813,
    748, 634, 787, 612, 787, 612, 787, 612, 1070, 1023, 695, 411, 695, 411, 695, 411, 635, 521, 635,
    521, 635, 521, 635, 521, 611, 392, 611, 392, 611, 392, 732, 634, 732, 634, 732, 634, 732, 634,
    732, 634, 732, 634, 989, 818, 611, 592, 611, 685, 525, 685, 525, 685, 525, 352,
  ]

  /// From U+0370 on, as far as U+045F.
  private static let greekAndCyrillic: [UInt16] = [
    654, 568, 862, 647, 278, 278, 748, 650, 660, 660, 500, 549, 550, 549, 337, 295, 660, 660, 660,
    660, 500, 500, 692, 318, 746, 871, 408, 660, 812, 660, 825, 826, 338, 684, 686, 557, 684, 632,
    685, 752, 787, 295, 656, 684, 863, 748, 632, 787, 752, 603, 660, 632, 611, 611, 787, 685, 787,
    764, 295, 611, 659, 541, 634, 338, 579, 659, 638, 592, 612, 541, 544, 634, 612, 338, 589, 592,
    636, 559, 558, 612, 602, 635, 587, 634, 602, 579, 660, 578, 660, 837, 338, 579, 612, 579, 837,
    656, 614, 619, 699, 842, 699, 660, 837, 664, 787, 612, 648, 587, 575, 458, 660, 660, 865, 627,
    934, 837, 758, 659, 792, 615, 687, 607, 768, 625, 699, 612, 611, 536, 664, 635, 550, 278, 787,
    615, 615, 605, 635, 698, 863, 651, 635, 703, 698, 703, 632, 632, 786, 610, 698, 635, 295, 295,
    295, 1094, 1045, 786, 710, 748, 609, 752, 684, 686, 686, 610, 781, 632, 1077, 641, 748, 748,
    710, 752, 863, 752, 787, 752, 603, 698, 611, 609, 861, 685, 776, 686, 1069, 1094, 833, 882, 686,
    698, 1080, 695, 613, 617, 589, 525, 691, 615, 901, 532, 650, 650, 604, 639, 754, 654, 612, 654,
    635, 550, 583, 592, 855, 592, 681, 591, 915, 942, 707, 790, 589, 549, 842, 602, 615, 615, 625,
    525, 549, 521, 278, 278, 278, 902, 898, 652, 604, 650, 592, 654,
  ]

  /// From U+2010 on, as far as U+203A.
  private static let punctuation: [UInt16] = [
    361, 361, 636, 500, 1000, 1000, 500, 500, 318, 318, 318, 318, 518, 518, 518, 518, 500, 500, 590,
    590, 334, 667, 1000, 318, 500, 500, 500, 500, 500, 500, 500, 200, 1342, 1735, 227, 374, 520,
    227, 374, 520, 339, 400, 400,
  ]
}
