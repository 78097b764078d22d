// SPDX-License-Identifier: MIT

/// Collects the list of each element, one symbol after another.
struct SymbolListsBuilder<Symbol: GraphSymbol>: Sendable {
  private var lists = SymbolLists<Symbol>()
  private var element = 0

  /// Adds a symbol to the list of the current element, which must not have it yet.
  mutating func append(_ symbol: Symbol) {
    lists.append(symbol, to: element)
  }

  /// Ends the list of the current element and begins that of the next.
  mutating func endElement() {
    element += 1
  }

  /// Adds a symbol to the lists of so many elements from the current one on.
  mutating func append(_ symbol: Symbol, toNextElements count: Int) {
    lists.append(symbol, toElementsFrom: element, count: count, chosen: nil)
  }

  /// Ends the lists of so many elements, the current one first.
  mutating func endElements(_ count: Int) {
    element += count
  }

  /// Returns the lists of all elements.
  consuming func finish() -> SymbolLists<Symbol> {
    lists.settle()
    return lists
  }
}
