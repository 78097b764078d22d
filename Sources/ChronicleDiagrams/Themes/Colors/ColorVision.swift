// SPDX-License-Identifier: MIT

/// How people see colours: all of them, or without one of the three kinds of cones.
///
/// What those see who lack one is computed after G. M. Machado, M. M. Oliveira and L. A. F.
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
/// Transactions on Visualization and Computer Graphics 15(6), 2009, with the matrices for severity 1,
/// applied to linear light.
package enum ColorVision: String, CaseIterable, Sendable {
  /// All three kinds.
  case trichromacy
  /// Without the cones for long waves.
  case protanopia
  /// Without the cones for middle waves.
  case deuteranopia
  /// Without the cones for short waves.
  case tritanopia

  /// Returns the colour that looks to everybody as the given one looks to them.
  package func seen(_ color: RGBColor) -> RGBColor {
    guard self != .trichromacy else { return color }
    let light = color.linear
    let parts = rows.map { $0[0] * light.red + $0[1] * light.green + $0[2] * light.blue }
    return RGBColor(linearRed: parts[0], green: parts[1], blue: parts[2])
  }

  /// Returns how far two colours differ for those who see so (CIEDE2000).
  package func difference(_ first: RGBColor, _ second: RGBColor) -> Double {
    LabColor(seen(first)).difference(to: LabColor(seen(second)))
  }

  /// Returns how far two colours differ for those who tell them apart least.
  package static func leastDifference(_ first: RGBColor, _ second: RGBColor) -> Double {
    allCases.map { $0.difference(first, second) }.min() ?? 0
  }

  private var rows: [[Double]] {
    switch self {
    case .trichromacy: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
