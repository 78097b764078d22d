// SPDX-License-Identifier: MIT

/// Styles with commas between: `filled`, `dashed,setlinewidth(2)`.
enum StyleList {
  /// The most styles that a list may have; Graphviz has room for 64 with their arguments.
  static let longest = 16

  private static let names: Set<String> = [
    "solid", "dashed", "dotted", "bold", "invis", "invisible", "filled", "unfilled", "rounded",
    "diagonals", "striped", "wedged", "radial", "linear", "tapered",
  ]

  /// Whether Graphviz knows all styles of a list.
  static func isSound(_ text: String) -> Bool {
    let items = text.utf8.split(separator: UInt8(ascii: ","))
    guard items.count <= longest else { return false }
    return items.allSatisfy { isStyle(Substring($0)) }
  }

  private static func isStyle(_ text: Substring) -> Bool {
    var scanner = ValueScanner(text)
    scanner.skipBlanks()
    let name = String(decoding: scanner.take(while: ValueScanner.isLetter), as: UTF8.self)
    scanner.skipBlanks()
    guard name == "setlinewidth" else { return scanner.isAtEnd && names.contains(name) }
    guard scanner.take("(") else { return false }
    scanner.skipBlanks()
    guard let width = scanner.takeNumber(), (0...200).contains(width) else { return false }
    scanner.skipBlanks()
    guard scanner.take(")") else { return false }
    scanner.skipBlanks()
    return scanner.isAtEnd
  }
}
