// SPDX-License-Identifier: MIT

/// A step of a plan that runs: it gives batches until there are no more.
///
/// Steps pull from the steps below them. They are classes, since each keeps its place in what it
/// works through; one call moves some two thousand rows.
package protocol Operator: AnyObject {
  /// Returns the next batch with at least one row that counts, or nothing at the end.
  func next(_ execution: Execution) throws(QueryError) -> Batch?

  /// Goes back to the start, as if nothing had been asked; the arguments of a part of a plan that is
  /// run many times have changed meanwhile.
  func reset()
}
