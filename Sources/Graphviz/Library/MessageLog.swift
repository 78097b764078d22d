// SPDX-License-Identifier: MIT

import CGraphviz
import Synchronization

/// What Graphviz says while it works, kept from standard error.
///
/// The callback fires while the lock of the library is held, so the messages have a lock of their
/// own, taken only for one append or one drain.
enum MessageLog {
  private static let text = Mutex<[UInt8]>([])

  /// Sends Graphviz' messages here. Once is enough.
  static func install() {
    _ = unsafe agseterrf { message in
      guard let message = unsafe message else { return 0 }
      let bytes = unsafe Array(String(cString: message).utf8)
      MessageLog.text.withLock { $0 += bytes }
      return 0
    }
  }

  /// Forgets what was said.
  static func reset() {
    text.withLock { $0.removeAll() }
    _ = agreseterrors()
  }

  /// Returns and forgets what was said, message by message, without the head `Error:`.
  static func drain() -> [String] {
    let bytes = text.withLock { log in
      defer { log.removeAll() }
      return log
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n").map(withoutHead).filter { !$0.isEmpty }
  }

  /// Whether an error, and not only a warning, was said since the last reset.
  static var hasError: Bool { ent_worst_is_error() != 0 }

  private static func withoutHead(_ line: Substring) -> String {
    for head in ["Error: ", "Warning: "] where line.hasPrefix(head) {
      return String(line.dropFirst(head.count))
    }
    return String(line)
  }
}
