// SPDX-License-Identifier: MIT

import Chronicles
import Chronology
import Diagnostics
import EntenteKit
import Foundation
import TestSupport
import Testing

/// Makes the chronicle of the example from real tables, which lie beside the repository.
@Suite(
  .enabled(if: CowTables.areThere, "the tables of ../shared/data are not there"),
  .enabled(if: CowTables.python != nil, "there is no python3 in PATH"))
struct CowAlliancesTests {
  private let folder: TemporaryFolder
  private let file: InputFile
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    file = InputFile(try folder.write(CowTables.chronicle(), to: "cow.yaml"))
    workspace = try Workspace(opening: file)
  }

  @Test func `is a chronicle without a mistake, in the canonical form`() throws {
    #expect(workspace.diagnostics == [])
    let chronicle = try #require(workspace.usableChronicle)
    #expect(chronicle.actors.count == 75)
    #expect(chronicle.relations.count == 869)
    #expect(try FormattingRequest(file).run().isCanonical)
  }

  /// Counted from the rows of the table.
  @Test(arguments: [
    (1816, 37, 38), (1870, 15, 18), (1872, 6, 8), (1900, 8, 10), (1914, 13, 32), (1939, 51, 296),
  ])
  func `has as many pairs in a year as the table`(year: Int, defence: Int, all: Int) throws {
    let chronicle = try #require(workspace.usableChronicle)
    let window = try Window(ExtendedDate(String(year)))
    let present = chronicle.relations.filter { relation in
      relation.when.map { TimeBounds($0, horizon: chronicle.horizon) }?.holds(in: window)
        == .definite
    }
    #expect(pairs(of: present.filter { $0.kind.value == "defence-pact" }).count == defence)
    #expect(pairs(of: present).count == all)
  }

  @Test func `refuses a table that is none, and says where`() throws {
    let rows = "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente\n2,x,1936,0,0,0,1"
    let result = try CowTables.run([folder.write(rows, to: "a.csv"), CowTables.states])
    #expect(result.status == 1)
    #expect(result.errors.contains("a.csv:2: ccode2 is no whole number: 'x'"))
  }

  private func pairs(of relations: [Relation]) -> Set<[Identifier]> {
    Set(relations.map { $0.who.map(\.actor.value).sorted() })
  }
}

/// The tables of the Correlates of War, and the script that makes a chronicle of them.
private enum CowTables {
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
