// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct FormatGraphTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["a.gv", "a.dot"])
  func `puts a graph into form, in place, with its comments`(name: String) throws {
    let path = try folder.write(GraphSample.pact, to: name)
    let run = try CommandRun("fmt", path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let text = try folder.text(of: name)
    #expect(text.contains("// Who signed what."))
    #expect(text.contains("# allies"))
    #expect(text.contains("\n  de -> su [label=1939];\n"))
    let again = try CommandRun("fmt", "--check", path)
    #expect(again.status == 0)
    #expect(
      try CommandRun("render", path).data == CommandRun("render", "-", input: GraphSample.pact).data
    )
  }

  @Test func `formats standard input to standard output`() throws {
    let path = try folder.write(GraphSample.pact, to: "a.gv")
    _ = try CommandRun("fmt", path)
    let run = try CommandRun("fmt", "-", input: GraphSample.pact)
    #expect(run.status == 0)
    #expect(run.output == (try folder.text(of: "a.gv")))
  }

  @Test func `tells what may not be meant, and formats it`() throws {
    let run = try CommandRun("fmt", "-", input: "graph { 1.2abc }")
    #expect(run.status == 0)
    #expect(run.output == "graph {\n  1.2;\n  abc;\n}\n")
    #expect(run.errors.hasPrefix("<stdin>:1:9: warning: a number ends here"))
  }

  @Test func `names what would change`() throws {
    let path = try folder.write(GraphSample.pact, to: "a.gv")
    let run = try CommandRun("fmt", "--check", path)
    #expect(run.status == 1)
    #expect(run.output == "\(path)\n")
    #expect(try folder.text(of: "a.gv") == GraphSample.pact)
  }

  @Test func `leaves a wrong graph as it is, and says where`() throws {
    let path = try folder.write(GraphSample.wrong, to: "a.gv")
    let run = try CommandRun("fmt", path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("\(path):2:8: error: "))
    #expect(try folder.text(of: "a.gv") == GraphSample.wrong)
  }
}
