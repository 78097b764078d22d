// SPDX-License-Identifier: MIT

import Testing

@Suite struct RootCommandTests {
  @Test func `tells its version`() throws {
    let run = try CommandRun("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
    #expect(run.errors == "")
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], []])
  func `tells what it can do`(arguments: [String]) throws {
    let run = try CommandRun(Machine.entente, arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    for name in ["new", "check", "fmt", "render", "export", "date"] {
      #expect(run.output.contains("\n  \(name) "))
    }
  }

  @Test(arguments: ["new", "check", "fmt", "render", "export", "date"])
  func `tells how each subcommand is used`(name: String) throws {
    let run = try CommandRun(name, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: entente \(name) "))
    #expect(try CommandRun("help", name).output == run.output)
  }

  @Test(arguments: [
    ["bogus"], ["--bogus"], ["new"], ["check"], ["fmt"], ["render"], ["export"], ["date"],
    ["check", "--bogus", "-"],
    ["render", "a.yaml", "b.yaml"], ["export", "a.yaml"], ["check", "--documents"],
  ])
  func `takes what it does not know for wrong usage`(arguments: [String]) throws {
    let run = try CommandRun(Machine.entente, arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
  }
}
