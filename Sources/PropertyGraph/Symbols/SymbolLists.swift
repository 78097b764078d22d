// SPDX-License-Identifier: MIT

/// A list of symbols for each element, every different list stored once.
///
/// Elements of one kind mostly have the same labels and the same keys in the same order, so an
/// element costs four bytes and reading its list allocates nothing. The lists form a tree: a list is
/// its parent and one more symbol. A step down is a comparison when it is the step that was taken
/// last from there, and one search in a dictionary otherwise; no list is hashed.
///
/// To take a symbol out of the middle makes a new branch. So an element with very many symbols gets
/// a list of its own once one is taken out, and keeps it.
package struct SymbolLists<Symbol: GraphSymbol>: Sendable {
  private struct Branch: Hashable, Sendable {
    let parent: Int32
    let symbol: Symbol
  }

  /// How each list comes about, but for the empty one in place zero.
  private var branches: [Branch?] = [nil]
  private var latestChildren: [Int32] = [0]
  private var lengths: [Int32] = [0]
  private var children: [Branch: Int32] = [:]

  /// The lists themselves, so far as they were made.
  private var lists: [[Symbol]?] = [[]]

  /// The place of each element's list; elements behind the end have the empty one.
  ///
  /// A number below zero is the complement of a place among the long lists.
  private var codes: [Int32] = []

  private var longLists: [LongSymbolList<Symbol>] = []

  /// The most symbols of a list in the tree from whose middle one can be taken.
  private static var sharedLimit: Int { 256 }

  /// Creates empty lists.
  package init() {}

  /// Returns the list of an element, in the order in which it was given; empty if it has none.
  package subscript(element: Int) -> [Symbol] {
    if let long = longList(of: element) { return long.symbols }
    let code = Int(code(of: element))
    return lists[code] ?? list(at: code)
  }

  /// Adds a symbol to the list of an element, which must not have it yet.
  ///
  /// Complexity: O(1).
  package mutating func append(_ symbol: Symbol, to element: Int) {
    let code = code(of: element)
    if code < 0 {
      longLists[Int(~code)].append(symbol)
    } else {
      setCode(child(of: code, symbol), of: element)
    }
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
      guard codes[first + place] >= 0 else {
        append(symbol, to: first + place)
        continue
      }
      if codes[first + place] != parent {
        parent = codes[first + place]
        child = self.child(of: parent, symbol)
      }
      codes[first + place] = child
    }
  }

  /// Takes a symbol out of the list of an element, if it has it.
  ///
  /// Complexity: O(1) for the last symbol and in very long lists, otherwise O(length of the list).
  package mutating func remove(_ symbol: Symbol, from element: Int) {
    let code = code(of: element)
    if code < 0 { return longLists[Int(~code)].remove(symbol) }
    if isLast(symbol, of: element), let branch = branches[Int(code)] {
      setCode(branch.parent, of: element)
      makeListIfShort(at: branch.parent)
      return
    }
    let list = self[element]
    guard list.contains(symbol) else { return }
    let rest = list.filter { $0 != symbol }
    guard list.count > Self.sharedLimit else { return set(rest, of: element) }
    longLists.append(LongSymbolList(rest))
    setCode(~Int32(longLists.count - 1), of: element)
  }

  /// Gives an element a list of symbols, each once.
  ///
  /// Complexity: O(length of the list).
  package mutating func set(_ list: [Symbol], of element: Int) {
    let old = self.code(of: element)
    if old < 0 {
      longLists[Int(~old)] = LongSymbolList(list)
      return
    }
    var code: Int32 = 0
    for symbol in list { code = child(of: code, symbol) }
    makeListIfShort(at: code)
    if code != old { setCode(code, of: element) }
  }

  /// Makes the lists of all elements, so that reading them allocates nothing.
  ///
  /// Complexity: O(elements + lengths of the different lists).
  package mutating func settle() {
    for code in Bitmap(codes.lazy.filter { $0 >= 0 }.map(Int.init)) where lists[code] == nil {
      lists[code] = list(at: code)
    }
    codes = codes.trimmed()
  }
}

extension SymbolLists {
  /// Returns the list that an element has of its own, if it has one.
  func longList(of element: Int) -> LongSymbolList<Symbol>? {
    let code = code(of: element)
    return code < 0 ? longLists[Int(~code)] : nil
  }

  /// Puts a symbol back into the list that an element has of its own; not, if it has none.
  mutating func insert(_ symbol: Symbol, intoLong element: Int, stamp: Int32) -> Bool {
    let code = code(of: element)
    guard code < 0 else { return false }
    longLists[Int(~code)].insert(symbol, stamp: stamp)
    return true
  }

  /// Returns the number of symbols in the list of an element.
  func count(of element: Int) -> Int {
    let code = code(of: element)
    return code < 0 ? longLists[Int(~code)].count : Int(lengths[Int(code)])
  }

  /// Returns whether a symbol is the last in the list of an element that has none of its own.
  func isLast(_ symbol: Symbol, of element: Int) -> Bool {
    let code = code(of: element)
    return code > 0 && branches[Int(code)]?.symbol == symbol
  }

  /// Makes a short list, so that reading it allocates nothing.
  private mutating func makeListIfShort(at code: Int32) {
    let place = Int(code)
    if lengths[place] <= 16, lists[place] == nil { lists[place] = list(at: place) }
  }

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
    lengths.append(lengths[Int(branch.parent)] + 1)
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
