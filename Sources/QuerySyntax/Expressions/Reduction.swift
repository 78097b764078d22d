// SPDX-License-Identifier: MIT

/// A value gathered along a list: `reduce(sum = 0, x IN list | sum + x)`.
public struct Reduction: Hashable, Sendable {
  /// The name of what is gathered.
  public let accumulator: Name
  /// What it is at first.
  public let initial: SyntaxExpression
  /// The name of an element.
  public let variable: Name
  /// The list.
  public let list: SyntaxExpression
  /// What it becomes with an element.
  public let step: SyntaxExpression
}

extension Parser {
  mutating func reduction() throws(SyntaxError) -> SyntaxExpression.Form {
    advance()
    let reduction = try nested(levels: 2) { parser throws(SyntaxError) in
      try parser.bodyOfReduction()
    }
    return .reduction(reduction)
  }

  private mutating func bodyOfReduction() throws(SyntaxError) -> Reduction {
    let end = token.partner
    try expect(.leftParenthesis)
    let accumulator = try variable()
    try expect(.equal)
    let initial = try value()
    try expect(.comma)
    let variable = try variable()
    try expect(.in)
    endingBar = firstBar(before: end)
    let list = try value()
    endingBar = nil
    try expect(.bar)
    let step = try value()
    try expect(.rightParenthesis)
    return Reduction(
      accumulator: accumulator, initial: initial, variable: variable, list: list, step: step)
  }

  /// Returns the first bar from here to the end of the brackets that is in no others.
  func firstBar(before end: Int?) -> Int? {
    guard let end else { return nil }
    var place = index
    while place < end {
      if tokens[place].kind == .bar { return place }
      place = max(tokens[place].partner ?? place, place) + 1
    }
    return nil
  }
}
