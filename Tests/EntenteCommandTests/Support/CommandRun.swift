// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// A run of the built command to its end, in a folder of its own.
///
/// The streams are files, so that nobody waits for anybody; a run that takes a minute is ended.
struct CommandRun {
  /// The status that it ended with.
  let status: Int32
  /// What it wrote to standard output.
  let data: Data
  /// What it wrote to standard error.
  let errors: String

  /// What it wrote to standard output, as text.
  var output: String { String(decoding: data, as: UTF8.self) }

  /// Runs the command.
  init(_ arguments: String..., input: String = "") throws {
    try self.init(Machine.entente, arguments, input: Data(input.utf8))
  }

  /// Runs a line of the shell; there the command is `"$0"`, and the arguments follow.
  init(shell line: String, _ arguments: String...) throws {
    try self.init("/bin/sh", ["-c", line, Machine.entente] + arguments)
  }

  /// Runs a program, with some variables of its environment set or unset.
  init(
    _ program: String, _ arguments: [String], input: Data = Data(),
    environment: [String: String?] = [:], output: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = Self.environment(changedBy: environment)
    let streams = [
      try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.write(input, to: "in"))),
      try Self.stream("out", in: folder), try Self.stream("err", in: folder),
    ]
    // A process keeps its files open as long as the tests run, and Foundation crashes with 1,365.
    defer { for stream in streams { try? stream.close() } }
    process.standardInput = streams[0]
    process.standardOutput = output ?? streams[1]
    process.standardError = errors ?? streams[2]
    status = try Self.finish(process)
    data = output == nil ? try folder.data(of: "out") : Data()
    self.errors = errors == nil ? try folder.text(of: "err") : ""
  }

  private static func environment(changedBy changes: [String: String?]) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  private static func stream(_ name: String, in folder: TemporaryFolder) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: name)))
  }

  private static func finish(_ process: Process) throws -> Int32 {
    let hasEnded = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in hasEnded.signal() }
    try process.run()
    if hasEnded.wait(timeout: .now() + 60) == .timedOut {
      process.terminate()
      Issue.record("The command does not end: \(process.arguments ?? [])")
      hasEnded.wait()
    }
    return process.terminationStatus
  }
}
