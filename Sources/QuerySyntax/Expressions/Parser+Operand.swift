// SPDX-License-Identifier: MIT

import Diagnostics

extension Parser {
  /// Reads what stands between operators: an atom and what clings to its end.
  mutating func operand() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    var operand = try atom()
    while true {
      switch kind {
      case .dot:
        advance()
        let key = try anyName("a key")
        operand = try made(.property(operand, key), range(from: start))
      case .leftBracket:
        operand = try made(try element(of: operand), range(from: start))
      case .colon where startsLabels(peek()):
        advance()
        let labels = try labelExpression()
        return try made(.labels(operand, labels), range(from: start))
      default: return operand
      }
    }
  }

  /// Reads `[index]` or `[from..to]`.
  private mutating func element(
    of base: SyntaxExpression
  ) throws(SyntaxError) -> SyntaxExpression.Form {
    try nested { parser throws(SyntaxError) in
      parser.advance()
      if parser.take(.dots) { return try parser.endOfSlice(base, nil) }
      let first = try parser.value()
      if parser.take(.dots) { return try parser.endOfSlice(base, first) }
      guard parser.take(.rightBracket) else { throw parser.unexpected("']' or '..'") }
      return .element(base, first)
    }
  }

  private mutating func endOfSlice(
    _ base: SyntaxExpression, _ from: SyntaxExpression?
  ) throws(SyntaxError) -> SyntaxExpression.Form {
    if take(.rightBracket) { return .slice(base, from, nil) }
    let to = try value()
    try expect(.rightBracket)
    return .slice(base, from, to)
  }

  /// Reads what has no operator of its own.
  private mutating func atom() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    switch kind {
    case .number, .minus: return try made(.literal(try number()), range(from: start))
    case .string: return try made(.literal(.string(try string())), range(from: start))
    case .dollar: return try parameter()
    case .leftBracket: return try nested { parser throws(SyntaxError) in try parser.bracketed() }
    case .leftBrace: return try mapLiteral()
    case .leftParenthesis:
      if startsPattern(at: index) { return try tested(try patternElement(from: start)) }
      return try inParentheses()
    case .name, .quotedName: return try named()
    default: throw unexpected("an expression")
    }
  }

  mutating func tested(_ pattern: PathPattern) throws(SyntaxError) -> SyntaxExpression {
    try made(.pattern(pattern), pattern.range)
  }

  private mutating func inParentheses() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    var inner = try nested { parser throws(SyntaxError) in
      parser.advance()
      let inner = try parser.condition()
      guard parser.take(.rightParenthesis) else { throw parser.unexpected("an operator or ')'") }
      return inner
    }
    inner.range = range(from: start)
    return inner
  }

  // MARK: - Literals

  /// Whether the smallest whole number comes next, whose digits alone would be too large.
  var startsLeastInteger: Bool {
    guard kind == .minus, peek().kind == .number else { return false }
    // What clings to the digits would cling to them before the minus does.
    guard ![.dot, .leftBracket, .colon].contains(peek(2).kind) else { return false }
    let digits = bytes[peek().start..<peek().end]
    return NumberReader.number(in: digits) == .success(.whole(1 << 63))
  }

  mutating func number() throws(SyntaxError) -> Literal {
    if startsLeastInteger {
      index += 2
      return .integer(.min)
    }
    let token = self.token
    guard kind == .number else { throw unexpected("a number") }
    switch NumberReader.number(in: bytes[token.start..<token.end]) {
    case .success(.float(let value)):
      advance()
      return .float(value)
    case .success(.whole(let value)):
      guard let value = Int64(exactly: value) else { throw wrongNumber(.integerOverflow) }
      advance()
      return .integer(value)
    case .failure(let code): throw wrongNumber(code)
    }
  }

  private func wrongNumber(_ code: SyntaxError.Code) -> SyntaxError {
    let message =
      switch code {
      case .integerOverflow: "this whole number does not fit 64 bits"
      case .floatingPointOverflow: "this number is too large for a float"
      default: "'\(excerpt(of: token))' is no number"
      }
    return mistake(code, message, at: range(of: token))
  }

  mutating func string() throws(SyntaxError) -> String {
    guard kind == .string else { throw unexpected("a text in quotes") }
    do {
      let text = try StringReader.text(of: token, in: bytes)
      advance()
      return text
    } catch {
      let message =
        switch error.code {
        case .invalidUnicodeLiteral: "this names no character"
        case .invalidUnicodeCharacter: "this byte is not UTF-8"
        default: "no character is written like this"
        }
      let hint = error.code == .unexpectedSyntax ? "a backslash is written twice" : nil
      throw mistake(error.code, message, at: origin.range(error.start, error.end), hint: hint)
    }
  }

  mutating func parameter() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    try expect(.dollar)
    if kind == .number {
      let digits = bytes[token.start..<token.end]
      guard digits.allSatisfy(Lexer.isDigit) else { throw unexpected("the name of a parameter") }
      let name = String(decoding: digits, as: UTF8.self)
      advance()
      return try made(.parameter(name), range(from: start))
    }
    let name = try anyName("the name of a parameter")
    return try made(.parameter(name.text), range(from: start))
  }

  mutating func mapLiteral() throws(SyntaxError) -> SyntaxExpression {
    let start = index
    let entries = try nested { parser throws(SyntaxError) in
      parser.advance()
      return try parser.list(until: .rightBrace) { parser throws(SyntaxError) in
        try parser.mapEntry()
      }
    }
    return try made(.map(entries), range(from: start))
  }

  mutating func mapEntry() throws(SyntaxError) -> MapEntry {
    let key = try anyName("a key")
    try expect(.colon)
    return MapEntry(key: key, value: try value())
  }
}
