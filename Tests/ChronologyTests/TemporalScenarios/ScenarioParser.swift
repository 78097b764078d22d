// SPDX-License-Identifier: MIT

/// Reads the clauses of a scenario's query: no more of the language than those need.
struct ScenarioParser {
  private let text: [UInt8]
  private let tokens: [ScenarioToken]
  private var position = 0

  init(_ text: String) throws {
    var lexer = ScenarioLexer(text)
    self.text = Array(text.utf8)
    tokens = try lexer.tokens()
  }

  mutating func clauses() throws -> [ScenarioClause] {
    var clauses: [ScenarioClause] = []
    while tokens[position].kind != .end { clauses.append(try clause()) }
    return clauses
  }

  private mutating func clause() throws -> ScenarioClause {
    let word = try name()
    switch word.uppercased() {
    case "WITH": return .with(try list { parser in try parser.item() })
    case "UNWIND": return .unwind(try item())
    case "RETURN": return .returning(try list { parser in try parser.item() })
    case "CREATE": return .create(try list { parser in try parser.node() })
    case "MATCH": return .match(try list { parser in try parser.node() })
    default: throw ScenarioError("the clause \(word)")
    }
  }

  private mutating func item() throws -> ScenarioClause.Item {
    let start = tokens[position].range.lowerBound
    let expression = try expression()
    let end = tokens[position - 1].range.upperBound
    if case .name(let word) = tokens[position].kind, word.uppercased() == "AS" {
      position += 1
      return ScenarioClause.Item(expression: expression, name: try name())
    }
    return ScenarioClause.Item(
      expression: expression, name: String(decoding: text[start..<end], as: UTF8.self))
  }

  private mutating func node() throws -> ScenarioClause.Node {
    try expect("(")
    var variable: String?
    if case .name = tokens[position].kind { variable = try name() }
    var labels: Set<String> = []
    while skip(":") { labels.insert(try name()) }
    let properties = skip("{") ? try entries() : [:]
    try expect(")")
    return ScenarioClause.Node(variable: variable, labels: labels, properties: properties)
  }

  // MARK: - Expressions

  private mutating func expression() throws -> ScenarioExpression {
    try chain(of: ["=", "<>", "<", "<=", ">", ">="]) { parser in
      try parser.chain(of: ["+", "-"]) { parser in
        try parser.chain(of: ["*", "/"]) { parser in try parser.unary() }
      }
    }
  }

  private mutating func chain(
    of operators: [String], _ operand: (inout ScenarioParser) throws -> ScenarioExpression
  ) throws -> ScenarioExpression {
    var left = try operand(&self)
    while case .sign(let sign) = tokens[position].kind, operators.contains(sign) {
      position += 1
      left = .operation(sign, left, try operand(&self))
    }
    return left
  }

  private mutating func unary() throws -> ScenarioExpression {
    if skip("-") { return .negation(try unary()) }
    var expression = try primary()
    while skip(".") { expression = .property(expression, try name()) }
    return expression
  }

  private mutating func primary() throws -> ScenarioExpression {
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .integer(let value): return .literal(.integer(value))
    case .float(let value): return .literal(.float(value))
    case .text(let value): return .literal(.text(value))
    case .name(let word): return try named(word)
    case .sign("{"): return .map(try entries())
    case .sign("["):
      let elements = skip("]") ? [] : try list { parser in try parser.expression() }
      if !elements.isEmpty { try expect("]") }
      return .list(elements)
    case .sign("("):
      let inner = try expression()
      try expect(")")
      return inner
    default: throw ScenarioError("an expression where \(token.kind) stands")
    }
  }

  private mutating func named(_ word: String) throws -> ScenarioExpression {
    if let path = callPath(from: word) {
      let arguments = skip(")") ? [] : try list { parser in try parser.expression() }
      if !arguments.isEmpty { try expect(")") }
      return .call(path, arguments)
    }
    return switch word.lowercased() {
    case "null": .literal(.null)
    case "true": .literal(.boolean(true))
    case "false": .literal(.boolean(false))
    default: .variable(word)
    }
  }

  /// Skips names with points between them and a bracket behind them, if that is what follows.
  private mutating func callPath(from word: String) -> String? {
    var (path, next) = (word, position)
    while tokens[next].kind == .sign("."), case .name(let part) = tokens[next + 1].kind {
      path += "." + part
      next += 2
    }
    guard tokens[next].kind == .sign("(") else { return nil }
    position = next + 1
    return path.lowercased()
  }

  private mutating func entries() throws -> [String: ScenarioExpression] {
    guard !skip("}") else { return [:] }
    let entries = try list { parser in
      let key = try parser.name()
      try parser.expect(":")
      return (key, try parser.expression())
    }
    try expect("}")
    return Dictionary(uniqueKeysWithValues: entries)
  }

  // MARK: - Tokens

  private mutating func list<Element>(
    of element: (inout ScenarioParser) throws -> Element
  ) throws -> [Element] {
    var elements = [try element(&self)]
    while skip(",") { elements.append(try element(&self)) }
    return elements
  }

  private mutating func name() throws -> String {
    guard case .name(let word) = tokens[position].kind else {
      throw ScenarioError("a name where \(tokens[position].kind) stands")
    }
    position += 1
    return word
  }

  private mutating func skip(_ sign: String) -> Bool {
    guard tokens[position].kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ sign: String) throws {
    guard skip(sign) else { throw ScenarioError("\(sign) where \(tokens[position].kind) stands") }
  }
}
