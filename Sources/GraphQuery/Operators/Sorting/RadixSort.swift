// SPDX-License-Identifier: MIT

/// Sorts rows by columns of ranks, byte by byte from the last (Knuth, The Art of Computer
/// Programming, volume 3, section 5.2.5).
///
/// Rows with the same ranks keep their order. Bytes in which all ranks agree are skipped, so that
/// small ranks take few passes.
enum RadixSort {
  /// Returns the rows in the order of the first column, then of the second, and so on.
  static func order(
    by columns: [[Int64]], rows: Int, _ monitor: QueryMonitor
  ) throws(QueryError) -> [Int32] {
    var order = (0..<rows).map { Int32(truncatingIfNeeded: $0) }
    var spare = order
    for ranks in columns.reversed() {
      let varying = varyingBits(of: ranks)
      for shift in stride(from: UInt64(0), to: 64, by: 8) where varying &>> shift & 0xFF != 0 {
        try monitor.check()
        pass(ranks, shift, from: order, to: &spare)
        swap(&order, &spare)
      }
    }
    return order
  }

  private static func varyingBits(of ranks: [Int64]) -> UInt64 {
    guard let first = ranks.first else { return 0 }
    var varying: Int64 = 0
    for rank in ranks { varying |= rank ^ first }
    return UInt64(bitPattern: varying)
  }

  private static func pass(
    _ ranks: [Int64], _ shift: UInt64, from order: [Int32], to sorted: inout [Int32]
  ) {
    let ranks = ranks.span
    let order = order.span
    var ends = [Int](repeating: 0, count: 257)
    for row in ranks.indices { ends[digit(of: ranks[row], shift) &+ 1] &+= 1 }
    for digit in 1..<257 { ends[digit] &+= ends[digit &- 1] }
    var sorted = sorted.mutableSpan
    for place in order.indices {
      let row = order[place]
      let digit = digit(of: ranks[Int(row)], shift)
      sorted[ends[digit]] = row
      ends[digit] &+= 1
    }
  }

  /// Returns a byte of a rank, whose sign is turned so that negative ranks come first.
  @inline(__always)
  private static func digit(of rank: Int64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(bitPattern: rank) ^ (1 << 63)) &>> shift & 0xFF)
  }
}
