// SPDX-License-Identifier: MIT

import Synchronization

/// A state that one thread at a time may touch.
///
/// ThreadSanitizer sees no lock of the standard library on Linux, but it sees the turn that is
/// passed from one holder to the next.
package struct TurnLock<State: ~Copyable>: ~Copyable, Sendable {
  private let state: Mutex<State>
  private let turns = Atomic<Int>(0)

  package init(_ state: consuming sending State) {
    self.state = Mutex(state)
  }

  /// Returns what the body makes of the state, with nobody else near it.
  package func withLock<Output: ~Copyable, Failure>(
    _ body: (inout sending State) throws(Failure) -> sending Output
  ) throws(Failure) -> sending Output {
    try state.withLock { state throws(Failure) in
      _ = turns.load(ordering: .acquiring)
      defer { turns.wrappingAdd(1, ordering: .releasing) }
      return try body(&state)
    }
  }
}
