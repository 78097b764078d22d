// SPDX-License-Identifier: MIT

/// A list of symbols for each element, every different list stored once.
///
/// Elements of one kind mostly have the same labels and the same keys in the same order, so an
/// element costs four bytes and reading its list allocates nothing. The lists form a tree: a list is
/// its parent and one more symbol. A step down is a comparison when it is the step that was taken
/// last from there, and one search in a dictionary otherwise; no list is hashed.
package struct SymbolLists<Symbol: GraphSymbol>: Sendable {
  private struct Branch: Hashable, Sendable {
    let parent: Int32
    let symbol: Symbol
  }

  /// How each list comes about, but for the empty one in place zero.
  private var branches: [Branch?] = [nil]
  private var latestChildren: [Int32] = [0]
  private var children: [Branch: Int32] = [:]

  /// The lists themselves, so far as they were made.
  private var lists: [[Symbol]?] = [[]]

  /// The place of each element's list; elements behind the end have the empty one.
  private var codes: [Int32] = []

  /// Creates empty lists.
  package init() {}

  /// Returns the list of an element, in the order in which it was given; empty if it has none.
  package subscript(element: Int) -> [Symbol] {
    guard element < codes.count else { return [] }
    let code = Int(codes[element])
    return lists[code] ?? list(at: code)
  }

  /// Adds a symbol to the list of an element, which must not have it yet.
  ///
  /// Complexity: O(1).
  package mutating func append(_ symbol: Symbol, to element: Int) {
    setCode(child(of: code(of: element), symbol), of: element)
  }

  /// Adds a symbol to the lists of consecutive elements, which must not have it yet.
  ///
  /// - Parameters:
  ///   - symbol: The symbol.
  ///   - first: The first of the elements.
  ///   - count: How many there are.
  ///   - chosen: Which of them, counted from 0; nothing for all.
  package mutating func append(
    _ symbol: Symbol, toElementsFrom first: Int, count: Int, chosen: Bitmap?
  ) {
    if codes.count < first + count {
      codes.append(contentsOf: repeatElement(0, count: first + count - codes.count))
    }
    var parent: Int32 = -1
    var child: Int32 = 0
    for place in 0..<count where chosen?.contains(place) ?? true {
      if codes[first + place] != parent {
        parent = codes[first + place]
        child = self.child(of: parent, symbol)
      }
      codes[first + place] = child
    }
  }

  /// Takes a symbol out of the list of an element, if it has it.
  ///
  /// Complexity: O(length of the list).
  package mutating func remove(_ symbol: Symbol, from element: Int) {
    let list = self[element]
    guard list.contains(symbol) else { return }
    set(list.filter { $0 != symbol }, of: element)
  }

  /// Gives an element a list of symbols, each once.
  ///
  /// Complexity: O(length of the list).
  package mutating func set(_ list: [Symbol], of element: Int) {
    var code: Int32 = 0
    for symbol in list { code = child(of: code, symbol) }
    // A short list is made at once, so that reading it allocates nothing.
    if list.count <= 16, lists[Int(code)] == nil { lists[Int(code)] = list }
    if code != self.code(of: element) { setCode(code, of: element) }
  }

  /// Makes the lists of all elements, so that reading them allocates nothing.
  ///
  /// Complexity: O(elements + lengths of the different lists).
  package mutating func settle() {
    for code in Bitmap(codes.lazy.map(Int.init)) where lists[code] == nil {
      lists[code] = list(at: code)
    }
    codes = codes.trimmed()
  }
}

extension SymbolLists {
  private func code(of element: Int) -> Int32 { element < codes.count ? codes[element] : 0 }

  private mutating func setCode(_ code: Int32, of element: Int) {
    if element < codes.count {
      codes[element] = code
    } else {
      let gap = element - codes.count
      if gap > 0 { codes.append(contentsOf: repeatElement(0, count: gap)) }
      codes.append(code)
    }
  }

  private mutating func child(of parent: Int32, _ symbol: Symbol) -> Int32 {
    let branch = Branch(parent: parent, symbol: symbol)
    let latest = latestChildren[Int(parent)]
    let child = branches[Int(latest)] == branch ? latest : place(of: branch)
    latestChildren[Int(parent)] = child
    return child
  }

  private mutating func place(of branch: Branch) -> Int32 {
    if let place = children[branch] { return place }
    let place = Int32(branches.count)
    branches.append(branch)
    latestChildren.append(0)
    lists.append(nil)
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
