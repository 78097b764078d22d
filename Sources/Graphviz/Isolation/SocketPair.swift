// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of what joins this process with a worker.
///
/// A process that somebody else starts meanwhile inherits neither: it would keep the worker waiting
/// for a parent that is gone.
struct SocketPair: ~Copyable {
  /// The end of this process.
  let near: OwnedDescriptor
  /// The end of the worker.
  let far: OwnedDescriptor

  init() throws(GraphvizError) {
    var numbers: [Int32] = [-1, -1]
    #if os(Linux)
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    guard unsafe socketpair(AF_UNIX, kind, 0, &numbers) == 0 else {
      throw WorkerSpawner.failed("a socket", errno)
    }
    let near = OwnedDescriptor(owning: Self.raised(numbers[0]))
    let far = OwnedDescriptor(owning: Self.raised(numbers[1]))
    guard near.number >= 0, far.number >= 0 else { throw WorkerSpawner.failed("a socket", EMFILE) }
    self.near = near
    self.far = far
  }

  /// Returns the socket under a number above those of the standard streams, which may be free in a
  /// process that closed its own: the worker's streams must not take each other's place.
  private static func raised(_ number: Int32) -> Int32 {
    #if !os(Linux)
      var yes: Int32 = 1
      _ = unsafe setsockopt(
        number, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
      _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    #endif
    guard number <= STDERR_FILENO else { return number }
    defer { _ = close(number) }
    return fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
  }
}

extension OwnedDescriptor {
  /// What came of a step that does not wait.
  enum Step: Equatable {
    case moved(Int)
    case wouldWait
    case ended
  }

  /// Fills a buffer with what is there.
  func receive(into buffer: inout [UInt8]) -> Step {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe recv(number, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT))
      }
      if count < 0, errno == EINTR { continue }
      // A worker that dies with unread words is said to reset the connection: that is an end.
      return count > 0 ? .moved(count) : count < 0 && Self.wouldWait ? .wouldWait : .ended
    }
  }

  /// Sends as much as there is room for; a closed end is no signal.
  func send(_ bytes: [UInt8], from start: Int) -> Step {
    while true {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
        return unsafe systemSend(number, rest)
      }
      if count < 0, errno == EINTR { continue }
      return count >= 0 ? .moved(count) : Self.wouldWait ? .wouldWait : .ended
    }
  }

  private static var wouldWait: Bool { errno == EAGAIN || errno == EWOULDBLOCK }
}

/// `send`, under a name that a method called `send` does not hide.
private func systemSend(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if os(Linux)
    let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
  #else
    let flags = Int32(MSG_DONTWAIT)
  #endif
  return unsafe send(number, bytes.baseAddress, bytes.count, flags)
}
