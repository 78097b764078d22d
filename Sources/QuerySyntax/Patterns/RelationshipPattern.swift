// SPDX-License-Identifier: MIT

public import Diagnostics

/// A relationship of a pattern: `-[r:TYPE*1..3 {key: value}]->`.
public struct RelationshipPattern: Hashable, Sendable {
  /// The ways that an arrow can point.
  public enum Arrow: Hashable, Sendable {
    /// `-->`
    case right
    /// `<--`
    case left
    /// `--`: either way
    case none
    /// `<-->`: either way, too
    case both
  }

  /// How many relationships in a row are meant.
  public struct Length: Hashable, Sendable {
    /// The least number, if one is given.
    public let least: Int?
    /// The greatest number, if one is given.
    public let most: Int?
    /// Where it stands, with the star.
    @NotCompared public internal(set) var range: SourceRange
  }

  /// The name of the relationship, or of the list of them.
  public let variable: Name?
  /// The types that it may have.
  public let types: LabelExpression?
  /// How many in a row; nothing means a single one.
  public let length: Length?
  /// The properties that it must have: a map, or a parameter.
  public let properties: SyntaxExpression?
  /// Which way it points.
  public let arrow: Arrow
  /// Where it stands.
  @NotCompared public internal(set) var range: SourceRange
}

extension Parser {
  /// Whether a relationship comes next.
  var startsRelationship: Bool {
    isDash(token) || isLeftHead(token) && isDash(peek())
  }

  func isDash(_ token: Token) -> Bool { token.kind == .minus || token.kind == .otherDash }

  func isLeftHead(_ token: Token) -> Bool { token.kind == .less || token.kind == .leftHead }

  func isRightHead(_ token: Token) -> Bool { token.kind == .greater || token.kind == .rightHead }

  mutating func relationshipPattern() throws(SyntaxError) -> RelationshipPattern {
    let start = index
    let pointsLeft = isLeftHead(token)
    if pointsLeft { advance() }
    advance()
    var detail = Detail()
    if kind == .leftBracket {
      detail = try nested { parser throws(SyntaxError) in try parser.relationshipDetail() }
    }
    guard isDash(token) else { throw unexpected("'-', the rest of a relationship") }
    advance()
    let pointsRight = isRightHead(token)
    if pointsRight { advance() }
    let arrow: RelationshipPattern.Arrow =
      pointsLeft ? (pointsRight ? .both : .left) : (pointsRight ? .right : .none)
    return RelationshipPattern(
      variable: detail.variable, types: detail.types, length: detail.length,
      properties: detail.properties, arrow: arrow, range: range(from: start))
  }

  /// What stands between the brackets of a relationship.
  private struct Detail {
    var variable: Name?
    var types: LabelExpression?
    var length: RelationshipPattern.Length?
    var properties: SyntaxExpression?
  }

  private mutating func relationshipDetail() throws(SyntaxError) -> Detail {
    advance()
    let variable = variableIfThere()
    let types = take(.colon) ? try labelExpression() : nil
    let length = kind == .star ? try lengthOfPath() : nil
    let properties = try propertiesOfPattern()
    guard take(.rightBracket) else { throw wrongDetail() }
    return Detail(variable: variable, types: types, length: length, properties: properties)
  }

  /// Reads `*`, `*2`, `*1..`, `*..3` or `*1..3`.
  private mutating func lengthOfPath() throws(SyntaxError) -> RelationshipPattern.Length {
    let start = index
    advance()
    let least = try bound()
    guard take(.dots) else {
      return .init(least: least, most: least, range: range(from: start))
    }
    let most = try bound()
    return .init(least: least, most: most, range: range(from: start))
  }

  private mutating func bound() throws(SyntaxError) -> Int? {
    guard kind == .number else { return nil }
    guard case .integer(let value) = try number() else {
      index -= 1
      throw wrongDetail()
    }
    return Int(value)
  }

  private func wrongDetail() -> SyntaxError {
    switch kind {
    case .dots:
      return mistake(
        .invalidRelationshipPattern, "a range of lengths needs a star before it",
        at: range(of: token), hint: "such as '*1..3'")
    case .minus, .number:
      return mistake(
        .invalidRelationshipPattern, "'\(excerpt(of: token))' is no length of a path",
        at: range(of: token), hint: "lengths are whole numbers from 0, such as '*1..3'")
    default: return unexpected("']'")
    }
  }
}
