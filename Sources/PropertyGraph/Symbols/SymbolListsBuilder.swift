// SPDX-License-Identifier: MIT

/// Collects the list of each element, one symbol after another.
///
/// The lists form a tree: a list is its parent and one more symbol. A step down is a comparison
/// when it is the step that was taken last from there, and one search in a dictionary otherwise; no
/// list is made or hashed while elements are added.
struct SymbolListsBuilder<Symbol: GraphSymbol>: Sendable {
  private struct Branch: Hashable, Sendable {
    let parent: Int32
    let symbol: Symbol
  }

  /// How each list comes about, but for the empty one in place zero.
  private var branches: [Branch?] = [nil]
  private var latestChildren: [Int32] = [0]
  private var children: [Branch: Int32] = [:]
  private var current: Int32 = 0
  private var codes: [Int32] = []

  /// Adds a symbol to the list of the current element, which must not have it yet.
  mutating func append(_ symbol: Symbol) {
    let branch = Branch(parent: current, symbol: symbol)
    let latest = latestChildren[Int(current)]
    let child = branches[Int(latest)] == branch ? latest : place(of: branch)
    latestChildren[Int(current)] = child
    current = child
  }

  /// Ends the list of the current element and begins that of the next.
  mutating func endElement() {
    codes.append(current)
    current = 0
  }

  /// Returns the lists of all elements.
  consuming func finish() -> SymbolLists<Symbol> {
    var lists = [[Symbol]](repeating: [], count: branches.count)
    for code in Bitmap(codes.lazy.map(Int.init)) { lists[code] = list(at: code) }
    return SymbolLists(lists: lists, codes: codes.trimmed())
  }

  private mutating func place(of branch: Branch) -> Int32 {
    if let place = children[branch] { return place }
    let place = Int32(branches.count)
    branches.append(branch)
    latestChildren.append(0)
    children[branch] = place
    return place
  }

  private func list(at code: Int) -> [Symbol] {
    var symbols: [Symbol] = []
    var place = code
    while let branch = branches[place] {
      symbols.append(branch.symbol)
      place = Int(branch.parent)
    }
    return symbols.reversed()
  }
}
