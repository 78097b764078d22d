// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import ChronicleGraph
import Chronicles
import Chronology
import EntenteKit
import Foundation
import TestSupport
import Testing

/// No text and no node lies on another, and nothing is cut off, in any view of the real data.
@Suite struct LegiblePictureTests {
  /// A view, and what of a chronicle it shows.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let view: View
    var date: String?
    var actors: [String] = []

    var testDescription: String { date.map { "\(name) at \($0)" } ?? name }
  }

  private static func views(
    at date: String?, ego: String, to other: String, between dates: [String]
  ) -> [Case] {
    let windows = dates.compactMap { try? Window(ExtendedDate($0)) }
    let cases = [
      Case(name: "network", view: .network(), date: date),
      Case(name: "timeline", view: .timeline(), date: date),
      Case(
        name: "timeline by kind", view: .timeline(TimelineOptions(lanes: .kind, foldsGaps: true)),
        date: date),
      Case(name: "timeline by place", view: .timeline(TimelineOptions(lanes: .place)), date: date),
      Case(name: "storyline", view: .storyline, date: date),
      Case(name: "events", view: .events, date: date),
      Case(name: "ego", view: .ego, date: date, actors: [ego]),
      Case(name: "path", view: .path, date: date, actors: [ego, other]),
      Case(name: "matrix", view: .matrix, date: date),
    ]
    guard windows.count > 1 else { return cases }
    return cases + [
      Case(name: "multiples", view: .multiples(MultiplesOptions(dates: windows))),
      Case(name: "diff", view: .diff(from: windows[0], to: windows[windows.count - 1])),
    ]
  }

  /// Chronicles as graphs, each read once.
  private enum Graphs {
    static let seed = Result { try graph(of: InputFile(Seed.path)) }
    static let road = Result {
      try graph(
        of: InputFile(
          Machine.repository.appending(path: "examples/road-to-1914/road-to-1914.yaml").path))
    }
    static let alliances = Result {
      let folder = try TemporaryFolder()
      return try graph(of: InputFile(try folder.write(CowTables.chronicle(), to: "cow.yaml")))
    }

    private static func graph(of file: InputFile) throws -> GraphProjection {
      GraphProjection(of: try #require(try Workspace(opening: file).usableChronicle))
    }
  }

  private func report(_ shown: Case, of graph: GraphProjection) throws -> LegibilityReport {
    var options = DiagramOptions()
    options.choice.moment = try shown.date.map { .init(try Window(ExtendedDate($0))) }
    options.choice.actors = try shown.actors.map { try #require(Identifier($0)) }
    options.choice.distance = shown.view == .ego ? 1 : 0
    let diagram = try shown.view.diagram(of: graph, options: options)
    return try LegibilityReport.measured(diagram)
  }

  private func expectClean(_ report: LegibilityReport) {
    #expect(report.labelOverlaps == [])
    #expect(report.nodeOverlaps == [])
    #expect(report.cutOff == [])
    #expect(report.drift?.distance ?? 0 == 0)
  }

  @Test(arguments: views(at: nil, ego: "china", to: "ukraine", between: ["2013", "2022", "2024"]))
  func `the seed is legible`(shown: Case) throws {
    expectClean(try report(shown, of: try Graphs.seed.get()))
  }

  @Test(
    arguments: views(at: nil, ego: "serbia", to: "japan", between: ["1879", "1894", "1914"])
      + views(at: "1914-08-12", ego: "germany", to: "japan", between: []))
  func `the road to 1914 is legible`(shown: Case) throws {
    expectClean(try report(shown, of: try Graphs.road.get()))
  }

  @Test(
    .enabled(if: CowTables.areThere, "the tables of ../shared/data are not there"),
    .enabled(if: CowTables.python != nil, "there is no python3 in PATH"),
    arguments: ["1870", "1914", "1939"].flatMap {
      views(at: $0, ego: "france", to: "russia", between: [])
    } + views(at: nil, ego: "france", to: "russia", between: ["1870", "1914", "1939"]).suffix(2))
  func `the alliances of the Correlates of War are legible`(shown: Case) throws {
    expectClean(try report(shown, of: try Graphs.alliances.get()))
  }
}
