// SPDX-License-Identifier: MIT

extension SyntaxPrinter {
  /// Writes an expression, in parentheses if it binds less tightly than it must.
  mutating func write(_ expression: SyntaxExpression, atLeast rank: Rank = .or) {
    guard expression.form.rank < rank else { return write(expression.form) }
    // Two pairs never look like a node, and so `(n:A OR b) - ...` not like a pattern.
    let looksLikeNode = rank < .postfix && expression.form.startsLikeNode
    write(looksLikeNode ? "((" : "(")
    write(expression.form)
    write(looksLikeNode ? "))" : ")")
  }

  mutating func write(_ form: SyntaxExpression.Form) {
    switch form {
    case .literal(let literal): write(literal)
    case .parameter(let name): write(parameter: name)
    case .variable(let name): write(variable: name)
    case .countOfRows: write("count(*)")
    case .prefixed, .logical, .comparison, .arithmetic, .predicate, .nullTest:
      write(operation: form)
    case .property, .element, .slice, .labels: write(access: form)
    default: write(construct: form)
    }
  }

  // MARK: - Operators

  private mutating func write(operation form: SyntaxExpression.Form) {
    switch form {
    case .prefixed(let symbol, let operand):
      write(symbol == .not ? "NOT " : symbol.rawValue)
      write(operand, atLeast: form.rank)
    case .logical(let symbol, let operands):
      write(operands, separator: " \(symbol.rawValue) ") { $0.write($1, atLeast: form.rank.next) }
    case .comparison(let first, let steps), .arithmetic(let first, let steps):
      write(first, atLeast: form.rank.next)
      for step in steps {
        write(" \(step.symbol.rawValue) ")
        write(step.operand, atLeast: form.rank.next)
      }
    case .predicate(let symbol, let left, let right):
      write(left, atLeast: .predicate)
      write(" \(symbol.rawValue) ")
      write(right, atLeast: .sum)
    case .nullTest(let operand, let isNull):
      write(operand, atLeast: .predicate)
      write(isNull ? " IS NULL" : " IS NOT NULL")
    default: break
    }
  }

  private mutating func write(access form: SyntaxExpression.Form) {
    switch form {
    case .property(let base, let key):
      write(base, atLeast: .postfix)
      write(".")
      write(name: key.text)
    case .element(let base, let index):
      write(base, atLeast: .postfix)
      write("[")
      write(index)
      write("]")
    case .slice(let base, let from, let to):
      write(base, atLeast: .postfix)
      write("[")
      if let from { write(from) }
      write("..")
      if let to { write(to) }
      write("]")
    case .labels(let base, let labels):
      write(base, atLeast: .postfix)
      write(":")
      // In a comprehension a bar would end the condition.
      write(labels, inParentheses: labels.isCompound && labels.conjunction == nil)
    default: break
    }
  }

  // MARK: - Constructs

  private mutating func write(construct form: SyntaxExpression.Form) {
    switch form {
    case .list(let elements):
      // One element that is an IN would be taken for a comprehension.
      write("[")
      let isLikeComprehension = elements.count == 1 && elements[0].form.rank < .sum
      write(elements) { $0.write($1, atLeast: isLikeComprehension ? .sum : .or) }
      write("]")
    case .map(let entries):
      write("{")
      write(entries) { $0.write($1) }
      write("}")
    case .call(let call): write(call)
    case .choice(let choice): write(choice)
    case .listComprehension(let comprehension): write(comprehension)
    case .patternComprehension(let comprehension): write(comprehension)
    case .quantifier(let quantifier): write(quantifier)
    case .reduction(let reduction): write(reduction)
    case .mapProjection(let projection): write(projection)
    case .pattern(let pattern): write(pattern)
    case .subquery(let subquery): write(subquery)
    default: break
    }
  }
}

extension Rank {
  /// The rank that binds more tightly.
  var next: Rank { Rank(rawValue: rawValue + 1) ?? .atom }
}

extension SyntaxExpression.Form {
  /// How tightly the expression holds together.
  var rank: Rank {
    switch self {
    case .logical(let symbol, _): symbol.rank
    case .prefixed(.not, _): .not
    case .prefixed: .sign
    case .comparison: .comparison
    case .predicate, .nullTest: .predicate
    case .arithmetic(_, let steps): steps[0].symbol.rank
    // Nothing can cling to the end of labels, or to the digits behind a minus.
    case .labels, .literal(.integer(.min)): .sign
    case .property, .element, .slice: .postfix
    default: .atom
    }
  }

  /// Whether the text starts like a node behind its parenthesis: with a label, a map or a parameter.
  var startsLikeNode: Bool {
    switch self {
    case .map, .parameter, .mapProjection, .labels: true
    case .property(let base, _), .element(let base, _), .slice(let base, _, _),
      .nullTest(let base, _), .predicate(_, let base, _), .comparison(let base, _),
      .arithmetic(let base, _):
      base.form.startsLikeNode
    case .logical(_, let operands): operands[0].form.startsLikeNode
    default: false
    }
  }
}
