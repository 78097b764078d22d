// SPDX-License-Identifier: MIT

/// A length, whatever unit Graphviz wants it in.
///
/// Graphviz takes sizes of nodes, gaps and pages in inches, but fonts, pens and places in points.
/// Typed attributes convert: `.width(.points(72))` writes `width=1`.
public struct DOTLength: Hashable, Comparable, Sendable {
  /// The length in points, 72 an inch.
  public let points: Double

  /// The length in inches.
  public var inches: Double { points / 72 }

  private init(points: Double) {
    // What is no number would reach Graphviz as one.
    self.points = points.isFinite ? points : 0
  }

  /// Returns a length in points; what is no number is 0.
  public static func points(_ number: Double) -> DOTLength { Self(points: number) }

  /// Returns a length in inches of 72 points.
  public static func inches(_ number: Double) -> DOTLength { Self(points: number * 72) }

  /// Returns a length in centimetres, 2.54 an inch.
  public static func centimeters(_ number: Double) -> DOTLength { Self(points: number / 2.54 * 72) }

  /// Returns a length in millimetres, 25.4 an inch.
  public static func millimeters(_ number: Double) -> DOTLength { Self(points: number / 25.4 * 72) }

  /// No length.
  public static let zero = Self(points: 0)

  /// Whether one length is shorter than another.
  public static func < (first: DOTLength, second: DOTLength) -> Bool {
    first.points < second.points
  }
}

/// An angle, counted against the clock from the right.
public struct DOTAngle: Hashable, Sendable {
  /// The angle in degrees, 360 a turn.
  public let degrees: Double

  /// Returns an angle in degrees; what is no number is 0.
  public static func degrees(_ number: Double) -> DOTAngle {
    Self(degrees: number.isFinite ? number : 0)
  }

  /// Returns an angle in radians, 2π a turn.
  public static func radians(_ number: Double) -> DOTAngle { degrees(number / .pi * 180) }
}
