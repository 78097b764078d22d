// SPDX-License-Identifier: MIT

import CGraphviz

/// What Graphviz says while it works, kept from standard error.
///
/// The callback fires while the lock of the library is held, so the messages have a lock of their
/// own, taken only for one append or one drain.
enum MessageLog {
  private static let messages = TurnLock<[String]>([])

  /// Sends Graphviz' messages here; once is enough.
  static func install() {
    _ = unsafe agseterrf { piece in
      guard let piece = unsafe piece else { return 0 }
      let text = unsafe String(cString: piece)
      MessageLog.messages.withLock { MessageLog.append(text, to: &$0) }
      return 0
    }
  }

  /// Forgets what was said.
  static func reset() {
    messages.withLock { $0.removeAll() }
    _ = agreseterrors()
  }

  /// Returns and forgets what was said, message by message, without the head `Error:`.
  static func drain() -> [String] {
    let said = messages.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
    return said.map { message in
      message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// Whether an error, and not only a warning, was said since the last reset.
  static var hasError: Bool { ent_worst_is_error() != 0 }

  /// Adds a piece: Graphviz says `Error` or `Warning`, then `: `, then the text, each alone, and
  /// later perhaps more of the same message.
  private static func append(_ piece: String, to messages: inout [String]) {
    if piece == "Error" || piece == "Warning" || messages.isEmpty { messages.append("") }
    guard piece != "Error", piece != "Warning", piece != ": " else { return }
    messages[messages.count - 1] += piece
  }
}
