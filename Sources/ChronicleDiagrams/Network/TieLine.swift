// SPDX-License-Identifier: MIT

import Chronicles
import Graphviz

/// How a line of a network looks, and how much room its label takes.
struct TieLine {
  let bundle: TieBundle
  let attributes: DOTAttributes
  /// The lines of its label: what it stands for, and what is not plainly so.
  private let lines: [String]
  private let remarks: [String]
  private let theme: Theme

  static let fontSize = 9.0

  /// - Parameter voices: The number of those who say so, if the width is to tell it.
  init(of bundle: TieBundle, mark: String, voices: Int?, hasWords: Bool, theme: Theme) {
    self.bundle = bundle
    self.theme = theme
    self.hasWords = hasWords
    let words = hasWords ? bundle.lines.flatMap { TextWrapping.lines(of: $0, width: 34) } : []
    let isShort = words.last.map { $0.count + mark.count < 34 } ?? false
    if mark.isEmpty {
      lines = words
    } else if isShort, let last = words.last {
      lines = words.dropLast() + ["\(last) \(mark)"]
    } else {
      lines = words + TextWrapping.lines(of: mark, width: 34)
    }
    remarks =
      hasWords && !bundle.look.remarks.isEmpty
      ? ["(\(bundle.look.remarks.joined(separator: ", ")))"] : []
    let width =
      voices.map { $0 == 0 ? 0.75 : TieBundle.width(of: 1 << (min($0, 8) - 1)) } ?? bundle.width
    var attributes = bundle.look.attributes(theme: theme, width: width)
    attributes["arrowsize"] = 0.8
    attributes["fontsize"] = .number(Self.fontSize)
    self.attributes = attributes
  }

  /// Whether it says what it stands for.
  let hasWords: Bool

  /// The size of the label; nothing for a line without one.
  var labelSize: Size? {
    guard !lines.isEmpty || !remarks.isEmpty else { return nil }
    let width = max(
      TextMeasure.width(of: lines, size: Self.fontSize),
      TextMeasure.width(of: remarks, size: Self.fontSize, isBold: true))
    let height = TextMeasure.height(ofLines: lines.count + remarks.count, size: Self.fontSize)
    return Size(width: width + 6, height: height + 4)
  }

  /// The label, which hides what is behind it.
  var label: HTMLLabel {
    let color = bundle.look.color(theme: theme)
    var text = HTMLText(
      lines.joined(separator: "\n"), .init(color: color, isStruck: bundle.look.status == .cancelled)
    )
    if !remarks.isEmpty {
      let start = lines.isEmpty ? "" : "\n"
      text =
        text + HTMLText(start + remarks.joined(separator: "\n"), .init(color: color, isBold: true))
    }
    return HTMLLabel(
      HTMLTable(rows: [[HTMLTable.Cell(text)]], background: theme.background, padding: 1))
  }
}
