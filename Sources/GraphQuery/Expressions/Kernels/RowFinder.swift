// SPDX-License-Identifier: MIT

/// The loop that finds the rows that pass.
enum RowFinder {
  /// Returns the rows that pass, ascending.
  ///
  /// The answers are first written as bits and then as rows: so what a value says is no branch that
  /// the processor has to foresee, which costs it more than all the rest where half the rows pass.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - passes: Whether one passes, by its place.
  ///   - row: What one is called, by its place.
  /// - Returns: What the rows that pass are called.
  @inline(__always)
  static func rows(
    among count: Int, where passes: (Int) -> Bool, named row: (Int) -> Int32
  ) -> [Int32] {
    var result = [Int32](repeating: 0, count: count)
    var output = result.mutableSpan
    var found = 0
    var first = 0
    while first < count {
      let end = min(first &+ 64, count)
      var word: UInt64 = 0
      for place in first..<end { word |= (passes(place) ? 1 : 0) &<< UInt64(place & 63) }
      while word != 0 {
        output[found] = row(first &+ word.trailingZeroBitCount)
        found &+= 1
        word &= word &- 1
      }
      first = end
    }
    result.removeLast(count - found)
    return result
  }
}
