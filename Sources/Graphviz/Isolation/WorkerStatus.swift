// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a worker ended.
package enum WorkerStatus: Equatable, Sendable {
  /// By itself, with a number.
  case exited(Int32)
  /// By a signal.
  case killed(Int32)
  /// Somebody else in the process took note of it.
  case unknown

  /// The number with which a worker ends that could not have more memory.
  package static let exhausted: Int32 = 112
  /// The number with which a worker ends that was not asked as it expects.
  package static let refused: Int32 = 113

  /// Reads what `waitpid` gave.
  init(waited status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  /// How it ended, in words.
  var description: String {
    switch self {
    case .exited(let number): "it ended with status \(number)"
    case .killed(let signal): Self.names[signal] ?? "signal \(signal)"
    case .unknown: "it ended, and the system does not say how"
    }
  }

  private static let names: [Int32: String] = [
    SIGABRT: "SIGABRT", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGILL: "SIGILL", SIGKILL: "SIGKILL",
    SIGSEGV: "SIGSEGV", SIGTERM: "SIGTERM", SIGTRAP: "SIGTRAP", SIGXCPU: "SIGXCPU",
    SIGSYS: "SIGSYS", SIGPIPE: "SIGPIPE", SIGINT: "SIGINT", SIGHUP: "SIGHUP",
  ]
}
