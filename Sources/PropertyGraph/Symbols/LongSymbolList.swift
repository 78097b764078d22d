// SPDX-License-Identifier: MIT

/// The symbols of one element that has too many to share its list with others.
///
/// A symbol is stamped when it comes, and the order is that of the stamps: taking one out and
/// putting it back costs the same however long the list is.
struct LongSymbolList<Symbol: GraphSymbol>: Sendable {
  private var stamps: [Symbol: Int32] = [:]
  private var nextStamp: Int32 = 0

  init(_ symbols: [Symbol]) {
    for symbol in symbols { append(symbol) }
  }

  /// The number of symbols.
  var count: Int { stamps.count }

  /// The symbols in order.
  ///
  /// Complexity: O(n log n).
  var symbols: [Symbol] { stamps.sorted { $0.value < $1.value }.map(\.key) }

  /// Returns the stamp of a symbol, or nothing if it is not in the list.
  func stamp(of symbol: Symbol) -> Int32? { stamps[symbol] }

  /// Adds a symbol, which must not be in the list, at the end.
  mutating func append(_ symbol: Symbol) {
    if nextStamp == .max { self = Self(symbols) }
    stamps[symbol] = nextStamp
    nextStamp += 1
  }

  /// Takes a symbol out.
  mutating func remove(_ symbol: Symbol) { stamps[symbol] = nil }

  /// Puts a symbol back that had a stamp.
  mutating func insert(_ symbol: Symbol, stamp: Int32) { stamps[symbol] = stamp }
}
