// SPDX-License-Identifier: MIT

public import Diagnostics

/// `UNWIND`: makes a row of each element of a list.
public struct UnwindClause: Hashable, Sendable {
  /// The list.
  public let list: SyntaxExpression
  /// The name of an element.
  public let variable: Name
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func unwindClause() throws(SyntaxError) -> UnwindClause {
    let start = index
    try expect(.unwind)
    let list = try value()
    try expect(.as)
    return UnwindClause(list: list, variable: try variable(), range: range(from: start))
  }
}
