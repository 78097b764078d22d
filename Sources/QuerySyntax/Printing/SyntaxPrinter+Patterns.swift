// SPDX-License-Identifier: MIT

extension SyntaxPrinter {
  mutating func write(_ pattern: PathPattern) {
    if let variable = pattern.variable {
      write(variable: variable.text)
      write(" = ")
    }
    switch pattern.selection {
    case .every: break
    case .shortest: write("shortestPath(")
    case .allShortest: write("allShortestPaths(")
    }
    write(pattern.start)
    for step in pattern.steps {
      write(step.relationship)
      write(step.node)
    }
    if pattern.selection != .every { write(")") }
  }

  mutating func write(_ node: NodePattern) {
    write("(")
    writeDetail(node.variable, node.labels, length: nil, node.properties)
    write(")")
  }

  mutating func write(_ relationship: RelationshipPattern) {
    let pointsLeft = relationship.arrow == .left || relationship.arrow == .both
    let pointsRight = relationship.arrow == .right || relationship.arrow == .both
    write(pointsLeft ? "<-" : "-")
    var detail = SyntaxPrinter()
    detail.writeDetail(
      relationship.variable, relationship.types, length: relationship.length,
      relationship.properties)
    if !detail.text.isEmpty { write("[\(detail.text)]") }
    write(pointsRight ? "->" : "-")
  }

  private mutating func writeDetail(
    _ variable: Name?, _ labels: LabelExpression?, length: RelationshipPattern.Length?,
    _ properties: SyntaxExpression?
  ) {
    if let variable { write(variable: variable.text) }
    if let labels {
      write(":")
      write(labels, inParentheses: false)
    }
    if let length { write(Self.text(of: length)) }
    if let properties {
      if variable != nil || labels != nil || length != nil { write(" ") }
      write(properties)
    }
  }

  private static func text(of length: RelationshipPattern.Length) -> String {
    if let least = length.least, least == length.most { return "*\(least)" }
    if length.least == nil, length.most == nil { return "*" }
    return "*" + (length.least.map(String.init) ?? "") + ".."
      + (length.most.map(String.init) ?? "")
  }

  // MARK: - Labels

  mutating func write(_ labels: LabelExpression, inParentheses: Bool) {
    if inParentheses { write("(") }
    switch labels {
    case .name(let name): write(name: name.text)
    case .anything: write("%")
    case .not(let inner):
      write("!")
      write(inner, inParentheses: inner.isCompound)
    case .and(let parts):
      write(parts, separator: labels.conjunction == nil || inParentheses ? "&" : ":") {
        $0.write($1, inParentheses: $1.isCompound)
      }
    case .or(let parts):
      write(parts, separator: "|") { printer, part in
        if case .or = part {
          printer.write(part, inParentheses: true)
        } else {
          printer.write(part, inParentheses: false)
        }
      }
    }
    if inParentheses { write(")") }
  }
}

extension LabelExpression {
  /// Whether it has parts with a sign between them.
  var isCompound: Bool {
    switch self {
    case .and, .or: true
    case .name, .anything, .not: false
    }
  }
}
