// SPDX-License-Identifier: MIT

extension SyntaxExpression.Form {
  /// Where an expression stands within another one.
  package enum Place {
    /// A value is asked for.
    case value
    /// A truth value is asked for: a pattern may stand here and be tested.
    case condition
  }

  /// Calls a function with each expression directly within this one, patterns included; what
  /// stands in queries within it is left out.
  package func forEachChild(_ body: (SyntaxExpression, Place) -> Void) {
    switch self {
    case .literal, .parameter, .variable, .countOfRows, .subquery: break
    case .list(let elements): for element in elements { body(element, .value) }
    case .map(let entries): for entry in entries { body(entry.value, .value) }
    case .property(let base, _), .labels(let base, _), .nullTest(let base, _): body(base, .value)
    case .element(let base, let index):
      body(base, .value)
      body(index, .value)
    case .slice(let base, let from, let to):
      for part in [base, from, to] { part.map { body($0, .value) } }
    case .prefixed(let symbol, let operand): body(operand, symbol == .not ? .condition : .value)
    case .logical(_, let operands): for operand in operands { body(operand, .condition) }
    case .comparison(let first, let steps), .arithmetic(let first, let steps):
      body(first, .value)
      for step in steps { body(step.operand, .value) }
    case .predicate(_, let left, let right):
      body(left, .value)
      body(right, .value)
    default: forEachPart(body)
    }
  }

  /// Calls a function with each expression of the forms that have a node of their own.
  private func forEachPart(_ body: (SyntaxExpression, Place) -> Void) {
    switch self {
    case .call(let call):
      for argument in call.arguments { body(argument, call.testsExistence ? .condition : .value) }
    case .choice(let choice): choice.forEachChild(body)
    case .listComprehension(let comprehension): comprehension.forEachChild(body)
    case .patternComprehension(let comprehension): comprehension.forEachChild(body)
    case .quantifier(let quantifier):
      body(quantifier.list, .value)
      quantifier.condition.map { body($0, .condition) }
    case .reduction(let reduction):
      for part in [reduction.initial, reduction.list, reduction.step] { body(part, .value) }
    case .mapProjection(let projection):
      for item in projection.items { item.value.map { body($0, .value) } }
    case .pattern(let pattern): pattern.forEachExpression { body($0, .value) }
    default: break
    }
  }
}
