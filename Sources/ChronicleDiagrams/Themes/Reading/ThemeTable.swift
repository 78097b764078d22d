// SPDX-License-Identifier: MIT

/// The tables of `docs/themes.md`, made of the tables that theme files are read by.
package enum ThemeTable: String, CaseIterable {
  case colors
  case selectors
  case attributes

  /// The table.
  package var text: String {
    switch self {
    case .colors: Self.table(["key", "colours", "light", "dark", "print"], Self.colorRows)
    case .selectors: Self.table(["key", "chooses by", "values"], Self.selectorRows)
    case .attributes: Self.table(["key", "draws", "values"], Self.attributeRows)
    }
  }

  private static var colorRows: [[String]] {
    ThemeColor.allCases.map { color in
      [code(color.rawValue), color.summary] + Theme.all.map { code($0[color]) }
    }
  }

  private static var selectorRows: [[String]] {
    SelectorKey.allCases.map { key in
      [code(key.rawValue), key.summary, key.values.map(list) ?? "any"]
    }
  }

  private static var attributeRows: [[String]] {
    StyleAttribute.all.map { [code($0.name), $0.summary, values(of: $0)] }
  }

  private static func values(of attribute: StyleAttribute) -> String {
    switch attribute.value {
    case .color: "a colour"
    case .number(let range):
      "\(StyleAttribute.text(of: range.lowerBound)) to \(StyleAttribute.text(of: range.upperBound))"
    case .whole(let range): "\(range.lowerBound) to \(range.upperBound), whole"
    case .word(let words): list(words)
    case .words(let words): "one or more of \(list(words))"
    }
  }

  private static func code(_ text: String) -> String { "`\(text)`" }

  private static func list(_ words: [String]) -> String {
    words.map(code).joined(separator: ", ")
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return line(head) + "|" + String(repeating: "---|", count: head.count) + "\n"
      + rows.map(line).joined()
  }
}
