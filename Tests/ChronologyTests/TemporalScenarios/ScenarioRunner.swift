// SPDX-License-Identifier: MIT

/// Follows the queries of one scenario; nodes are kept as the maps of their properties.
struct ScenarioRunner {
  /// What a query gives.
  struct Table: Equatable {
    var columns: [String] = []
    var rows: [[String]] = []
  }

  private typealias Row = [String: ScenarioValue]

  private var nodes: [(labels: Set<String>, properties: Row)] = []

  mutating func run(_ query: String) throws -> Table {
    var parser = try ScenarioParser(query)
    var rows: [Row] = [[:]]
    for clause in try parser.clauses() {
      if case .returning(let items) = clause {
        let values = try rows.map { row in try items.map { try Self.value($0, in: row) } }
        return Table(columns: items.map(\.name), rows: values.map { $0.map(\.description) })
      }
      rows = try apply(clause, to: rows)
    }
    return Table()
  }

  private mutating func apply(_ clause: ScenarioClause, to rows: [Row]) throws -> [Row] {
    switch clause {
    case .with(let items):
      return try rows.map { row in
        try Dictionary(uniqueKeysWithValues: items.map { ($0.name, try Self.value($0, in: row)) })
      }
    case .unwind(let item):
      return try rows.flatMap { row in try Self.unwound(item, in: row) }
    case .create(let created):
      for row in rows { for node in created { try create(node, in: row) } }
      return rows
    case .match(let patterns):
      return patterns.reduce(rows) { rows, pattern in matches(of: pattern, in: rows) }
    case .returning: return rows
    }
  }

  private static func unwound(_ item: ScenarioClause.Item, in row: Row) throws -> [Row] {
    guard case .list(let values) = try value(item, in: row) else {
      throw ScenarioError("UNWIND of what is no list")
    }
    return values.map { row.merging([item.name: $0]) { _, new in new } }
  }

  private mutating func create(_ node: ScenarioClause.Node, in row: Row) throws {
    let properties = try node.properties.mapValues { expression in
      try ScenarioEvaluator(variables: row).value(of: expression)
    }
    nodes.append((node.labels, properties))
  }

  private func matches(of pattern: ScenarioClause.Node, in rows: [Row]) -> [Row] {
    let found = nodes.filter { pattern.labels.isSubset(of: $0.labels) }.map(\.properties)
    return rows.flatMap { row in
      found.map { row.merging([pattern.variable ?? "": .map($0)]) { _, new in new } }
    }
  }

  private static func value(_ item: ScenarioClause.Item, in row: Row) throws -> ScenarioValue {
    try ScenarioEvaluator(variables: row).value(of: item.expression)
  }
}
