// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics

/// Warns of the colours of a theme file that people cannot read or tell apart.
///
/// Only what the file tells itself is looked at: text has a contrast of 4.5 to 1 (WCAG 2.1,
/// criterion 1.4.3), lines of 3 to 1 (1.4.11).
struct LegibilityCheck {
  /// The least contrast of text.
  static let text = 4.5
  /// The least contrast of lines.
  static let line = 3.0
  /// The least difference of colours that are to be told apart, by those who tell them apart least.
  static let difference = 10.0

  private(set) var diagnostics: [Diagnostic] = []
  private let theme: Theme
  private let written: WrittenColors

  init(of theme: Theme, written: WrittenColors) {
    self.theme = theme
    self.written = written
    checkSingleColors()
    checkFills()
    checkLanes()
    for rule in written.rules { check(rule) }
    checkDifferences([.positive, .negative, .neutral])
    checkDifferences([.begun, .ended, .changed])
  }

  // MARK: - Contrast

  /// A colour of the theme: what it is called, how it is written, and where.
  private struct Color {
    let name: String
    let hex: String
    var range: SourceRange?
  }

  private func color(_ color: ThemeColor) -> Color {
    Color(name: "'\(color.rawValue)'", hex: theme[color], range: written.single[color])
  }

  private mutating func checkSingleColors() {
    for front in ThemeColor.allCases {
      switch front.use {
      case .text:
        for back in [ThemeColor.background, .band] { check(color(front), on: color(back)) }
      case .line: check(color(front), on: color(.background), least: Self.line)
      case .guide, .backdrop: break
      }
    }
    check(color(.text), on: color(.highlight))
  }

  private mutating func checkFills() {
    for actorClass in ActorClass.allCases {
      guard let hex = theme.fills[actorClass] else { continue }
      let name = "the fill of '\(actorClass.rawValue)'"
      check(color(.text), on: Color(name: name, hex: hex, range: written.fills[actorClass]))
    }
    for (name, sign) in SelectorKey.signNames {
      let bar = Color(
        name: "the bar of '\(name)'", hex: theme.barFill(of: sign), range: written.bars[sign])
      check(color(.text), on: bar)
    }
  }

  private mutating func checkLanes() {
    for (range, hex) in zip(written.lanes, theme.laneColors) {
      check(
        Color(name: "the lane", hex: hex, range: range), on: color(.background), least: Self.line)
    }
  }

  private mutating func check(_ rule: WrittenColors.Rule) {
    let back = rule.fill.map { Color(name: "the fill", hex: $0.hex, range: $0.range) }
    let text = rule.text.map { Color(name: "'fontcolor'", hex: $0.hex, range: $0.range) }
    if back != nil || text != nil {
      check(text ?? color(.text), on: back ?? color(.background))
    }
    if let line = rule.line {
      let front = Color(name: "'color'", hex: line.hex, range: line.range)
      check(front, on: color(.background), least: Self.line)
    }
  }

  private mutating func check(_ front: Color, on back: Color, least: Double = Self.text) {
    // One warning for each colour is enough: its first is the one about the page.
    guard let range = front.range ?? back.range,
      !diagnostics.contains(where: { $0.range == range }),
      let ground = seen(back.hex, on: theme.background), let ink = seen(front.hex, on: back.hex)
    else { return }
    let contrast = ink.contrast(with: ground)
    guard contrast < least else { return }
    diagnostics.append(
      .warning(
        "\(front.name) has a contrast of \(Self.decimal(contrast)) to 1 to \(back.name)",
        at: range,
        hint: "\(least == Self.text ? "text" : "a line") needs at least \(Self.decimal(least)) to 1"
      ))
  }

  /// Returns a colour as it is seen above another, if it lets that through.
  private func seen(_ hex: String, on back: String) -> RGBColor? {
    guard let color = RGBColor(hex: String(hex.prefix(7))) else { return nil }
    guard hex.utf8.count == 9, let part = Int(hex.suffix(2), radix: 16),
      let ground = RGBColor(hex: String(back.prefix(7)))
    else { return color }
    return color.covering(ground, by: Double(part) / 255)
  }

  // MARK: - Difference

  /// Warns of colours that look alike; greys alone tell nothing, and do not mean to.
  private mutating func checkDifferences(_ colors: [ThemeColor]) {
    for (number, second) in colors.enumerated() {
      for first in colors.prefix(number) {
        guard let range = written.single[second] ?? written.single[first],
          let one = RGBColor(hex: theme[first]), let other = RGBColor(hex: theme[second]),
          !(one.isGrey && other.isGrey)
        else { continue }
        warn(first, second, one, other, at: range)
      }
    }
  }

  private mutating func warn(
    _ first: ThemeColor, _ second: ThemeColor, _ one: RGBColor, _ other: RGBColor,
    at range: SourceRange
  ) {
    let blind = ColorVision.allCases.filter { $0.difference(one, other) < Self.difference }
    guard let vision = blind.first else { return }
    let whom = vision == .trichromacy ? "" : " to people with \(vision.rawValue)"
    diagnostics.append(
      .warning(
        "'\(first.rawValue)' and '\(second.rawValue)' look alike\(whom)", at: range,
        hint: "make one of them lighter, or bluer"))
  }

  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension RGBColor {
  /// Whether it has no hue at all.
  package var isGrey: Bool { red == green && green == blue }
}
