// SPDX-License-Identifier: MIT

import Chronology
import Foundation
import GraphFormats
import PropertyGraph
import Tables

/// The graph that the questions are asked of.
enum BenchmarkGraph {
  /// What stops the benchmark.
  struct Failure: Error { let message: String }

  /// Reads the graph from its two tables.
  static func load(_ folder: String) throws -> Graph {
    var reader = CSVGraphReader()
    reader.addNodes(from: try bytes(folder + "/actors.csv"), labels: ["Actor"], idColumn: "id")
    reader.addRelationships(
      from: try bytes(folder + "/ties.csv"), type: "Tie", source: "from", target: "to")
    guard reader.tally.diagnostics.isEmpty else {
      throw Failure(message: "the tables are not right: \(reader.tally.diagnostics)")
    }
    return reader.builder.finish()
  }

  /// Returns a graph whose ties hold on their day, for the question about a window of time.
  static func settingDays(of graph: Graph) throws -> Graph {
    var timed = graph
    var days = DayBounds()
    for tie in graph.relationships {
      guard case .date(let day) = graph.property("day", of: tie) else { continue }
      try timed.setValidity(days[day], of: tie)
    }
    return timed
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// The bounds of things that held on one day, each made once.
struct DayBounds {
  private var bounds: [Int64: TimeBounds] = [:]

  /// Returns the bounds of a day, counted from 1970-01-01.
  subscript(day: Int64) -> TimeBounds {
    mutating get {
      if let known = bounds[day] { return known }
      let date = try? ExtendedDate("\(CalendarDate(dayNumber: day))")
      let made = date.map { TimeBounds($0, horizon: nil) } ?? .always
      bounds[day] = made
      return made
    }
  }
}
