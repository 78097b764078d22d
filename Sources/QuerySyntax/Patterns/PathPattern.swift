// SPDX-License-Identifier: MIT

public import Diagnostics

/// A pattern of nodes and the relationships between them: `p = (a)-[:T]->(b)`.
public struct PathPattern: Hashable, Sendable {
  /// Which of the paths that fit are meant.
  public enum Selection: Hashable, Sendable {
    /// Every one.
    case every
    /// `shortestPath(...)`: one of the shortest.
    case shortest
    /// `allShortestPaths(...)`: all of the shortest.
    case allShortest
  }

  /// A relationship with the node behind it.
  public struct Step: Hashable, Sendable {
    /// The relationship.
    public let relationship: RelationshipPattern
    /// The node.
    public let node: NodePattern
  }

  /// The name of the path.
  public internal(set) var variable: Name?
  /// Which paths are meant.
  public internal(set) var selection = Selection.every
  /// The first node.
  public let start: NodePattern
  /// The relationships and nodes that follow.
  public let steps: [Step]
  /// Where it stands.
  @NotCompared public internal(set) var range: SourceRange

  /// Calls a function with each expression in its nodes and relationships.
  package func forEachExpression(_ body: (SyntaxExpression) -> Void) {
    start.properties.map(body)
    for step in steps {
      step.relationship.properties.map(body)
      step.node.properties.map(body)
    }
  }
}

extension Parser {
  /// Reads a pattern as `MATCH` and `CREATE` have them, perhaps with a name.
  mutating func pathPattern() throws(SyntaxError) -> PathPattern {
    let start = index
    guard startsVariable(token), peek().kind == .equal else {
      return try unnamedPattern(from: start)
    }
    let name = try variable()
    advance()
    var pattern = try unnamedPattern(from: start)
    pattern.variable = name
    return pattern
  }

  private mutating func unnamedPattern(from start: Int) throws(SyntaxError) -> PathPattern {
    startsShortestPath(at: index)
      ? try shortestPath(from: start) : try patternElement(from: start)
  }

  /// Reads `shortestPath(...)` or `allShortestPaths(...)`.
  mutating func shortestPath(from start: Int) throws(SyntaxError) -> PathPattern {
    let selection = keyword == .shortestPath ? PathPattern.Selection.shortest : .allShortest
    advance()
    var pattern = try nested { parser throws(SyntaxError) in
      try parser.expect(.leftParenthesis)
      let pattern = try parser.patternElement(from: start)
      try parser.expect(.rightParenthesis)
      return pattern
    }
    pattern.selection = selection
    pattern.range = range(from: start)
    return pattern
  }

  /// Reads nodes and relationships, perhaps in parentheses.
  mutating func patternElement(from start: Int) throws(SyntaxError) -> PathPattern {
    if kind == .leftParenthesis, peek().kind == .leftParenthesis {
      return try nested { parser throws(SyntaxError) in
        parser.advance()
        var pattern = try parser.patternElement(from: start)
        try parser.expect(.rightParenthesis)
        pattern.range = parser.range(from: start)
        return pattern
      }
    }
    let first = try nodePattern()
    var steps: [PathPattern.Step] = []
    while startsRelationship {
      let relationship = try relationshipPattern()
      steps.append(.init(relationship: relationship, node: try nodePattern()))
    }
    return PathPattern(start: first, steps: steps, range: range(from: start))
  }
}
