// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

/// The tables of the Correlates of War, and the script that makes a chronicle of them.
enum CowTables {
  private static let folder = Machine.repository.deletingLastPathComponent()
    .appendingPathComponent("shared/data")
  static let years = folder.appendingPathComponent("cow_alliance_dyadyear_1816-1945.csv").path
  static let states = folder.appendingPathComponent("cow_states.csv").path
  static let areThere = Machine.has(years) && Machine.has(states)

  static let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/python3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func chronicle() throws -> String {
    let result = try run([years, states])
    try #require(result.status == 0, "the script failed: \(result.errors)")
    return result.output
  }

  static func run(
    _ arguments: [String]
  ) throws -> (status: Int32, output: String, errors: String) {
    let script = Machine.repository
      .appendingPathComponent("examples/cow-alliances/cow-to-chronicle.py").path
    let folder = try TemporaryFolder()
    let paths = [try folder.write("", to: "output"), try folder.write("", to: "errors")]
    let handles = try paths.map { try FileHandle(forWritingTo: URL(fileURLWithPath: $0)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments = [script] + arguments
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try paths.map { try String(contentsOf: URL(fileURLWithPath: $0), encoding: .utf8) }
    return (process.terminationStatus, texts[0], texts[1])
  }
}
