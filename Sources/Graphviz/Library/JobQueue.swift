// SPDX-License-Identifier: MIT

/// Runs jobs in the order in which they come, a few at a time, on threads with a deep stack.
///
/// Whoever waits for a job blocks no thread. Threads are started when there is something to do, and
/// end when there is not.
package final class JobQueue: Sendable {
  /// A job: it is run, or told why it cannot be.
  private typealias Entry = @Sendable (_ refusal: GraphvizError?) -> Void

  private struct State {
    var waiting: [Entry] = []
    var next = 0
    var threads = 0
  }

  private let width: Int
  private let state = TurnLock(State())

  /// Creates a queue that runs so many jobs at once.
  package init(width: Int) {
    self.width = max(width, 1)
  }

  /// How many jobs have not begun.
  package var waitingCount: Int { state.withLock { $0.waiting.count - $0.next } }

  /// Returns what the work returns.
  ///
  /// Work that is cancelled before its turn is never done; later, it is told through its argument.
  package func run<Output: Sendable>(
    _ work: @escaping @Sendable (Cancellation) throws(GraphvizError) -> Output
  ) async throws(GraphvizError) -> Output {
    let job = QueuedJob(work)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if job.wait(continuation) { add { job.perform(unless: $0) } }
      }
    } onCancel: {
      job.cancel()
    }
    return try result.get()
  }

  private func add(_ entry: @escaping Entry) {
    let needsThread = state.withLock { state in
      state.waiting.append(entry)
      guard state.threads < width else { return false }
      state.threads += 1
      return true
    }
    guard needsThread, !LayoutThread.detach(stack: LayoutThread.usualStack, { self.work() }) else {
      return
    }
    // Another thread may do it later; without any, nobody will.
    for entry in withoutThread() {
      entry(GraphvizError(.building, "the system gives no thread to draw on"))
    }
  }

  private func withoutThread() -> [Entry] {
    state.withLock { state in
      state.threads -= 1
      guard state.threads == 0 else { return [] }
      defer { (state.waiting, state.next) = ([], 0) }
      return Array(state.waiting[state.next...])
    }
  }

  private func work() {
    while let entry = takeNext() { entry(nil) }
  }

  private func takeNext() -> Entry? {
    state.withLock { state in
      guard state.next < state.waiting.count else {
        (state.waiting, state.next) = ([], 0)
        state.threads -= 1
        return nil
      }
      defer {
        state.next += 1
        // What is done goes when it is half of all, so that each entry moves at most once or twice.
        if state.next > 64, state.next * 2 > state.waiting.count {
          state.waiting.removeFirst(state.next)
          state.next = 0
        }
      }
      return state.waiting[state.next]
    }
  }
}
