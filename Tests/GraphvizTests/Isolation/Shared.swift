// SPDX-License-Identifier: MIT

import Graphviz

/// A value that several tasks change.
final class Shared<Value: Sendable>: Sendable {
  // ThreadSanitizer sees it, unlike the lock of the standard library.
  private let state: TurnLock<Value>

  init(_ value: Value) { state = TurnLock(value) }

  /// The value as it is now.
  var value: Value { state.withLock { $0 } }

  /// Changes the value.
  func update(_ change: (inout Value) -> Void) {
    state.withLock { change(&$0) }
  }
}
