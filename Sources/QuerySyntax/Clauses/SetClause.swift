// SPDX-License-Identifier: MIT

public import Diagnostics

/// `SET`: changes properties and adds labels.
public struct SetClause: Hashable, Sendable {
  /// A single change.
  public enum Item: Hashable, Sendable {
    /// `n.key = value`: the first expression is a property.
    case property(SyntaxExpression, SyntaxExpression)
    /// `n = map`: all properties are replaced.
    case replacement(Name, SyntaxExpression)
    /// `n += map`: properties are added.
    case addition(Name, SyntaxExpression)
    /// `n:A:B`
    case labels(Name, [Name])
  }

  /// The changes.
  public let items: [Item]
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func setClause() throws(SyntaxError) -> SetClause {
    let start = index
    try expect(.set)
    let items = try list { parser throws(SyntaxError) in try parser.setItem() }
    return SetClause(items: items, range: range(from: start))
  }

  private mutating func setItem() throws(SyntaxError) -> SetClause.Item {
    if startsVariable(token), [.equal, .addTo].contains(peek().kind) {
      let variable = try variable()
      let isAddition = kind == .addTo
      advance()
      let map = try value()
      return isAddition ? .addition(variable, map) : .replacement(variable, map)
    }
    if let (variable, labels) = try labelsOfVariable() { return .labels(variable, labels) }
    let property = try property()
    try expect(.equal)
    return .property(property, try value())
  }

  /// Reads `n:A:B`, if a variable and a colon come next.
  mutating func labelsOfVariable() throws(SyntaxError) -> (variable: Name, labels: [Name])? {
    guard startsVariable(token), peek().kind == .colon else { return nil }
    let variable = try variable()
    var labels: [Name] = []
    while take(.colon) { labels.append(try anyName("a label")) }
    return (variable, labels)
  }

  /// Reads an expression that must be a property of something.
  mutating func property() throws(SyntaxError) -> SyntaxExpression {
    let operand = try operand()
    switch operand.form {
    case .property: return operand
    default:
      throw mistake(
        .unexpectedSyntax, "only a property can be changed", at: operand.range,
        hint: "such as n.key")
    }
  }
}
