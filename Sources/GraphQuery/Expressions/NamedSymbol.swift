// SPDX-License-Identifier: MIT

internal import PropertyGraph

/// A name whose symbol in the graph is looked up once, if the graph knows it by then.
struct NamedSymbol<Symbol: GraphSymbol>: Sendable {
  /// The name.
  let name: String

  /// The symbol, or nothing if the graph did not know the name.
  let known: Symbol?
}

extension NamedSymbol<Label> {
  /// Returns the label in the graph, which may have come to know the name meanwhile.
  func symbol(in execution: Execution) -> Label? { known ?? execution.graph.label(named: name) }
}

extension NamedSymbol<RelationshipType> {
  /// Returns the type in the graph, which may have come to know the name meanwhile.
  func symbol(in execution: Execution) -> RelationshipType? {
    known ?? execution.graph.relationshipType(named: name)
  }
}
