// SPDX-License-Identifier: MIT

extension DOTGrammar {
  /// Parses a statement up to its end or to the brace that begins a subgraph.
  mutating func parseStatement() throws(DOTInterruption) {
    statementStart = token.start
    switch token.kind {
    case .word: try parseOperandsOrAssignment()
    case .leftBrace, .subgraph: try openSubgraph(isOperandOfEdge: false)
    case .graph: try parseDefaults(.graph)
    case .node: try parseDefaults(.node)
    case .edge: try parseDefaults(.edge)
    case .semicolon: try passEmptyStatement()
    default: throw expected("a statement or '}'")
    }
  }

  private mutating func parseOperandsOrAssignment() throws(DOTInterruption) {
    let name = try word()
    guard token.kind == .equals else {
      try parseNodes(from: name)
      try parseEdges(hasEdge: false)
      return
    }
    advance()
    guard token.kind == .word else { throw expected("a value behind '='") }
    let value = try word()
    if isSound { try sink.assignment(name, value) }
    endStatement()
  }

  private mutating func parseDefaults(_ kind: DOTElementKind) throws(DOTInterruption) {
    let start = token.start
    advance()
    if token.kind == .word { try passMacroName() }
    guard token.kind == .leftBracket else { throw expectedListOfDefaults() }
    try parseLists()
    if isSound { try sink.defaults(kind, start..<last.end) }
    endStatement()
  }

  private mutating func passMacroName() throws(DOTInterruption) {
    let name = try word()
    guard token.kind == .equals else { throw expectedListOfDefaults(behind: name) }
    advance()
    warnOfMacro(name)
  }

  /// Takes the semicolon that may stand behind a statement.
  private mutating func endStatement() {
    if token.kind == .semicolon { advance() }
  }

  // MARK: - Operands

  /// Parses nodes with commas between them; the id of the first was read.
  private mutating func parseNodes(from first: DOTWord) throws(DOTInterruption) {
    try parseNode(first)
    while token.kind == .comma {
      advance()
      guard token.kind == .word else { throw expected("the id of a node behind ','") }
      try parseNode(try word())
    }
  }

  private mutating func parseNode(_ name: DOTWord) throws(DOTInterruption) {
    var mention = DOTNodeMention(name: name)
    if token.kind == .colon { mention.port = try portWord() }
    if token.kind == .colon { mention.compass = try portWord() }
    if isSound { try sink.node(mention) }
  }

  private mutating func portWord() throws(DOTInterruption) -> DOTWord {
    advance()
    guard token.kind == .word else { throw expected("a port behind ':'") }
    return try word()
  }

  /// Parses what stands behind an operand, up to the end of the statement or to a subgraph.
  mutating func parseEdges(hasEdge: Bool) throws(DOTInterruption) {
    var hasEdge = hasEdge
    while token.kind == .arrow || token.kind == .line {
      checkSign()
      if isSound { try sink.edge(at: token.start) }
      advance()
      hasEdge = true
      switch token.kind {
      case .word: try parseNodes(from: try word())
      case .leftBrace, .subgraph: return try openSubgraph(isOperandOfEdge: true)
      default: throw expected("a node or subgraph where the edge ends")
      }
    }
    if token.kind == .leftBracket { try parseLists() }
    if isSound { try sink.endOperands(areEdges: hasEdge, at: last.end) }
    endStatement()
  }

  mutating func openSubgraph(isOperandOfEdge: Bool) throws(DOTInterruption) {
    var header = DOTSubgraphHeader(start: token.start)
    if token.kind == .subgraph {
      header.hasKeyword = true
      advance()
      if token.kind == .word { header.name = try word() }
      guard token.kind == .leftBrace else {
        throw expected(header.name == nil ? "a name or '{' behind 'subgraph'" : "'{'")
      }
    }
    guard open.count < mostNested else { throw tooDeep() }
    header.brace = token.start
    open.append(DOTOpenBrace(offset: token.start, isOperandOfEdge: isOperandOfEdge))
    advance()
    if isSound { try sink.beginSubgraph(header) }
  }

  // MARK: - Attribute lists

  private mutating func parseLists() throws(DOTInterruption) {
    while token.kind == .leftBracket {
      listStart = token.start
      advance()
      while token.kind != .rightBracket { try parseItem() }
      advance()
    }
    listStart = nil
  }

  private mutating func parseItem() throws(DOTInterruption) {
    guard token.kind == .word else { return try passStrayComma() }
    let isFirst = last.kind == .leftBracket
    let name = try word()
    guard token.kind == .equals else { return try passLoneName(name, isFirst: isFirst) }
    advance()
    guard token.kind == .word else { throw expected("a value behind '='") }
    let value = try word()
    if isSound { try sink.attribute(name, value) }
    if token.kind == .comma || token.kind == .semicolon { advance() }
  }
}
