// SPDX-License-Identifier: MIT

/// What labels a node must have, or what type a relationship: `A&!(B|C)`.
public indirect enum LabelExpression: Hashable, Sendable {
  /// The label of this name.
  case name(Name)
  /// `%`: some label
  case anything
  /// `!A`
  case not(LabelExpression)
  /// `A&B`, or `A:B`: at least two
  case and([LabelExpression])
  /// `A|B`: at least two
  case or([LabelExpression])
}

extension LabelExpression {
  /// The names, if all of them must be there: `A:B`.
  public var conjunction: [Name]? {
    switch self {
    case .name(let name): [name]
    case .and(let parts): Self.names(parts)
    default: nil
    }
  }

  /// The names, if one of them must be there: `A|B`.
  public var alternatives: [Name]? {
    switch self {
    case .name(let name): [name]
    case .or(let parts): Self.names(parts)
    default: nil
    }
  }

  private static func names(_ parts: [LabelExpression]) -> [Name]? {
    var names: [Name] = []
    for part in parts {
      guard case .name(let name) = part else { return nil }
      names.append(name)
    }
    return names
  }
}

extension Parser {
  func startsLabels(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .quotedName, .exclamation, .leftParenthesis, .percent: true
    default: false
    }
  }

  /// Reads a label expression, behind its first colon.
  mutating func labelExpression() throws(SyntaxError) -> LabelExpression {
    var parts = [try labelConjunction()]
    while kind == .bar, index != endingBar, continuesAlternatives {
      advance()
      // `:A|:B`, as it was once written.
      if kind == .colon { advance() }
      parts.append(try labelConjunction())
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  /// Whether a bar is followed by a label.
  private var continuesAlternatives: Bool {
    startsLabels(peek()) || peek().kind == .colon && startsLabels(peek(2))
  }

  /// Reads labels with `&`, or with colons, between them.
  private mutating func labelConjunction() throws(SyntaxError) -> LabelExpression {
    var parts = [try singleLabel()]
    while kind == .ampersand || kind == .colon && startsLabels(peek()) {
      advance()
      parts.append(try singleLabel())
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func singleLabel() throws(SyntaxError) -> LabelExpression {
    switch kind {
    case .percent:
      advance()
      return .anything
    case .exclamation:
      return try nested { parser throws(SyntaxError) in
        parser.advance()
        return .not(try parser.singleLabel())
      }
    case .leftParenthesis:
      return try nested { parser throws(SyntaxError) in
        parser.advance()
        let inner = try parser.labelExpression()
        guard parser.take(.rightParenthesis) else { throw parser.unexpected("'|', '&' or ')'") }
        return inner
      }
    default: return .name(try anyName("a label or type"))
    }
  }
}
