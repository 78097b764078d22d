// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing

@Suite struct RenderFailureTests {
  private let folder: TemporaryFolder
  private let europe: String
  private let old: String

  init() throws {
    folder = try TemporaryFolder()
    europe = try folder.write(Sample.europe, to: "europe.yaml")
    old = try folder.write("old", to: "old.svg")
  }

  @Test(arguments: [
    (["--definite"], "--definite asks about a window: add --at or --throughout"),
    (["--at", "1904", "--throughout", "1905"], "--at and --throughout exclude each other"),
    (["--at", "1904~"], "--at '1904~': "), (["--at", "1904/.."], "--at '1904/..': "),
    (["--throughout", "soon"], "--throughout 'soon': "), (["--at", ""], "--at '': "),
    (["--status", "done"], "there is no status 'done'; there are actual, planned, cancelled"),
    (["--status", ","], "--status names nothing"), (["--kinds", ""], "--kinds names nothing"),
    (["--actors", " , "], "--actors names nothing"),
    (["--actors", "Austria"], "--actors: 'Austria' is not an id"),
    (["--within", "1"], "--within counts ties from actors: add --actors"),
    (["--within", "-1", "--actors", "austria"], "--within takes a number from 0 on"),
    (["--actors", "austira"], "there is no actor 'austira'; did you mean 'austria'?"),
    (["--kinds", "war,alliace"], "there is no kind 'alliace'; did you mean 'alliance'?"),
    (["--layout", "dott"], "there is no layout 'dott'; there are "),
    (["--layout", ""], "there is no layout ''; there are "),
    (["--theme", "blue"], "there is no theme 'blue'; there are light, dark, print, and files"),
    (["--lanes", "kind"], "--lanes belongs to --view timeline"),
    (["--dates", "1900"], "--dates belongs to --view multiples"),
    (["--view", "multiples"], "--view multiples needs --dates or --every, one of them"),
    (
      ["--view", "multiples", "--dates", "1900", "--every", "5y"],
      "--view multiples needs --dates or --every, one of them"
    ),
    (["--view", "multiples", "--every", "5x"], "--every '5x': "),
    (["--view", "multiples", "--dates", "1904,1904"], "--dates go forward in time: '1904' is not"),
    (["--view", "multiples", "--dates", "1904", "--at", "1904"], "--view multiples has dates of"),
    (["--view", "diff", "--between", "1900"], "--between takes two dates, separated by a comma"),
    (["--view", "diff"], "--view diff needs two dates: --between 1879,1914"),
    (["--view", "ego"], "--view ego needs --actors with one actor"),
    (["--view", "path", "--actors", "austria"], "--view path needs --actors with two actors"),
    (["--view", "timeline", "--layout", "dot"], "--view timeline places its parts itself"),
    (["--width", "wide"], "--width 'wide' is no length"), (["--width", "1"], "--width goes from"),
    (["--min-sources", "0"], "--min-sources takes a number from 1 on"),
    (["--lang", "xx"], "nothing is written in 'xx'"),
    (["--known-by", "1900?"], "--known-by '1900?': "),
  ])
  func `takes what does not fit together for wrong usage`(
    options: [String], message: String
  ) throws {
    let run = try CommandRun(Machine.entente, ["render", europe, "-o", old] + options)
    #expect(run.status == 64)
    #expect(run.data.isEmpty)
    #expect(run.errors.hasPrefix("error: \(message)"))
    try expectNothingWritten()
  }

  @Test(arguments: [
    ["--view", "storm"], ["--to", "gif"], ["--from", "xml"],
    ["--within", "x", "--actors", "austria"], ["--bogus"], ["--at"], ["-o"],
  ])
  func `takes values that it does not know for wrong usage`(options: [String]) throws {
    let run = try CommandRun(Machine.entente, ["render", europe, "-o", old] + options)
    #expect(run.status == 64)
    #expect(run.data.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
    try expectNothingWritten()
  }

  @Test func `writes nothing if the chronicle is wrong`() throws {
    let run = try CommandRun("render", "-", "-o", old, input: Sample.misspelt)
    #expect(run.status == 1)
    #expect(run.data.isEmpty)
    #expect(run.errors.hasPrefix("<stdin>:10:38: error: "))
    #expect(run.errors.contains("did you mean 'germany'?"))
    try expectNothingWritten()
    #expect(try CommandRun("render", "-", "-o", folder("new.svg"), input: "a: [").status == 1)
    try expectNothingWritten()
  }

  @Test func `writes nothing if there is no chronicle`() throws {
    let run = try CommandRun("render", folder("none.yaml"), "-o", old)
    #expect(run.status == 1)
    #expect(run.errors == "error: \(folder("none.yaml")): No such file or directory\n")
    try expectNothingWritten()
  }

  @Test(arguments: [
    ("none/a.svg", "No such file or directory"), ("old.svg/a.svg", "Not a directory"),
    (".", "Is a directory"),
  ])
  func `tells where it cannot write`(name: String, reason: String) throws {
    let run = try CommandRun("render", europe, "-o", folder(name))
    #expect(run.status == 1)
    #expect(run.errors == "error: \(folder(name)): \(reason)\n")
    try expectNothingWritten()
  }

  @Test(
    .enabled(if: Machine.has("/dev/full"), "there is no /dev/full"), arguments: ["-", "/dev/full"])
  func `tells that there is no room`(path: String) throws {
    let run = try CommandRun(shell: #""$0" render "$1" -o "$2" > /dev/full"#, europe, path)
    #expect(run.status == 1)
    let name = path == "-" ? "<stdout>" : path
    #expect(run.errors == "error: \(name): No space left on device\n")
  }

  @Test func `replaces an old picture whole and keeps its mode`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: old)
    #expect(try CommandRun("render", europe, "-o", old).status == 0)
    #expect(try folder.text(of: "old.svg").hasSuffix("</svg>\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: old)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.names == ["europe.yaml", "old.svg"])
  }

  private func expectNothingWritten() throws {
    #expect(try folder.names == ["europe.yaml", "old.svg"])
    #expect(try folder.text(of: "old.svg") == "old")
  }
}
