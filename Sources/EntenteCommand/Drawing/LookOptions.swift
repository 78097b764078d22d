// SPDX-License-Identifier: MIT

import ArgumentParser
import ChronicleDiagrams
import Diagnostics
import EntenteKit

/// How a picture looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The colours: light, dark or print, or a theme file.", valueName: "name|file"))
  var theme: String?

  @Option(help: ArgumentHelp("What stands above the picture.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The width of the picture, in points, or with a unit: 800px, 180mm, 18cm, 7in.",
      valueName: "length"))
  var width: String?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of names and titles, where there is one.", valueName: "code"))
  var language: String?

  @Flag(help: "Number the sources at ties and events, and list them below the picture.")
  var evidence = false

  @Option(
    name: .customLong("min-sources"), parsing: .unconditional,
    help: ArgumentHelp("Dim what fewer independent sources assert.", valueName: "n"))
  var minimumSources: Int?

  @Flag(help: "Leave the SVG as Graphviz writes it, without titles and sentences for readers.")
  var plain = false

  /// The theme, which is the light one if none is given.
  var themeName: String { theme ?? "light" }

  /// The options that are given.
  var given: [String] {
    [
      (theme != nil, "--theme"), (title != nil, "--title"), (width != nil, "--width"),
      (language != nil, "--lang"), (evidence, "--evidence"),
      (minimumSources != nil, "--min-sources"), (plain, "--plain"),
    ].filter(\.0).map(\.1)
  }

  func apply(to request: inout DrawingRequest) throws {
    request.options.title = title
    request.options.width = try width.map(length)
    request.excerpt.language = language
    request.options.showsEvidence = evidence
    request.options.minimumSources = try minimum()
    request.isPlain = plain
  }

  private func minimum() throws -> Int {
    guard let minimumSources else { return 0 }
    guard minimumSources >= 1 else {
      throw CommandFailure.usage("--min-sources takes a number from 1 on")
    }
    return minimumSources
  }

  /// The points of each unit; a pixel is that of CSS, of which 96 make an inch.
  private static let units: [(name: String, points: Double)] = [
    ("pt", 1), ("px", 0.75), ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("in", 72),
  ]

  /// The widths that a picture may have, in points: from a column of a newspaper to a large poster.
  private static let widths = 150.0...14_400.0

  private func length(_ text: String) throws -> Double {
    let unit = Self.units.first { text.hasSuffix($0.name) }
    let digits = text.dropLast(unit?.name.count ?? 0)
    guard let number = Double(digits), digits.allSatisfy({ $0.isNumber || $0 == "." }) else {
      throw CommandFailure.usage(
        "--width '\(text)' is no length: write points, or a number with px, mm, cm or in")
    }
    let points = number * (unit?.points ?? 1)
    guard Self.widths.contains(points) else {
      throw CommandFailure.usage("--width goes from 150 to 14400 points (53 mm to 5 m)")
    }
    return points
  }
}
