// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour by its parts of red, green and blue in sRGB (IEC 61966-2-1), each from 0 to 1.
package struct RGBColor: Hashable, Sendable {
  /// The part of red.
  package let red: Double
  /// The part of green.
  package let green: Double
  /// The part of blue.
  package let blue: Double

  /// Creates a colour; parts beyond 0 and 1 are taken back to them.
  package init(red: Double, green: Double, blue: Double) {
    self.red = min(max(red, 0), 1)
    self.green = min(max(green, 0), 1)
    self.blue = min(max(blue, 0), 1)
  }

  /// Creates the colour that a text like `#00619e` tells, or nothing if it tells none.
  package init?(hex text: String) {
    let digits = Array(text.utf8.dropFirst())
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy(Self.isHexDigit), let number = Int(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: Double(number >> 16 & 0xFF) / 255, green: Double(number >> 8 & 0xFF) / 255,
      blue: Double(number & 0xFF) / 255)
  }

  /// The colour as `#00619e`.
  package var hex: String {
    let parts = [red, green, blue].map { Int(($0 * 255).rounded()) }
    return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Returns whether a byte is one of `0` to `9`, `a` to `f` and `A` to `F`.
  static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  // MARK: - Light

  /// The parts of light, in proportion to its energy.
  var linear: (red: Double, green: Double, blue: Double) {
    (Self.linear(red), Self.linear(green), Self.linear(blue))
  }

  /// Creates a colour from parts of light.
  init(linearRed red: Double, green: Double, blue: Double) {
    self.init(
      red: Self.encoded(red), green: Self.encoded(green), blue: Self.encoded(blue))
  }

  private static func linear(_ part: Double) -> Double {
    part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  private static func encoded(_ light: Double) -> Double {
    light <= 0.0031308 ? 12.92 * max(light, 0) : 1.055 * pow(light, 1 / 2.4) - 0.055
  }

  // MARK: - Contrast

  /// How light it looks, from 0 for black to 1 for white: the relative luminance of WCAG 2.1.
  package var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// Returns how far two colours stand out from each other, from 1 to 21: the contrast ratio of
  /// WCAG 2.1.
  package func contrast(with other: RGBColor) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// Returns what is seen of the colour above another if it covers only a part of it.
  func covering(_ other: RGBColor, by part: Double) -> RGBColor {
    RGBColor(
      red: other.red + (red - other.red) * part, green: other.green + (green - other.green) * part,
      blue: other.blue + (blue - other.blue) * part)
  }
}
