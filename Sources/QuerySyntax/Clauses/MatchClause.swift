// SPDX-License-Identifier: MIT

public import Diagnostics

/// `MATCH` and `OPTIONAL MATCH`: finds what patterns describe.
public struct MatchClause: Hashable, Sendable {
  /// Whether a row stays if nothing is found for it.
  public let isOptional: Bool
  /// The patterns.
  public let patterns: [PathPattern]
  /// When what is found must hold; an extension.
  public let time: TimeCondition?
  /// How certain that must be; an extension.
  public let certainty: Certainty?
  /// Which finds are taken; nothing means all.
  public let condition: SyntaxExpression?
  /// Where the clause stands.
  @NotCompared public internal(set) var range: SourceRange

  /// How certain it must be that something holds.
  public enum Certainty: String, Hashable, Sendable {
    /// It holds.
    case definitely = "DEFINITELY"
    /// It may hold.
    case possibly = "POSSIBLY"
  }
}

/// When what a pattern finds must hold: `AS OF window` or `THROUGHOUT window`.
public struct TimeCondition: Hashable, Sendable {
  /// The ways to hold in a window of time.
  public enum Kind: String, Hashable, Sendable {
    /// At some time in it.
    case asOf = "AS OF"
    /// All the time.
    case throughout = "THROUGHOUT"
  }

  /// The way to hold.
  public let kind: Kind
  /// The window of time.
  public let window: SyntaxExpression
}

extension Parser {
  mutating func matchClause() throws(SyntaxError) -> MatchClause {
    let start = index
    let isOptional = take(.optional)
    try expect(.match)
    let patterns = try list { parser throws(SyntaxError) in try parser.pathPattern() }
    // The two extensions come in either order.
    var certainty = certaintyIfThere()
    let time = try timeCondition()
    certainty = certainty ?? certaintyIfThere()
    let condition = try whereCondition()
    return MatchClause(
      isOptional: isOptional, patterns: patterns, time: time, certainty: certainty,
      condition: condition, range: range(from: start))
  }

  private mutating func certaintyIfThere() -> MatchClause.Certainty? {
    if take(.definitely) { return .definitely }
    return take(.possibly) ? .possibly : nil
  }

  private mutating func timeCondition() throws(SyntaxError) -> TimeCondition? {
    if take(.throughout) { return TimeCondition(kind: .throughout, window: try value()) }
    guard take(.as) else { return nil }
    try expect(.of)
    return TimeCondition(kind: .asOf, window: try value())
  }
}
