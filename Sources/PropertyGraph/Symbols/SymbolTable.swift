// SPDX-License-Identifier: MIT

/// The names of one sort in a graph, and their numbers.
package struct SymbolTable<Symbol: GraphSymbol>: Sendable {
  /// The names in order of first appearance.
  package private(set) var names: [String] = []
  private var codes: [ExactText: Int32] = [:]

  package init() {}

  /// The number of names.
  package var count: Int { names.count }

  /// Returns the symbol of a name, or nothing if the graph does not know the name.
  package func symbol(named name: String) -> Symbol? {
    codes[ExactText(name)].map(Symbol.init(code:))
  }

  /// Returns the name of a symbol of this table.
  package func name(of symbol: Symbol) -> String { names[Int(symbol.code)] }

  /// Returns the symbol of a name, and numbers the name if it is new.
  package mutating func intern(_ name: String) -> Symbol {
    if let code = codes[ExactText(name)] { return Symbol(code: code) }
    let code = Int32(names.count)
    names.append(name)
    codes[ExactText(keeping: name)] = code
    return Symbol(code: code)
  }
}
