// SPDX-License-Identifier: MIT

public import Diagnostics

/// A node of a pattern: `(n:Label {key: value})`.
public struct NodePattern: Hashable, Sendable {
  /// The name of the node.
  public let variable: Name?
  /// The labels that it must have.
  public let labels: LabelExpression?
  /// The properties that it must have: a map, or a parameter.
  public let properties: SyntaxExpression?
  /// Where it stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  mutating func nodePattern() throws(SyntaxError) -> NodePattern {
    let start = index
    guard kind == .leftParenthesis else { throw unexpected("a node: '('") }
    return try nested { parser throws(SyntaxError) in
      parser.advance()
      let variable = parser.variableIfThere()
      let labels = parser.take(.colon) ? try parser.labelExpression() : nil
      let properties = try parser.propertiesOfPattern()
      guard parser.take(.rightParenthesis) else { throw parser.unexpected("')'") }
      return NodePattern(
        variable: variable, labels: labels, properties: properties,
        range: parser.range(from: start))
    }
  }

  /// Reads the map or the parameter that says what properties are, if one comes next.
  mutating func propertiesOfPattern() throws(SyntaxError) -> SyntaxExpression? {
    switch kind {
    case .leftBrace: try mapLiteral()
    case .dollar: try parameter()
    default: nil
    }
  }
}
