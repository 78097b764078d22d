// SPDX-License-Identifier: MIT

extension AttributeTable {
  /// What edges may have.
  static let edge = joined(
    shared, ends,
    [
      "arrowsize": .number(0...50), "constraint": .flag, "decorate": .flag,
      "dir": .words(["forward", "back", "both", "none"]), "edgeURL": .link, "edgehref": .link,
      "edgetarget": .token, "edgetooltip": .text, "fillcolor": .color,
      "key": .forbidden("it is no attribute in DOT, but the name of an edge"),
      "labelURL": .link, "labelangle": .number(-360...360), "labeldistance": .number(0...100),
      "labelfloat": .flag, "labelfontcolor": .color, "labelfontname": .font,
      "labelfontsize": .number(1...500), "labelhref": .link, "labeltarget": .token,
      "labeltooltip": .text, "len": .number(0...1000), "lp": .places, "minlen": .number(0...1000),
      "pos": .places, "radius": .number(0...1000), "weight": .number(0...10_000),
      "xlabel": .label, "xlp": .places,
    ])

  /// What the two ends have.
  private static let ends: [String: ValueRule] = [
    "arrowhead": .arrow, "arrowtail": .arrow, "headURL": .link, "head_lp": .places,
    "headclip": .flag, "headhref": .link, "headlabel": .label, "headport": .text,
    "headtarget": .token, "headtooltip": .text, "lhead": .text, "ltail": .text, "samehead": .text,
    "sametail": .text, "tailURL": .link, "tail_lp": .places, "tailclip": .flag, "tailhref": .link,
    "taillabel": .label, "tailport": .text, "tailtarget": .token, "tailtooltip": .text,
  ]
}
