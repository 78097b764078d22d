// SPDX-License-Identifier: MIT

/// The wish that work stop, and how it can be stopped.
package final class Cancellation: Sendable {
  /// What work throws that was stopped.
  static let error = GraphvizError(.cancelled, "the drawing was cancelled")

  private struct State {
    var isCancelled = false
    var stop: (@Sendable () -> Void)?
  }

  private let state = TurnLock(State())

  /// Whether the work is to stop.
  package var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Says how to stop the work; that is done at once if it was wished before.
  package func onCancel(_ stop: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      state.stop = stop
      return state.isCancelled
    }
    if isLate { stop() }
  }

  /// Stops the work, if it can be.
  func cancel() {
    let stop = state.withLock { state in
      state.isCancelled = true
      return state.stop
    }
    stop?()
  }
}
