// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Owns an open pipe or socket.
package struct OwnedDescriptor: ~Copyable, Sendable {
  package let number: Int32

  package init(owning number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Closes it now.
  consuming func end() {}

  /// Reads so many bytes, waiting for them; nothing if they do not all come.
  package func read(exactly count: Int) -> [UInt8]? {
    var done = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while done < count {
        let whole = UnsafeMutableRawBufferPointer(buffer)
        let part = unsafe UnsafeMutableRawBufferPointer(rebasing: whole[done...])
        let length = unsafe systemRead(number, part)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { break }
        done += length
      }
      filled = done
    }
    return done == count ? bytes : nil
  }

  /// Writes all bytes, waiting for room; returns whether they all went.
  package func write(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let length = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(number, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { return false }
      done += length
    }
    return true
  }

  /// Waits until the other end is closed.
  package func waitForEnd() {
    var byte: UInt8 = 0
    while true {
      let length = unsafe withUnsafeMutableBytes(of: &byte) { unsafe systemRead(number, $0) }
      guard length > 0 || length < 0 && errno == EINTR else { return }
    }
  }
}

/// `read`, under a name that a method called `read` does not hide.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  unsafe read(number, buffer.baseAddress, buffer.count)
}

/// `write`, likewise.
private func systemWrite(_ number: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  unsafe write(number, buffer.baseAddress, buffer.count)
}
