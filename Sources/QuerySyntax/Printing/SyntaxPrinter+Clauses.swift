// SPDX-License-Identifier: MIT

extension SyntaxPrinter {
  mutating func write(_ statement: Statement) {
    switch statement.mode {
    case .run: break
    case .explain: write("EXPLAIN ")
    case .profile: write("PROFILE ")
    }
    write(statement.query, separator: "\n")
  }

  mutating func write(_ query: Query, separator: String) {
    let union = query.keepsDuplicates ? "UNION ALL" : "UNION"
    write(query.branches, separator: separator + union + separator) { printer, branch in
      printer.write(branch.clauses, separator: separator) { $0.write($1) }
    }
  }

  mutating func write(_ clause: Clause) {
    switch clause {
    case .match(let clause): write(clause)
    case .unwind(let clause):
      write("UNWIND ")
      write(clause.list)
      write(as: clause.variable)
    case .loadCSV(let clause): write(clause)
    case .call(let clause): write(clause)
    case .subquery(let clause):
      write("CALL { ")
      write(clause.query, separator: " ")
      write(" }")
    case .with(let clause):
      write("WITH ")
      write(clause.projection)
      write(where: clause.condition)
    case .returning(let clause):
      write("RETURN ")
      write(clause.projection)
    default: write(updating: clause)
    }
  }

  private mutating func write(updating clause: Clause) {
    switch clause {
    case .create(let clause):
      write("CREATE ")
      write(clause.patterns) { $0.write($1) }
    case .merge(let clause): write(clause)
    case .set(let clause): write(clause.items)
    case .remove(let clause): write(clause)
    case .delete(let clause):
      write(clause.isDetaching ? "DETACH DELETE " : "DELETE ")
      write(clause.expressions) { $0.write($1) }
    case .forEach(let clause):
      write("FOREACH (")
      writeIteration(clause.variable, clause.list, nil)
      write(" | ")
      write(clause.clauses, separator: " ") { $0.write($1) }
      write(")")
    default: break
    }
  }

  private mutating func write(as name: Name) {
    write(" AS ")
    write(variable: name.text)
  }

  // MARK: - Clauses that read

  private mutating func write(_ clause: MatchClause) {
    write(clause.isOptional ? "OPTIONAL MATCH " : "MATCH ")
    write(clause.patterns) { $0.write($1) }
    if let time = clause.time {
      write(" \(time.kind.rawValue) ")
      write(time.window)
    }
    if let certainty = clause.certainty { write(" \(certainty.rawValue)") }
    write(where: clause.condition)
  }

  private mutating func write(_ clause: LoadCSVClause) {
    write(clause.hasHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ")
    write(clause.source)
    write(as: clause.variable)
    guard let separator = clause.separator else { return }
    write(" FIELDTERMINATOR ")
    write(string: separator)
  }

  private mutating func write(_ clause: CallClause) {
    write("CALL ")
    write(clause.procedure)
    if let arguments = clause.arguments {
      write("(")
      write(arguments) { $0.write($1) }
      write(")")
    }
    guard let results = clause.results else { return }
    write(" YIELD ")
    if results.includesAll { write("*") } else if results.items.isEmpty { write("-") }
    write(results.items) { printer, item in
      printer.write(variable: item.result.text)
      if let alias = item.alias { printer.write(as: alias) }
    }
    write(where: results.condition)
  }

  private mutating func write(_ projection: Projection) {
    if projection.isDistinct { write("DISTINCT ") }
    if projection.includesAll { write(projection.items.isEmpty ? "*" : "*, ") }
    write(projection.items) { printer, item in
      guard let alias = item.alias else { return printer.write(item.text) }
      printer.write(item.expression)
      printer.write(as: alias)
    }
    if !projection.order.isEmpty {
      write(" ORDER BY ")
      write(projection.order) { printer, item in
        printer.write(item.expression)
        if item.isDescending { printer.write(" DESC") }
      }
    }
    for (word, number) in [(" SKIP ", projection.skip), (" LIMIT ", projection.limit)] {
      guard let number else { continue }
      write(word)
      write(number)
    }
  }

  // MARK: - Clauses that write

  private mutating func write(_ clause: MergeClause) {
    write("MERGE ")
    write(clause.pattern)
    for action in clause.actions {
      write(" ON \(action.trigger.rawValue) ")
      write(action.items)
    }
  }

  private mutating func write(_ items: [SetClause.Item]) {
    write("SET ")
    write(items) { printer, item in
      switch item {
      case .property(let property, let value):
        printer.write(property)
        printer.write(" = ")
        printer.write(value)
      case .replacement(let variable, let map):
        printer.write(variable: variable.text)
        printer.write(" = ")
        printer.write(map)
      case .addition(let variable, let map):
        printer.write(variable: variable.text)
        printer.write(" += ")
        printer.write(map)
      case .labels(let variable, let labels): printer.write(labels, of: variable)
      }
    }
  }

  private mutating func write(_ clause: RemoveClause) {
    write("REMOVE ")
    write(clause.items) { printer, item in
      switch item {
      case .property(let property): printer.write(property)
      case .labels(let variable, let labels): printer.write(labels, of: variable)
      }
    }
  }

  private mutating func write(_ labels: [Name], of variable: Name) {
    write(variable: variable.text)
    for label in labels {
      write(":")
      write(name: label.text)
    }
  }
}
