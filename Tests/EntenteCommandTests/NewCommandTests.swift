// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite struct NewCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `begins a chronicle that is well, strictly, and can be drawn`() throws {
    let run = try CommandRun("new", folder("suez"))
    #expect(run.status == 0)
    #expect(run.errors == "")
    let path = folder("suez.yaml")
    #expect(
      run.output == """
        \(path) holds an example: write your story over it
        entente check --strict \(path)
        entente render \(path) -o \(folder("suez.svg"))

        """)
    let check = try CommandRun("check", "--strict", path)
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("\(path): well: 4 actors, 2 relations, 4 events"))
  }

  @Test func `tells commands that work`() throws {
    let run = try CommandRun(
      shell: #"cd "$1" && "$0" new "it's a war" | tail -n +2 | sed "s|^entente|$0|" | sh"#,
      folder.path)
    #expect(run.status == 0)
    #expect(try folder.names == ["it's a war.svg", "it's a war.yaml"])
    #expect(try folder.text(of: "it's a war.svg").contains("<svg"))
  }

  @Test func `writes the same each time`() throws {
    let runs = try (0..<2).map { _ in try CommandRun("new", "suez", "-o", "-") }
    #expect(runs[0].output == runs[1].output)
    #expect(runs[0].output.contains("\nchronicle: Suez\n"))
    #expect(runs[0].status == 0)
  }

  @Test(arguments: [["suez"], ["suez.yaml"], ["other", "-o", "suez.yaml"]])
  func `never writes over a file`(arguments: [String]) throws {
    try folder.write("mine", to: "suez.yaml")
    let line = #"cd "$1" && shift && "$0" new "$@""#
    let run = try CommandRun(
      "/bin/sh", ["-c", line, Machine.entente, folder.path] + arguments)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "error: suez.yaml: it is there already, and stays as it is\n")
    #expect(try folder.text(of: "suez.yaml") == "mine")
  }

  @Test func `does not follow a link that leads nowhere`() throws {
    try folder.link("suez.yaml", to: folder("elsewhere.yaml"))
    #expect(try CommandRun("new", folder("suez")).status == 1)
    #expect(try folder.names == ["suez.yaml"])
  }

  @Test func `writes to the file that it is told`() throws {
    let run = try CommandRun("new", "suez", "-o", folder("story.yml"))
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("-o \(folder("story.svg"))\n"))
    #expect(try folder.text(of: "story.yml").contains("\nchronicle: Suez\n"))
  }

  @Test(arguments: ["", "suez.json", "folder/"])
  func `takes what is no name for wrong usage`(name: String) throws {
    let run = try CommandRun("new", name)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("error: "))
  }
}
