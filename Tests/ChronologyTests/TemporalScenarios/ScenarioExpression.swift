// SPDX-License-Identifier: MIT

/// An expression of a scenario's query.
indirect enum ScenarioExpression {
  case literal(ScenarioValue)
  case list([ScenarioExpression])
  case map([String: ScenarioExpression])
  case variable(String)
  case property(ScenarioExpression, String)
  case call(String, [ScenarioExpression])
  case negation(ScenarioExpression)
  case operation(String, ScenarioExpression, ScenarioExpression)
}

/// A clause of a scenario's query.
enum ScenarioClause {
  /// An expression and the name of its column.
  struct Item {
    let expression: ScenarioExpression
    let name: String
  }

  /// A node in round brackets.
  struct Node {
    let variable: String?
    let labels: Set<String>
    let properties: [String: ScenarioExpression]
  }

  case with([Item])
  case unwind(Item)
  case returning([Item])
  case create([Node])
  case match([Node])
}
