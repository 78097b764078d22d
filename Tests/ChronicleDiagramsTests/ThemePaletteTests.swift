// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Chronicles
import Testing

/// The colours of the built-in themes, judged by what eyes make of them.
@Suite struct ThemePaletteTests {
  /// The least difference of what has a meaning of its own.
  ///
  /// A difference of 1 is what is just seen of two areas side by side. Thin lines apart from each
  /// other need many times as much: 15 is nearly the step from black to the grey `#404040`.
  private static let difference = 15.0

  @Test(arguments: Theme.all, ThemeColor.allCases)
  func `a colour stands out from what is behind it`(theme: Theme, front: ThemeColor) throws {
    let backs: [ThemeColor] = [.background, .band]
    for back in backs {
      let contrast = try color(theme[front]).contrast(with: color(theme[back]))
      switch front.use {
      case .text: #expect(contrast >= 4.5, "\(front) on \(back)")
      case .line: #expect(contrast >= 3, "\(front) on \(back)")
      case .guide: #expect((1.3...3).contains(contrast), "\(front) on \(back)")
      case .backdrop: break
      }
    }
  }

  @Test(arguments: Theme.all)
  func `text is read on every fill`(theme: Theme) throws {
    let fills = theme.allFills
    #expect(fills.count == 9)
    for fill in fills + [theme[.highlight]] {
      for text in [ThemeColor.text, .mutedText] {
        let contrast = try color(theme[text]).contrast(with: color(fill))
        #expect(contrast >= 4.5, "\(text) on \(fill)")
      }
    }
  }

  @Test(arguments: Theme.all)
  func `lanes are wide apart, and names may have their colours`(theme: Theme) throws {
    let lanes = theme.lanes
    #expect(lanes.count >= 8 && Set(lanes).count == lanes.count)
    for lane in lanes {
      for back in [ThemeColor.background, .band] {
        #expect(try color(lane).contrast(with: color(theme[back])) >= 4.5, "\(lane) on \(back)")
      }
    }
    for (first, second) in zip(lanes, lanes.dropFirst() + lanes.prefix(1)) {
      try expectApart(first, second)
    }
  }

  /// Greys are too few for that: on paper, lanes tell themselves by dashes and names.
  @Test(arguments: [Theme.light, .dark])
  func `any two lanes are told apart by everybody`(theme: Theme) throws {
    for (number, second) in theme.lanes.enumerated() {
      for first in theme.lanes.prefix(number) { try expectApart(first, second) }
    }
  }

  @Test(
    arguments: Theme.all,
    [[ThemeColor.positive, .negative, .neutral], [.begun, .ended, .changed]])
  func `what has another meaning has another colour for everybody`(
    theme: Theme, colors: [ThemeColor]
  ) throws {
    for (number, second) in colors.enumerated() {
      for first in colors.prefix(number) { try expectApart(theme[first], theme[second]) }
    }
  }

  /// Where nothing changed, a diff is drawn in the faded colour.
  @Test(arguments: [Theme.light, .dark], [ThemeColor.begun, .ended, .changed])
  func `what differs does not look faded`(theme: Theme, changed: ThemeColor) throws {
    try expectApart(theme[changed], theme[.faded], least: 10)
  }

  @Test func `paper takes nothing but greys`() throws {
    let theme = Theme.print
    let all = ThemeColor.allCases.map { theme[$0] } + theme.allFills + theme.lanes
    for hex in all { #expect(try color(hex).isGrey, "\(hex)") }
  }

  private func expectApart(
    _ first: String, _ second: String, least: Double = Self.difference
  ) throws {
    let (one, other) = try (color(first), color(second))
    for vision in ColorVision.allCases {
      let difference = vision.difference(one, other)
      #expect(difference >= least, "\(first) and \(second), \(vision)")
    }
  }

  private func color(_ hex: String) throws -> RGBColor {
    try #require(RGBColor(hex: hex), "\(hex)")
  }
}
