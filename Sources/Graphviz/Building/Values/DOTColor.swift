// SPDX-License-Identifier: MIT

/// A colour, in one of the ways in which Graphviz takes it.
///
/// ```swift
/// Node("de").fill(.hex(0xFFCC00)).fontColor(.white).color(.hsv(0.6, 1, 0.8))
/// ```
public struct DOTColor: Hashable, Sendable {
  /// The colour as Graphviz reads it.
  let text: String

  /// Returns a colour of red, green and blue, as `0xRRGGBB`, from 0 to `0xFFFFFF`.
  ///
  /// - Parameters:
  ///   - code: The colour; more bits than 24 are a mistake of the program.
  ///   - opacity: How much of what lies behind it is hidden, from 0 (all is seen) to 1.
  /// - Returns: The colour.
  public static func hex(_ code: UInt32, opacity: Double = 1) -> DOTColor {
    precondition(code <= 0xFF_FFFF, "a colour is 0xRRGGBB; opacity has an argument of its own")
    let alpha = opacity < 1 ? digits(UInt32((limited(opacity) * 255).rounded()), count: 2) : ""
    return DOTColor(text: "#\(digits(code, count: 6))\(alpha)")
  }

  /// Returns a colour of red, green and blue, each from 0 to 1; what is outside is brought there.
  public static func rgb(
    _ red: Double, _ green: Double, _ blue: Double, opacity: Double = 1
  ) -> DOTColor {
    let code = [red, green, blue].reduce(UInt32(0)) { code, part in
      code << 8 | UInt32((limited(part) * 255).rounded())
    }
    return hex(code, opacity: opacity)
  }

  /// Returns a colour of hue, saturation and value (brightness), each from 0 to 1.
  public static func hsv(_ hue: Double, _ saturation: Double, _ value: Double) -> DOTColor {
    let parts = [hue, saturation, value].map { DecimalText.text(limited($0), decimals: 3) }
    return DOTColor(text: parts.joined(separator: " "))
  }

  /// Returns a colour by its name in X11 or SVG, or in the colour scheme of the element.
  ///
  /// Of the name only ASCII letters and digits count: nothing else is in such names. Graphviz draws
  /// names that it does not know in black, with a warning.
  public static func named(_ name: String) -> DOTColor { DOTColor(text: word(name)) }

  /// Returns a colour of a scheme, such as number 3 of Brewer's `blues9`; numbers count from 1.
  public static func scheme(_ scheme: String, _ number: Int) -> DOTColor {
    DOTColor(text: "/\(word(scheme))/\(max(number, 1))")
  }

  /// No colour: what lies behind is seen.
  public static let transparent = Self(text: "transparent")

  // MARK: - Text

  private static func word(_ text: String) -> String {
    let word = String(
      text.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic || isDigit($0) })
    // Graphviz would take the empty text for no attribute at all.
    return word.isEmpty ? "black" : word
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func limited(_ part: Double) -> Double { part.isNaN ? 0 : min(max(part, 0), 1) }

  private static func digits(_ number: UInt32, count: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: count - text.count) + text
  }
}

extension DOTColor {
  /// Reads a colour from data: `#rgb`, `#rrggbb`, `#rrggbbaa`, or a name; nothing for other texts.
  public init?(_ text: String) {
    let digits = text.dropFirst()
    if text.first == "#" {
      guard [3, 6, 8].contains(digits.count), digits.allSatisfy(\.isASCII),
        digits.allSatisfy(\.isHexDigit)
      else { return nil }
      // Graphviz before 9 does not read three digits.
      let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
      self.init(text: "#\(long)")
    } else {
      let name = Self.word(text)
      guard !text.isEmpty, name == text else { return nil }
      self.init(text: name)
    }
  }
}
