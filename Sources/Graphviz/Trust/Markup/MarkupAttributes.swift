// SPDX-License-Identifier: MIT

/// The attributes of the tags of HTML-like labels, and which values of them are sound
/// (documentation of "Node Shapes", HTML-like labels).
package enum MarkupAttributes {
  /// Returns the rule for an attribute, or nothing if Graphviz has none of that name there.
  static func rule(for attribute: String, of tag: String) -> ValueRule? {
    let name = attribute.uppercased()
    switch tag.uppercased() {
    case "TABLE": return table[name] ?? box[name]
    case "TD": return cell[name] ?? box[name]
    case "FONT": return font[name]
    case "BR": return name == "ALIGN" ? .words(["left", "center", "right"]) : nil
    case "IMG": return image[name]
    default: return nil
    }
  }

  /// The tags that have attributes.
  package static let tags = ["TABLE", "TD", "FONT", "BR", "IMG"]

  /// The names of the attributes of a tag.
  package static func names(of tag: String) -> [String] {
    switch tag {
    case "TABLE": (Array(table.keys) + Array(box.keys)).sorted()
    case "TD": (Array(cell.keys) + Array(box.keys)).sorted()
    case "FONT": font.keys.sorted()
    case "BR": ["ALIGN"]
    case "IMG": image.keys.sorted()
    default: []
    }
  }

  private static let box: [String: ValueRule] = [
    "BGCOLOR": .color, "BORDER": .number(0...255), "CELLPADDING": .number(0...255),
    "CELLSPACING": .number(-128...127), "COLOR": .color,
    "FIXEDSIZE": .words(["true", "false"]), "GRADIENTANGLE": .number(-360...360),
    "HEIGHT": .number(0...65_535), "HREF": .link, "ID": .token, "PORT": .text,
    "SIDES": .form(.sides), "STYLE": .form(.boxStyle), "TARGET": .token, "TITLE": .text,
    "TOOLTIP": .text, "VALIGN": .words(["top", "middle", "bottom"]), "WIDTH": .number(0...65_535),
  ]

  private static let table: [String: ValueRule] = [
    "ALIGN": .words(["left", "center", "right"]), "CELLBORDER": .number(0...127),
    "COLUMNS": .words(["*"]), "ROWS": .words(["*"]),
  ]

  private static let cell: [String: ValueRule] = [
    "ALIGN": .words(["left", "center", "right", "text"]),
    "BALIGN": .words(["left", "center", "right"]), "COLSPAN": .number(1...1000),
    "ROWSPAN": .number(1...1000),
  ]

  private static let font: [String: ValueRule] = [
    "COLOR": .color, "FACE": .font, "POINT-SIZE": .number(1...255),
  ]

  private static let image: [String: ValueRule] = [
    "SCALE": .words(["true", "false", "width", "height", "both"]), "SRC": .file,
  ]
}
