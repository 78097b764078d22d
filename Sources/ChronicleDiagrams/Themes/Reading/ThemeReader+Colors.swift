// SPDX-License-Identifier: MIT

import Chronicles
import Diagnostics
import Documents

extension ThemeReader {
  private static let fewestLanes = 2
  private static let mostLanes = 64

  mutating func readColors(_ node: DocumentNode, into theme: inout Theme) {
    let names = ThemeColor.allCases.map(\.rawValue)
    let fields = self.fields(of: node, "'colors'", keys: names)
    for color in ThemeColor.allCases {
      guard let node = fields[color.rawValue], let hex = solidColor(node) else { continue }
      theme[keyPath: color.path] = hex
      written.single[color] = node.range
    }
  }

  mutating func readFills(_ node: DocumentNode, into theme: inout Theme) {
    let fields = self.fields(of: node, "'fills'", keys: ActorClass.allCases.map(\.rawValue))
    for actorClass in ActorClass.allCases {
      guard let node = fields[actorClass.rawValue], let hex = solidColor(node) else { continue }
      theme.fills[actorClass] = hex
      written.fills[actorClass] = node.range
    }
  }

  mutating func readBars(_ node: DocumentNode, into theme: inout Theme) {
    let fields = self.fields(of: node, "'bars'", keys: SelectorKey.signNames.map(\.name))
    for (name, sign) in SelectorKey.signNames {
      guard let node = fields[name], let hex = solidColor(node) else { continue }
      theme.barFills[sign] = hex
      written.bars[sign] = node.range
    }
  }

  mutating func readLanes(_ node: DocumentNode, into theme: inout Theme) {
    guard case .list(let items) = node.content else {
      report("'lanes' must be a list of colours, not \(node.form)", at: node.range)
      return
    }
    guard (Self.fewestLanes...Self.mostLanes).contains(items.count) else {
      report(
        "'lanes' has \(items.count) colours", at: node.range,
        hint: "it takes \(Self.fewestLanes) to \(Self.mostLanes); eight are about as many as can "
          + "be told apart")
      return
    }
    let colors = items.map { ($0.range, solidColor($0)) }
    guard colors.allSatisfy({ $0.1 != nil }) else { return }
    theme.laneColors = colors.compactMap(\.1)
    written.lanes = colors.map(\.0)
  }

  /// Returns a colour that covers what is behind it, as `#rrggbb`.
  mutating func solidColor(_ node: DocumentNode) -> String? {
    guard let hex = color(node) else { return nil }
    guard hex.utf8.count == 7 else {
      report(
        "'\(hex)' lets through what is behind it", at: node.range,
        hint: "only rules take such colours; write six digits")
      return nil
    }
    return hex
  }

  /// Returns a colour as `#rrggbb` or `#rrggbbaa`.
  mutating func color(_ node: DocumentNode) -> String? {
    guard case .scalar(let scalar) = node.content else {
      report("a colour must be a text, not \(node.form)", at: node.range)
      return nil
    }
    let text = scalar.text.lowercased()
    if let hex = ColorText.hex(of: text) { return hex }
    report(
      scalar.text.isEmpty ? "there is no colour" : "'\(scalar.text)' is no colour",
      at: node.range, hint: ColorText.hint(for: text))
    return nil
  }
}

/// Colours as people write them.
enum ColorText {
  /// Returns the colour of a name or of six or eight digits behind `#`, with its digits.
  static func hex(of text: String) -> String? {
    if let hex = ColorNames.hex(of: text) { return hex }
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 || digits.count == 8,
      digits.allSatisfy(RGBColor.isHexDigit)
    else { return nil }
    return text
  }

  /// Returns what to write in place of something that is no colour.
  static func hint(for text: String) -> String {
    let digits = Array(text.hasPrefix("#") ? text.dropFirst() : text[...])
    let isHex = text.utf8.drop { $0 == UInt8(ascii: "#") }.allSatisfy(RGBColor.isHexDigit)
    if isHex, digits.count == 3 {
      return "did you mean '#\(digits.map { "\($0)\($0)" }.joined())'?"
    }
    if isHex, digits.count == 6 { return "did you mean '#\(String(digits))'?" }
    return SpellingIndex(ColorNames.all).hint(for: text)
      ?? "a colour is written as \"#00619e\", or by a name of CSS such as steelblue"
  }
}
