// SPDX-License-Identifier: MIT

public import Diagnostics

/// `REMOVE`: takes properties and labels away.
public struct RemoveClause: Hashable, Sendable {
  /// A single change.
  public enum Item: Hashable, Sendable {
    /// `n.key`
    case property(SyntaxExpression)
    /// `n:A:B`
    case labels(Name, [Name])
  }

  /// The changes.
  public let items: [Item]
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func removeClause() throws(SyntaxError) -> RemoveClause {
    let start = index
    try expect(.remove)
    let items = try list { parser throws(SyntaxError) -> RemoveClause.Item in
      if let (variable, labels) = try parser.labelsOfVariable() { return .labels(variable, labels) }
      return .property(try parser.property())
    }
    return RemoveClause(items: items, range: range(from: start))
  }
}
