// SPDX-License-Identifier: MIT

/// A list of symbols for each element, every different list stored once.
///
/// Elements of one kind mostly have the same labels and the same keys in the same order, so an
/// element costs four bytes and reading its list allocates nothing.
package struct SymbolLists<Symbol: GraphSymbol>: Sendable {
  private let lists: [[Symbol]]
  private let codes: [Int32]

  init(lists: [[Symbol]], codes: [Int32]) {
    self.lists = lists
    self.codes = codes
  }

  /// Returns the list of an element, in the order in which it was given; empty if it has none.
  package subscript(element: Int) -> [Symbol] {
    element < codes.count ? lists[Int(codes[element])] : []
  }
}
