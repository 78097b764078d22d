// SPDX-License-Identifier: MIT

/// Where a label stands from top to bottom.
public enum VerticalPlacement: String, Hashable, Sendable, CaseIterable {
  /// At the top.
  case top = "t"
  /// In the middle; for nodes only.
  case center = "c"
  /// At the bottom.
  case bottom = "b"
}

/// Where a label stands from left to right, or how its lines stand to each other.
public enum HorizontalPlacement: String, Hashable, Sendable, CaseIterable {
  /// At the left.
  case left = "l"
  /// In the middle.
  case center = "c"
  /// At the right.
  case right = "r"
}

extension DOTValue {
  /// Returns the value that shows a text as it is, with its lines at a side.
  static func literal(_ text: String, aligned side: HorizontalPlacement) -> DOTValue {
    let value = literal(text)
    guard side != .center, case .text(let shown) = value else { return value }
    var result = ""
    var isEscaped = false
    for scalar in shown.unicodeScalars {
      // A backslash of the text is two here, so that a single one starts a line break.
      let isBreak = isEscaped && scalar == "n"
      result += isBreak ? side.rawValue : String(scalar)
      isEscaped = !isEscaped && scalar == "\\"
    }
    return .text(result + "\\" + side.rawValue)
  }
}
