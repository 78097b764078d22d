// SPDX-License-Identifier: MIT

extension SyntaxPrinter {
  mutating func write(_ entry: MapEntry) {
    write(name: entry.key.text)
    write(": ")
    write(entry.value)
  }

  mutating func write(_ call: FunctionCall) {
    write(function: call.name)
    write(call.isDistinct ? "(DISTINCT " : "(")
    write(call.arguments) { $0.write($1) }
    write(")")
  }

  mutating func write(_ choice: CaseExpression) {
    write("CASE")
    if let subject = choice.subject {
      write(" ")
      write(subject)
    }
    for branch in choice.branches {
      write(" WHEN ")
      write(branch.condition)
      write(" THEN ")
      write(branch.result)
    }
    if let fallback = choice.fallback {
      write(" ELSE ")
      write(fallback)
    }
    write(" END")
  }

  mutating func write(_ comprehension: ListComprehension) {
    write("[")
    writeIteration(comprehension.variable, comprehension.list, comprehension.condition)
    if let result = comprehension.result {
      write(" | ")
      write(result)
    }
    write("]")
  }

  mutating func write(_ comprehension: PatternComprehension) {
    write("[")
    write(comprehension.pattern)
    write(where: comprehension.condition)
    write(" | ")
    write(comprehension.result)
    write("]")
  }

  mutating func write(_ quantifier: Quantifier) {
    write(quantifier.kind.rawValue + "(")
    writeIteration(quantifier.variable, quantifier.list, quantifier.condition)
    write(")")
  }

  mutating func write(_ reduction: Reduction) {
    write("reduce(")
    write(variable: reduction.accumulator.text)
    write(" = ")
    write(reduction.initial)
    write(", ")
    writeIteration(reduction.variable, reduction.list, nil)
    write(" | ")
    write(reduction.step)
    write(")")
  }

  mutating func write(_ projection: MapProjection) {
    write(variable: projection.variable.text)
    write(" {")
    write(projection.items) { printer, item in
      switch item {
      case .everything: printer.write(".*")
      case .property(let key):
        printer.write(".")
        printer.write(name: key.text)
      case .entry(let entry): printer.write(entry)
      case .variable(let name): printer.write(variable: name.text)
      }
    }
    write("}")
  }

  mutating func write(_ subquery: SubqueryExpression) {
    write(subquery.kind.rawValue + " { ")
    switch subquery.body {
    case .pattern(let patterns, let condition):
      write(patterns) { $0.write($1) }
      write(where: condition)
    case .query(let query): write(query, separator: " ")
    }
    write(" }")
  }

  /// Writes `x IN list WHERE condition`.
  mutating func writeIteration(
    _ variable: Name, _ list: SyntaxExpression, _ condition: SyntaxExpression?
  ) {
    write(variable: variable.text)
    write(" IN ")
    write(list)
    write(where: condition)
  }

  mutating func write(where condition: SyntaxExpression?) {
    guard let condition else { return }
    write(" WHERE ")
    write(condition)
  }
}
