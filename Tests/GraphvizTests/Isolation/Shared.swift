// SPDX-License-Identifier: MIT

import Synchronization

/// A value that several tasks change.
final class Shared<Value: Sendable>: Sendable {
  private let state: Mutex<Value>

  init(_ value: Value) { state = Mutex(value) }

  /// The value as it is now.
  var value: Value { state.withLock { $0 } }

  /// Changes the value.
  func update(_ change: (inout Value) -> Void) {
    state.withLock { change(&$0) }
  }
}
