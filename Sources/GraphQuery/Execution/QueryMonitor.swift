// SPDX-License-Identifier: MIT

internal import Synchronization

/// Watches over a query that runs: its clock, its memory, and whether somebody ended it.
///
/// All threads of a query share one. Every loop asks it once a batch, or once in some thousand
/// steps.
package final class QueryMonitor: Sendable {
  private let deadline: ContinuousClock.Instant?
  private let limits: QueryLimits
  private let isCancelled = Atomic(false)
  private let heldBytes = Atomic(0)

  /// Starts the clock.
  package init(limits: QueryLimits = QueryLimits()) {
    self.limits = limits
    deadline = limits.time.map { ContinuousClock.now.advanced(by: $0) }
  }

  /// Ends the query at its next check.
  package func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Throws if the query was ended or its time is over.
  package func check() throws(QueryError) {
    guard !isCancelled.load(ordering: .relaxed) else {
      throw QueryError(.cancelled, "the query was ended")
    }
    guard let deadline, ContinuousClock.now > deadline else { return }
    throw QueryError(.time, "the query took longer than it may")
  }

  /// Notes that an operator holds so many bytes more, or, if negative, fewer.
  ///
  /// - Throws: A ``QueryError`` with the code `memory` if that is more than all may hold.
  package func charge(_ bytes: Int) throws(QueryError) {
    let held = heldBytes.add(bytes, ordering: .relaxed).newValue
    guard let limit = limits.memoryBytes, bytes > 0, held > limit else { return }
    throw QueryError(.memory, "the query needs more than the \(limit) bytes that it may hold")
  }
}
