// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour by lightness and hue as eyes judge them: CIE L*a*b* of 1976 under daylight (D65).
package struct LabColor: Hashable, Sendable {
  /// How light it is, from 0 to 100.
  package let lightness: Double
  /// From green, below 0, to red.
  package let a: Double
  /// From blue, below 0, to yellow.
  package let b: Double

  /// Creates a colour.
  package init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// Creates the colour that is one of sRGB.
  package init(_ color: RGBColor) {
    let light = color.linear
    let parts = Self.rows.map { row in
      // White is where all three parts are 1.
      Self.response(
        (row[0] * light.red + row[1] * light.green + row[2] * light.blue) / row.reduce(0, +))
    }
    self.init(
      lightness: 116 * parts[1] - 16, a: 500 * (parts[0] - parts[1]), b: 200 * (parts[1] - parts[2])
    )
  }

  /// From linear light of sRGB to X, Y and Z.
  private static let rows: [[Double]] = [
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
  ]

  private static func response(_ part: Double) -> Double {
    part > 216.0 / 24389 ? cbrt(part) : (24389.0 / 27 * part + 16) / 116
  }
}
