// SPDX-License-Identifier: MIT

import Foundation

/// The programs of Graphviz, as anybody has them, and those that judge with its libraries.
enum StockGraphviz {
  /// Whether they are there.
  static let isThere = ["dot", "neato"].allSatisfy { path(of: $0) != nil }

  /// What happened.
  struct Output {
    let bytes: [UInt8]
    let messages: String
    let status: Int32
  }

  /// Returns what a program makes of a text.
  static func run(_ program: String, _ arguments: [String], on text: String) throws -> Output {
    try run(program, arguments, on: Array(text.utf8))
  }

  /// Returns what a program, known by its path or found on PATH, makes of some bytes.
  static func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path(of: program) ?? "/nowhere")
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("graphviz-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files and not pipes: a pipe that nobody empties stops the program.
    let input = folder.appendingPathComponent("in.gv")
    try Data(bytes).write(to: input)
    let (output, errors) = (
      folder.appendingPathComponent("out"), folder.appendingPathComponent("err")
    )
    for url in [output, errors] { try Data().write(to: url) }
    let streams = [
      try FileHandle(forReadingFrom: input), try FileHandle(forWritingTo: output),
      try FileHandle(forWritingTo: errors),
    ]
    // A process keeps its files open as long as the tests run, and Foundation crashes with 1,365.
    defer { for stream in streams { try? stream.close() } }
    (process.standardInput, process.standardOutput) = (streams[0], streams[1])
    process.standardError = streams[2]
    try process.run()
    process.waitUntilExit()
    return Output(
      bytes: Array(try Data(contentsOf: output)),
      messages: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus)
  }

  private static func path(of program: String) -> String? {
    guard !program.hasPrefix("/") else { return program }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
