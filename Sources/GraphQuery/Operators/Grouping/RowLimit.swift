// SPDX-License-Identifier: MIT

/// How many rows or groups an operator can hold: their numbers have 32 bits.
enum RowLimit {
  /// Throws if so many rows and so many more are too many to be numbered.
  static func check(_ count: Int, adding more: Int) throws(QueryError) {
    guard count + more > Int(Int32.max) else { return }
    throw QueryError(.memory, "the query needs to hold more than \(Int32.max) rows")
  }
}
