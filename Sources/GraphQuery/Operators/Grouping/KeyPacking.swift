// SPDX-License-Identifier: MIT

/// Puts the codes of several key columns into one word each, where they are small enough.
///
/// Of two columns each gets 32 bits, of three 21, and so on. The least number stands for null.
struct KeyPacking: Sendable {
  /// The number of key columns.
  let width: Int

  private var bits: Int64 { Int64(64 / width) }
  private var least: Int64 { -1 &<< (bits &- 1) }

  /// Writes the words of rows.
  ///
  /// - Returns: Whether all codes were small enough.
  func pack(_ columns: [[Int64]], rows: Int, into words: inout [Int64]) -> Bool {
    if words.count != rows { words = [Int64](repeating: 0, count: rows) }
    let (bits, least) = (bits, least)
    let mask = bits == 64 ? -1 : (1 &<< bits) &- 1
    var isFitting = true
    var words = words.mutableSpan
    for (place, column) in columns.enumerated() {
      let codes = column.span
      for row in 0..<rows {
        let code = codes[row]
        isFitting = isFitting && (code == KeyEncoder.null || (code > least && code < -least))
        let packed = (code == KeyEncoder.null ? least : code) & mask
        words[row] = place == 0 ? packed : words[row] &<< bits | packed
      }
    }
    return isFitting
  }
}
