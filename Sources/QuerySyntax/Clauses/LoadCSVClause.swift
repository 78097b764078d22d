// SPDX-License-Identifier: MIT

public import Diagnostics

/// `LOAD CSV`: makes a row of each record of a file.
public struct LoadCSVClause: Hashable, Sendable {
  /// Whether the first record names the fields: then a record is a map, else a list.
  public let hasHeaders: Bool
  /// The file.
  public let source: SyntaxExpression
  /// The name of a record.
  public let variable: Name
  /// What stands between fields; nothing means a comma.
  public let separator: String?
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func loadCSVClause() throws(SyntaxError) -> LoadCSVClause {
    let start = index
    try expect(.load)
    try expect(.csv)
    let hasHeaders = take(.with)
    if hasHeaders { try expect(.headers) }
    try expect(.from)
    let source = try value()
    try expect(.as)
    let variable = try variable()
    let separator = take(.fieldTerminator) ? try string() : nil
    return LoadCSVClause(
      hasHeaders: hasHeaders, source: source, variable: variable, separator: separator,
      range: range(from: start))
  }
}
