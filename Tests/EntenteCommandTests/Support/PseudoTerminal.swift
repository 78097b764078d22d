// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A terminal without a screen, for programs that ask whether a person reads them.
final class PseudoTerminal {
  /// The end that a program writes to.
  let writer: FileHandle
  private let reader: Int32

  init() throws {
    var reader: Int32 = -1
    var writer: Int32 = -1
    try #require(unsafe openpty(&reader, &writer, nil, nil, nil) == 0)
    // What a program has written is there when it ends: nothing needs to wait for more.
    _ = fcntl(reader, F_SETFL, O_NONBLOCK)
    self.reader = reader
    self.writer = FileHandle(fileDescriptor: writer, closeOnDealloc: true)
  }

  deinit { _ = close(reader) }

  /// Returns what was written so far.
  func text() -> String {
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(reader, &chunk, chunk.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += chunk[..<count]
    }
  }
}
