// SPDX-License-Identifier: MIT

/// What `WITH` and `RETURN` make of rows.
public struct Projection: Hashable, Sendable {
  /// A column of the result.
  public struct Item: Hashable, Sendable {
    /// The value.
    public let expression: SyntaxExpression
    /// The name behind `AS`.
    public let alias: Name?
    /// The text of the expression, as it stands in the query; empty if there is an alias.
    public let text: String

    /// The name of the column: the alias, the variable, or else the text as it was written.
    public var columnName: String {
      if let alias { return alias.text }
      if case .variable(let name) = expression.form { return name }
      return text
    }
  }

  /// A value to sort by.
  public struct SortItem: Hashable, Sendable {
    /// The value.
    public let expression: SyntaxExpression
    /// Whether the largest comes first.
    public let isDescending: Bool
  }

  /// Whether equal rows count once.
  public let isDistinct: Bool
  /// Whether all variables are taken: `*`.
  public let includesAll: Bool
  /// The columns.
  public let items: [Item]
  /// What the rows are sorted by.
  public let order: [SortItem]
  /// How many rows are left out first.
  public let skip: SyntaxExpression?
  /// How many rows are kept at most.
  public let limit: SyntaxExpression?
}

extension Parser {
  /// Reads what stands behind `WITH` or `RETURN`, conditions excluded.
  mutating func projection() throws(SyntaxError) -> Projection {
    let isDistinct = take(.distinct)
    let includesAll = take(.star)
    var items: [Projection.Item] = []
    if !includesAll || take(.comma) {
      items = try list { parser throws(SyntaxError) in try parser.projectionItem() }
    }
    var order: [Projection.SortItem] = []
    if take(.order) {
      try expect(.by)
      order = try list { parser throws(SyntaxError) in try parser.sortItem() }
    }
    let skip = take(.skip) ? try value() : nil
    let limit = take(.limit) ? try value() : nil
    return Projection(
      isDistinct: isDistinct, includesAll: includesAll, items: items, order: order, skip: skip,
      limit: limit)
  }

  private mutating func projectionItem() throws(SyntaxError) -> Projection.Item {
    let start = index
    let expression = try value()
    let text = text(from: start)
    let alias = take(.as) ? try variable() : nil
    return .init(expression: expression, alias: alias, text: alias == nil ? text : "")
  }

  private mutating func sortItem() throws(SyntaxError) -> Projection.SortItem {
    let expression = try value()
    let isDescending = take(.desc) || take(.descending)
    if !isDescending, !take(.asc) { _ = take(.ascending) }
    return .init(expression: expression, isDescending: isDescending)
  }
}
