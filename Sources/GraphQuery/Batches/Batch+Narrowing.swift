// SPDX-License-Identifier: MIT

extension Batch {
  /// Returns a batch in which only some of the rows count that counted so far.
  ///
  /// They are named by their places among the rows that count, ascending.
  package func narrowed(to places: [Int32]) -> Batch {
    var result = self
    guard let selection else {
      result.selection = places
      return result
    }
    result.selection = places.map { selection[Int($0)] }
    return result
  }
}
