// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// What Linux says of processes.
enum LinuxProcess {
  /// Whether it says it.
  static let isThere = FileManager.default.fileExists(atPath: "/proc/self/task")

  /// The sockets and pipes that are open in this process; its runtime opens other files as it likes.
  static var openSockets: [String] {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
      return names.compactMap { name in
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
      }.filter { $0.hasPrefix("socket:") || $0.hasPrefix("pipe:") }.sorted()
    }
  }

  /// The children of this process, those included that have ended without anybody taking note.
  static var children: [Int32] {
    get throws {
      let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
      let lists = threads.compactMap { thread in
        try? String(contentsOfFile: "/proc/self/task/\(thread)/children", encoding: .utf8)
      }
      return lists.flatMap { $0.split(separator: " ").compactMap { Int32($0) } }.sorted()
    }
  }

  /// Returns the children as soon as one has begun to draw: it then has a second thread.
  static func drawingChildren() async throws -> [Int32] {
    var numbers: [Int32] = []
    try await wait("no worker draws") {
      numbers = try children.filter { number in
        let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(number)/task")
        return (threads?.count ?? 0) > 1
      }
      return !numbers.isEmpty
    }
    return numbers
  }

  /// Waits until a process does not run.
  static func end(of number: Int32) async throws {
    try await wait("the process \(number) still runs") { !runs(number) }
  }

  /// Looks again and again, as the system tells nobody, and gives up after some time.
  private static func wait(
    _ complaint: Comment, until condition: () throws -> Bool
  ) async throws {
    for _ in 0..<6000 {
      if try condition() { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    try #require(Bool(false), complaint)
  }

  /// Whether a process runs: it is there and no zombie.
  private static func runs(_ number: Int32) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
      let state = text.split(separator: ")").last?.split(separator: " ").first
    else { return false }
    return state != "Z" && state != "X"
  }

  #if canImport(Glibc)
    /// Does something while the system gives no descriptor from a number on.
    static func withDescriptors<Output>(atMost count: Int, _ body: () -> Output) -> Output {
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
      var limit = rlimit()
      unsafe getrlimit(kind, &limit)
      let usual = limit
      limit.rlim_cur = rlim_t(count)
      unsafe setrlimit(kind, &limit)
      defer {
        limit = usual
        unsafe setrlimit(kind, &limit)
      }
      return body()
    }
  #else
    /// Does something.
    static func withDescriptors<Output>(atMost count: Int, _ body: () -> Output) -> Output {
      body()
    }
  #endif
}
