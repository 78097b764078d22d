// SPDX-License-Identifier: MIT

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process that draws, until the system has said how it ended.
///
/// It is never killed after that: its number may then be another's.
final class WorkerProcess: Sendable {
  private enum State {
    case running
    case ended(WorkerStatus)
  }

  private let number: pid_t
  private let state = Mutex(State.running)

  init(number: pid_t) { self.number = number }

  /// Ends it, and what it started, if it still runs.
  func kill() {
    state.withLock { state in
      guard case .running = state else { return }
      // The group is there before `posix_spawn` returns.
      _ = systemKill(-number, SIGKILL)
    }
  }

  /// Returns how it ended, or nothing if it has not.
  func poll() -> WorkerStatus? {
    state.withLock { state in
      if case .ended(let status) = state { return status }
      guard let status = reap(WNOHANG) else { return nil }
      state = .ended(status)
      return status
    }
  }

  /// Returns how it ended, or nothing if it has not when time is over.
  ///
  /// It has closed its streams, so it ends at once or never: the pauses start short.
  func wait(until deadline: Deadline) -> WorkerStatus? {
    var pause: Int32 = 1
    while true {
      if let status = poll() { return status }
      guard !deadline.hasPassed else { return nil }
      _ = systemPoll(nil, 0, min(pause, deadline.milliseconds))
      pause = min(pause * 2, 50)
    }
  }

  /// Kills it and returns how it ended, which takes no time worth mentioning.
  @discardableResult func finish() -> WorkerStatus {
    kill()
    return state.withLock { state in
      if case .ended(let status) = state { return status }
      let status = reap(0) ?? .unknown
      state = .ended(status)
      return status
    }
  }

  private func reap(_ options: Int32) -> WorkerStatus? {
    var status: Int32 = 0
    while true {
      let result = unsafe waitpid(number, &status, options)
      if result == number { return WorkerStatus(waited: status) }
      if result == 0 { return nil }
      // Without such a child, somebody ignores SIGCHLD or waits for all children.
      guard errno == EINTR else { return .unknown }
    }
  }
}

/// `kill`, under a name that a method called `kill` does not hide.
private func systemKill(_ number: pid_t, _ signal: Int32) -> Int32 { kill(number, signal) }

/// `poll`, likewise.
private func systemPoll(
  _ files: UnsafeMutablePointer<pollfd>?, _ count: nfds_t, _ milliseconds: Int32
) -> Int32 {
  unsafe poll(files, count, milliseconds)
}
