// SPDX-License-Identifier: MIT

import Foundation
import Synchronization

/// Reads a named pipe to its end on a thread of its own.
final class PipeReader: Sendable {
  private let content = Mutex<[UInt8]>([])
  private let isDone = DispatchSemaphore(value: 0)

  init(_ path: String) {
    let thread = Thread { [self] in
      let data = FileHandle(forReadingAtPath: path).flatMap { try? $0.readToEnd() } ?? Data()
      content.withLock { $0 = Array(data) }
      isDone.signal()
    }
    thread.start()
  }

  /// Waits for the end and returns what came.
  func bytes() -> [UInt8] {
    isDone.wait()
    return content.withLock { $0 }
  }
}
