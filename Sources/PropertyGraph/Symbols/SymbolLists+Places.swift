// SPDX-License-Identifier: MIT

extension SymbolLists {
  /// Returns where a symbol stands in the list of an element, or nothing if it does not.
  ///
  /// Complexity: O(1) for the last symbol and in long lists, otherwise O(length of the list).
  package func place(of symbol: Symbol, in element: Int) -> SymbolPlace? {
    if let long = longList(of: element) { return long.stamp(of: symbol).map(SymbolPlace.init) }
    if isLast(symbol, of: element) { return SymbolPlace(position: count(of: element) - 1) }
    return self[element].firstIndex(of: symbol).map(SymbolPlace.init)
  }

  /// Puts a symbol, which is not in the list of an element, back to the place that it had.
  ///
  /// Complexity: O(1) at the end and in long lists, otherwise O(length of the list).
  package mutating func insert(_ symbol: Symbol, into element: Int, at place: SymbolPlace) {
    if let stamp = place.stamp, insert(symbol, intoLong: element, stamp: stamp) { return }
    guard let position = place.position, position < count(of: element) else {
      append(symbol, to: element)
      return
    }
    var list = self[element]
    list.insert(symbol, at: position)
    set(list, of: element)
  }
}
