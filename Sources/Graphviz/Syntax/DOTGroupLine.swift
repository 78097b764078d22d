// SPDX-License-Identifier: MIT

/// Writes the operands of a statement in one line, if each subgraph among them is a group that the
/// writer had in one line, too: `a -> { b; c }`.
///
/// A group holds nodes, edges without attributes, and attributes of its own. Comments are for who
/// asks to look for.
struct DOTGroupLine {
  private let document: DOTDocument
  private let sign: String
  private var line = DOTLines()

  /// Returns the line, or nothing if there is no subgraph or one that is no group.
  static func line(
    of operands: [DOTOperand], _ sign: String, in document: DOTDocument
  ) -> DOTLines? {
    let groups = operands.compactMap { operand in
      if case .subgraph(let header, let body) = operand { (header, body) } else { nil }
    }
    guard !groups.isEmpty, groups.allSatisfy({ isGroup($0, $1, in: document.bytes) }) else {
      return nil
    }
    var writer = DOTGroupLine(document: document, sign: sign)
    writer.write(operands)
    return writer.line.bytes.contains(0x0A) ? nil : writer.line
  }

  private init(document: DOTDocument, sign: String) {
    self.document = document
    self.sign = sign
  }

  private static func isGroup(
    _ header: DOTSubgraphHeader, _ body: DOTBody, in bytes: [UInt8]
  ) -> Bool {
    guard !body.statements.isEmpty else { return true }
    guard body.statements.allSatisfy(isPlain) else { return false }
    return !bytes[header.brace..<body.end].contains { $0 == 0x0A || $0 == 0x0D }
  }

  private static func isPlain(_ statement: DOTStatement) -> Bool {
    switch statement.content {
    case .assignment: true
    case .defaults: false
    case .operands(let operands, let items):
      items.isEmpty
        && operands.allSatisfy { if case .nodes = $0 { true } else { false } }
    }
  }

  // MARK: - Writing

  private mutating func write(_ operands: [DOTOperand]) {
    for (index, operand) in operands.enumerated() {
      if index > 0 { line.write(" \(sign) ") }
      switch operand {
      case .nodes(let nodes): write(nodes)
      case .subgraph(let header, let body): write(header, body)
      }
    }
  }

  private mutating func write(_ nodes: [DOTNodeMention]) {
    for (index, node) in nodes.enumerated() {
      if index > 0 { line.write(", ") }
      let words = [node.name, node.port, node.compass].compactMap { $0 }
      line.write(Array(words.map(document.canonicalText(of:)).joined(separator: ":".utf8)))
    }
  }

  private mutating func write(_ header: DOTSubgraphHeader, _ body: DOTBody) {
    if header.hasKeyword { line.write("subgraph ") }
    if let name = header.name {
      line.write(document.canonicalText(of: name))
      line.write(" ")
    }
    line.write(body.statements.isEmpty ? "{" : "{ ")
    for (index, statement) in body.statements.enumerated() {
      if index > 0 { line.write("; ") }
      write(statement)
    }
    line.write(body.statements.isEmpty ? "}" : " }")
  }

  private mutating func write(_ statement: DOTStatement) {
    switch statement.content {
    case .operands(let operands, _): write(operands)
    case .assignment(let item):
      line.write(document.canonicalText(of: item.name))
      line.write("=")
      line.write(document.canonicalText(of: item.value))
    case .defaults: break
    }
  }
}
