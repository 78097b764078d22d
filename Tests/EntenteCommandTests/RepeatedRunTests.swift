// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// Runs with Swift's hashes seeded at random, as users run the command.
@Suite struct RepeatedRunTests {
  private static let environment = ["SWIFT_DETERMINISTIC_HASHING": nil as String?]

  @Test(arguments: ["svg", "png", "pdf", "dot"])
  func `gives the same bytes in every form`(form: String) throws {
    try expectSame(["render", Machine.seed, "--to", form])
  }

  // Not fdp: it compares the addresses of nodes, which the system chooses anew for each process, and
  // so turns a picture now and then.
  @Test(arguments: ["neato", "sfdp", "twopi", "circo"])
  func `gives the same bytes with every engine that can`(engine: String) throws {
    try expectSame(["render", Machine.seed, "--layout", engine])
  }

  @Test func `draws with the engine that does not repeat itself`() throws {
    let run = try CommandRun(Machine.entente, ["render", Machine.seed, "--layout", "fdp"])
    #expect(run.status == 0)
    #expect(run.output.contains("<svg") && run.output.hasSuffix("</svg>\n"))
  }

  @Test(arguments: [
    ["export", Machine.seed, "--to", "dot"],
    ["render", Machine.seed, "--to", "dot", "--actors", "xi,putin", "--within", "1"],
    ["render", Machine.seed, "--to", "dot", "--at", "2024", "--kinds", "alliance,conflict"],
    ["check", Machine.seed], ["check", Machine.repository.path + "/LICENSE"],
  ])
  func `says the same`(arguments: [String]) throws {
    try expectSame(arguments)
  }

  private func expectSame(_ arguments: [String]) throws {
    let first = try CommandRun(Machine.entente, arguments, environment: Self.environment)
    let second = try CommandRun(Machine.entente, arguments, environment: Self.environment)
    #expect(!first.data.isEmpty)
    #expect(first.data == second.data)
    #expect(first.errors == second.errors)
    #expect(first.status == second.status)
  }
}
