// SPDX-License-Identifier: MIT

/// Work in a queue, and who waits for it.
final class QueuedJob<Output: Sendable>: Sendable {
  typealias Work = @Sendable (Cancellation) throws(GraphvizError) -> Output
  typealias Waiter = CheckedContinuation<Result<Output, GraphvizError>, Never>

  private enum State {
    case new(Work)
    case waiting(Waiter, Work)
    // Work that is not needed any more is not kept, as it may hold a large graph.
    case over
  }

  private let cancellation = Cancellation()
  private let state: TurnLock<State>

  init(_ work: @escaping Work) {
    state = TurnLock(.new(work))
  }

  /// Notes who waits, unless the job was cancelled before; returns whether it is to be done.
  func wait(_ waiter: Waiter) -> Bool {
    let isWanted = state.withLock { state in
      guard case .new(let work) = state else { return false }
      state = .waiting(waiter, work)
      return true
    }
    if !isWanted { waiter.resume(returning: .failure(Cancellation.error)) }
    return isWanted
  }

  /// Does the work, if somebody still waits for it.
  func perform(unless refusal: GraphvizError?) {
    guard let (waiter, work) = take() else { return }
    if let refusal {
      waiter.resume(returning: .failure(refusal))
    } else {
      do throws(GraphvizError) {
        waiter.resume(returning: .success(try work(cancellation)))
      } catch {
        waiter.resume(returning: .failure(error))
      }
    }
  }

  /// Drops the work if it has not begun, and asks it to stop if it has.
  func cancel() {
    if let (waiter, _) = take() {
      waiter.resume(returning: .failure(Cancellation.error))
    } else {
      cancellation.cancel()
    }
  }

  private func take() -> (Waiter, Work)? {
    state.withLock { state in
      defer { state = .over }
      guard case .waiting(let waiter, let work) = state else { return nil }
      return (waiter, work)
    }
  }
}
