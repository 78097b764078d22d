// SPDX-License-Identifier: MIT

extension AttributeTable {
  /// What nodes may have.
  static let node = joined(
    shared,
    [
      "area": .number(0...1_000_000), "distortion": .number(-100...100), "fillcolor": .color,
      "fixedsize": .wordsOrNumber(["true", "false", "yes", "no", "shape"], 0...1),
      "gradientangle": .number(-360...360), "group": .text, "height": .inches, "image": .file,
      "imagepos": .words(["tl", "tc", "tr", "ml", "mc", "mr", "bl", "bc", "br"]),
      "imagescale": .wordsOrNumber(
        ["true", "false", "yes", "no", "width", "height", "both"], 0...1),
      "labelloc": .words(["t", "c", "b", "top", "center", "bottom"]),
      "margin": .numbers(0...100, atMost: 2), "ordering": .words(["in", "out"]),
      "orientation": .number(-3600...3600), "peripheries": .number(0...32), "pin": .flag,
      "pos": .places, "rects": .places, "regular": .flag,
      "root": .wordsOrNumber(["true", "false", "yes", "no"], 0...1),
      "samplepoints": .number(0...100), "shape": .shape, "shapefile": .file,
      "sides": .number(0...32), "skew": .number(-100...100), "sortv": .number(0...1_000_000),
      "vertices": .places, "width": .inches, "xlabel": .label, "xlp": .places,
      "z": .number(-1_000_000...1_000_000),
    ])
}
