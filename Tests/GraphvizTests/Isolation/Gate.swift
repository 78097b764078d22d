// SPDX-License-Identifier: MIT

import Foundation

/// Holds a thread until it is opened, and lets others wait until a thread is held.
final class Gate: Sendable {
  private let opened = DispatchSemaphore(value: 0)
  private let (stream, arrival) = AsyncStream<Void>.makeStream()

  /// Holds this thread.
  func wait() {
    arrival.finish()
    opened.wait()
  }

  /// Lets the thread go on.
  func open() { opened.signal() }

  /// Waits until a thread is held.
  func reached() async {
    for await _ in stream {}
  }
}
