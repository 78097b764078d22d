// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Testing

@Suite struct ThemeColorTests {
  /// Pairs of the test data of Sharma, Wu and Dalal (2005), with their differences.
  private static let pairs: [(LabColor, LabColor, Double)] = [
    (lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485), 2.0425),
    (lab(50, 3.1571, -77.2803), lab(50, 0, -82.7485), 2.8615),
    (lab(50, 2.8361, -74.0200), lab(50, 0, -82.7485), 3.4412),
    (lab(50, 0, 0), lab(50, -1, 2), 2.3669),
    (lab(50, 2.49, -0.001), lab(50, -2.49, 0.0009), 7.1792),
    (lab(50, 2.5, 0), lab(50, 0, -2.5), 4.3065),
    (lab(50, 2.5, 0), lab(73, 25, -18), 27.1492),
    (lab(50, 2.5, 0), lab(61, -5, 29), 22.8977),
    (lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387), 1.2644),
    (lab(2.0776, 0.0795, -1.1350), lab(0.9033, -0.0636, -0.5514), 0.9082),
  ]

  private static func lab(_ lightness: Double, _ a: Double, _ b: Double) -> LabColor {
    LabColor(lightness: lightness, a: a, b: b)
  }

  @Test(arguments: pairs.indices)
  func `differences are those that were published`(number: Int) {
    let (first, second, difference) = Self.pairs[number]
    #expect(abs(first.difference(to: second) - difference) < 0.00006)
    #expect(abs(second.difference(to: first) - difference) < 0.00006)
  }

  @Test func `white is white and black is black in every space`() throws {
    let white = try #require(RGBColor(hex: "#ffffff"))
    let black = try #require(RGBColor(hex: "#000000"))
    #expect(white.contrast(with: black) == 21)
    #expect(white.contrast(with: white) == 1)
    #expect(abs(LabColor(white).lightness - 100) < 1e-9 && abs(LabColor(white).a) < 1e-9)
    #expect(abs(LabColor(black).lightness) < 1e-9)
  }

  /// #767676 is the lightest grey that text on white may have, as is widely known.
  @Test func `contrasts are those of WCAG`() throws {
    let white = try #require(RGBColor(hex: "#ffffff"))
    #expect(try #require(RGBColor(hex: "#767676")).contrast(with: white) >= 4.5)
    #expect(try #require(RGBColor(hex: "#777777")).contrast(with: white) < 4.5)
  }

  @Test(arguments: ["#fff", "00619e", "#00619g", "#00619e80", "", "#", "#+0619e", "# 0619e"])
  func `what is no colour is none`(text: String) {
    #expect(RGBColor(hex: text) == nil)
  }

  @Test(arguments: ColorVision.allCases)
  func `greys look grey to everybody`(vision: ColorVision) throws {
    let grey = try #require(RGBColor(hex: "#808080"))
    #expect(vision.difference(grey, grey) == 0)
    let seen = LabColor(vision.seen(grey))
    #expect(abs(seen.a) < 0.1 && abs(seen.b) < 0.1)
  }

  /// Red and green of one lightness; blue and green; each kind is blind to one of them.
  @Test(arguments: [
    ("#c80000", "#5a6400", ColorVision.protanopia, ColorVision.tritanopia),
    ("#d05000", "#7f8000", .deuteranopia, .tritanopia),
    ("#0090a0", "#2a8fc0", .tritanopia, .deuteranopia),
  ])
  func `people without a kind of cones see fewer colours`(
    first: String, second: String, blind: ColorVision, other: ColorVision
  ) throws {
    let one = try #require(RGBColor(hex: first))
    let another = try #require(RGBColor(hex: second))
    #expect(blind.difference(one, another) < other.difference(one, another) / 2)
    #expect(blind.difference(one, another) < ColorVision.trichromacy.difference(one, another))
    #expect(ColorVision.leastDifference(one, another) <= blind.difference(one, another))
  }

  @Test(arguments: ["steelblue": "#4682b4", "gray": "#808080", "green": "#008000"])
  func `names are those of CSS`(name: String, hex: String) {
    #expect(ColorNames.hex(of: name) == hex)
    #expect(RGBColor(hex: hex)?.hex == hex)
    #expect(ColorNames.all.count == 147 && ColorNames.all == ColorNames.all.sorted())
  }
}
