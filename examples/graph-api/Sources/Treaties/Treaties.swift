// SPDX-License-Identifier: MIT

import Chronology
import Foundation
import PropertyGraph

/// Loads a graph, asks it, changes it, and takes the change back.
@main
struct Treaties {
  static func main() {
    do {
      let folder = CommandLine.arguments.dropFirst().first ?? "data"
      var graph = try TreatyTables.graph(in: folder)
      print(graph)
      graph.createIndex(on: "name", label: "Power", kind: .hash)
      for day in ["1878-06", "1885", "1907-09-01"] {
        try tellPartners(of: "Russia", on: day, in: graph)
      }
      try suppose(&graph)
    } catch {
      print(error)
      exit(1)
    }
  }

  /// Prints with whom a power had a treaty in a window of time, and how certain that is.
  static func tellPartners(of name: String, on day: String, in graph: Graph) throws {
    guard let power = graph.nodes(where: "name", equals: .string(name), label: "Power").first
    else { return }
    let window = GraphWindow(of: graph, try Window(ExtendedDate(day)))
    print("With whom had \(name) a treaty? \(day):")
    for tie in [graph.outgoing(from: power), graph.incoming(to: power)].joined()
    where window.contains(tie.relationship) {
      let partner = graph.property("name", of: tie.neighbor).string ?? ""
      let treaty = graph.property("treaty", of: tie.relationship).string ?? ""
      let certainty = window.certainty(of: tie.relationship)
      print(
        "  \(partner): \(treaty), \(try age(of: tie.relationship, on: day, in: graph)) \(certainty)"
      )
    }
  }

  /// How long ago a treaty was signed, from its first day to that of a window.
  static func age(of treaty: RelationshipID, on day: String, in graph: Graph) throws -> String {
    guard let signed = graph.property("signed", of: treaty).temporal,
      let start = try ExtendedDate(day).firstDay, case .date(let first) = signed, first <= start
    else { return "" }
    return "for \(try CalendarDuration.between(signed, .date(start))),"
  }

  /// Lets Italy leave the Triple Alliance, looks at what that changes, and takes it back.
  static func suppose(_ graph: inout Graph) throws {
    let start = graph.savepoint()
    for treaty in graph.relationships
    where graph.property("treaty", of: treaty).string == "Triple Alliance" {
      let ends = [graph.source(of: treaty), graph.target(of: treaty)]
      guard ends.contains(where: { graph.property("name", of: $0) == "Italy" }) else { continue }
      try graph.remove(treaty)
    }
    try graph.addNode(labels: ["Power"], properties: ["name": "Belgium", "great": false])
    print("Without Italy, and with Belgium: \(graph.changes(since: start))")
    graph.rollBack(to: start)
    print("Taken back: \(graph)")
  }
}
