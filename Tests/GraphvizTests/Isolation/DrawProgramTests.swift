// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

/// The program that draws, started by hand.
@Suite struct DrawProgramTests {
  @Test(arguments: [[], ["1", "2"], ["1", "2", "x"], ["1", "2", "-3"], ["--help"]])
  func `says what it is for to who starts it otherwise`(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.status == 113)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("entente-draw: this program is started by entente"))
  }

  @Test func `greets, and ends with its input`() throws {
    let run = try run(["10", "1000000000", "1000"])
    #expect(run.status == 113)
    #expect(Array(run.output) == WorkerAnswer.greeting)
    #expect(run.errors == "entente-draw: the request is not whole\n")
  }

  private func run(
    _ arguments: [String]
  ) throws -> (status: Int32, output: Data, errors: String) {
    // Pipes, as the program writes to no file; what it says fits in.
    let (output, errors) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltWorker.path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    process.waitUntilExit()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    return (
      process.terminationStatus, try output.fileHandleForReading.readToEnd() ?? Data(),
      String(decoding: text, as: UTF8.self)
    )
  }
}
