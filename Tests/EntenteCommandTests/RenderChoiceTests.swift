// SPDX-License-Identifier: MIT

import TestSupport
import Testing

@Suite struct RenderChoiceTests {
  private static let alliance = "austria -> germany"
  private static let rivalry = "austria -> russia"
  private static let war = "austria -> serbia"
  private static let talks = "italy -> russia"

  private let folder: TemporaryFolder
  private let europe: String

  init() throws {
    folder = try TemporaryFolder()
    europe = try folder.write(Sample.europe, to: "europe.yaml")
  }

  @Test(arguments: [
    ([], [alliance, rivalry, war, talks]),
    (["--at", "1900"], [alliance]), (["--at", "-1985"], []),
    // 1908~ is possible a year before, and no more.
    (["--at", "1907"], [alliance, rivalry]), (["--at", "1907", "--definite"], [alliance]),
    (["--at", "1914-08-01"], [alliance, rivalry, war]),
    // What is planned is left out of a window unless it is named.
    (["--at", "1905"], [alliance]), (["--at", "1905", "--status", "planned"], [talks]),
    (["--at", "1905", "--status", "actual,planned"], [alliance, talks]),
    (["--throughout", "1879"], []), (["--throughout", "1880/1900"], [alliance]),
    (["--throughout", "1916"], [alliance, war]),
    (["--status", "planned"], [talks]), (["--status", "cancelled"], []),
    // A kind includes those below it.
    (["--kinds", "alliance"], [alliance]), (["--kinds", "conflict"], [rivalry, war]),
    (["--kinds", " war , talks,"], [war, talks]),
    (["--actors", "austria"], []), (["--actors", "austria,serbia"], [war]),
    (["--actors", "germany", "--within", "1"], [alliance]),
    (["--actors", "germany", "--within", "2"], [alliance, rivalry, war]),
    (["--actors", "germany", "--within", "9"], [alliance, rivalry, war, talks]),
    (["--actors", "serbia", "--within", "1", "--at", "1916"], [war]),
  ])
  func `shows the ties that are chosen`(options: [String], ties: [String]) throws {
    #expect(Set(try graph(options).ties) == Set(ties))
  }

  @Test(arguments: [
    (["--actors", "austria"], ["austria"]),
    (["--actors", "serbia", "--within", "1"], ["austria", "serbia"]),
    (["--kinds", "war"], ["austria", "serbia"]),
    (["--at", "1900"], ["austria", "germany"]),
  ])
  func `shows the actors that are chosen or tied`(options: [String], actors: [String]) throws {
    #expect(try graph(options).actors == actors)
  }

  @Test(arguments: [["--theme", "dark"], ["--layout", "dot"], ["--layout", "circo"]])
  func `looks different with another theme or layout`(options: [String]) throws {
    let run = try CommandRun(Machine.entente, ["render", europe] + options)
    #expect(run.status == 0)
    #expect(try run.data != CommandRun("render", europe).data)
  }

  @Test(arguments: [
    ["--theme", "light"], ["--view", "network"], ["--to", "svg"],
    ["--from", "yaml"],
  ])
  func `looks as usual if what is usual is said`(options: [String]) throws {
    let run = try CommandRun(Machine.entente, ["render", europe] + options)
    #expect(try run.data == CommandRun("render", europe).data)
  }

  private func graph(_ options: [String]) throws -> DrawnGraph {
    let run = try CommandRun(Machine.entente, ["render", europe, "--to", "dot"] + options)
    #expect(run.status == 0)
    #expect(run.errors == "")
    return DrawnGraph(run.output)
  }
}
