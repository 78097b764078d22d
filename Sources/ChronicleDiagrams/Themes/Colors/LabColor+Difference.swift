// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension LabColor {
  /// Returns how far two colours differ to the eye: CIEDE2000, in which 1 is about what is just seen
  /// of two large areas side by side.
  ///
  /// After the form of G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 Color-Difference Formula:
  /// Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color Research
  /// and Application 30(1), 2005.
  package func difference(to other: LabColor) -> Double {
    let stretch = Self.redStretch((hypot(a, b) + hypot(other.a, other.b)) / 2)
    let first = Polar(self, stretch)
    let second = Polar(other, stretch)
    let chroma = (first.chroma + second.chroma) / 2
    let hue = Polar.meanHue(first, second)
    let light = (lightness + other.lightness) / 2 - 50
    let lightScale = 1 + 0.015 * light * light / (20 + light * light).squareRoot()
    let lightPart = (other.lightness - lightness) / lightScale
    let chromaPart = (second.chroma - first.chroma) / (1 + 0.045 * chroma)
    let huePart =
      2 * (first.chroma * second.chroma).squareRoot()
      * sin(Polar.hueStep(first, second) / 2 * .pi / 180)
      / (1 + 0.015 * chroma * Self.hueWeight(hue))
    let turn = Self.rotation(chroma: chroma, hue: hue) * chromaPart * huePart
    return (lightPart * lightPart + chromaPart * chromaPart + huePart * huePart + turn)
      .squareRoot()
  }

  /// A colour by hue in degrees and chroma, its red stretched where it is grey.
  private struct Polar {
    let hue: Double
    let chroma: Double

    init(_ color: LabColor, _ stretch: Double) {
      let a = color.a * stretch
      chroma = hypot(a, color.b)
      let angle = chroma == 0 ? 0 : atan2(color.b, a) * 180 / .pi
      hue = angle < 0 ? angle + 360 : angle
    }

    /// Returns how far the second hue lies from the first, the short way round; 0 for a grey.
    static func hueStep(_ first: Polar, _ second: Polar) -> Double {
      guard first.chroma * second.chroma != 0 else { return 0 }
      let step = second.hue - first.hue
      return step > 180 ? step - 360 : step < -180 ? step + 360 : step
    }

    /// Returns the hue between two; of a grey and another colour the sum, for one of them is 0.
    static func meanHue(_ first: Polar, _ second: Polar) -> Double {
      let sum = first.hue + second.hue
      guard first.chroma * second.chroma != 0 else { return sum }
      guard abs(first.hue - second.hue) > 180 else { return sum / 2 }
      return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
    }
  }

  private static func redStretch(_ chroma: Double) -> Double {
    1.5 - 0.5 * saturation(chroma)
  }

  private static func saturation(_ chroma: Double) -> Double {
    let power = pow(chroma, 7)
    return (power / (power + pow(25, 7))).squareRoot()
  }

  private static func hueWeight(_ hue: Double) -> Double {
    func wave(_ angle: Double) -> Double { cos(angle * .pi / 180) }
    return 1 - 0.17 * wave(hue - 30) + 0.24 * wave(2 * hue) + 0.32 * wave(3 * hue + 6) - 0.20
      * wave(4 * hue - 63)
  }

  /// Returns how chroma and hue work together among blues.
  private static func rotation(chroma: Double, hue: Double) -> Double {
    let distance = (hue - 275) / 25
    let angle = 60 * exp(-distance * distance)
    return -sin(angle * .pi / 180) * 2 * saturation(chroma)
  }
}
