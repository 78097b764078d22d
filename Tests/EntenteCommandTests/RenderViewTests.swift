// SPDX-License-Identifier: MIT

import TestSupport
import Testing

/// The views and looks, as the command draws them of the seed.
@Suite struct RenderViewTests {
  private static let views = [
    ["network"], ["timeline"], ["storyline"], ["events"], ["ego", "--actors", "china"],
    ["path", "--actors", "russia,ukraine"], ["matrix"], ["multiples", "--dates", "2013,2024"],
    ["diff", "--between", "2013,2024"],
  ]

  private func render(_ options: [String]) throws -> CommandRun {
    let run = try CommandRun(Machine.entente, ["render", Machine.seed] + options)
    #expect(run.status == 0)
    return run
  }

  @Test(arguments: views)
  func `draws each view in each form, and tells it in sentences`(view: [String]) throws {
    for (form, start) in [("svg", "<?xml"), ("pdf", "%PDF-"), ("dot", "digraph ")] {
      let run = try render(["--view"] + view + ["--to", form])
      #expect(run.data.starts(with: Array(start.utf8)), "\(form)")
      #expect(run.errors == "")
    }
    #expect(try render(["--view"] + view + ["--to", "text"]).output.hasPrefix("Putin in Beijing"))
  }

  @Test(arguments: [
    (["--title", "A <b> title"], "A &lt;b&gt; title"), (["--width", "180mm"], "width=\"510pt\""),
    (["--evidence"], "Sources"), (["--theme", "dark"], "#16181d"),
    (["--view", "multiples", "--dates", "2013,2024", "--animate"], "prefers-reduced-motion"),
  ])
  func `shows what is asked for`(options: [String], text: String) throws {
    let plain = try CommandRun("render", Machine.seed).output
    #expect(!plain.contains(text))
    #expect(try render(options).output.contains(text))
  }

  @Test func `lifts persons to their states, and leaves out what was not known`() throws {
    #expect(!(try render(["--level", "state", "--to", "dot"]).output.contains("\"actor-xi\"")))
    #expect(!(try render(["--known-by", "2000", "--to", "dot"]).output.contains("\"actor-xi\"")))
    #expect(try render(["--to", "dot"]).output.contains("\"actor-xi\""))
  }

  @Test func `leaves SVG plain, and reports on it`() throws {
    #expect(try render([]).output.contains("aria-labelledby"))
    #expect(!(try render(["--plain"]).output.contains("aria-labelledby")))
    #expect(try render(["--report"]).errors.contains("label overlaps          0\n"))
  }

  @Test func `writes a file for each date`() throws {
    let folder = try TemporaryFolder()
    _ = try render(["--view", "multiples", "--dates", "2013,2024", "-o", folder("a-{date}.svg")])
    #expect(try folder.names == ["a-2013.svg", "a-2024.svg"])
  }
}
