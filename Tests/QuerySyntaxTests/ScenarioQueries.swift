// SPDX-License-Identifier: MIT

import Foundation

/// The queries of the openCypher kit, which lies beside the repository and not in it.
enum ScenarioQueries {
  /// A query, and the detail of the syntax error that it must give, if it must.
  struct Query: Hashable, Sendable {
    let text: String
    let error: String?
  }

  private struct Contents: Decodable {
    let graphs: [String: [String]]
    let scenarios: [Scenario]
  }

  private struct Scenario: Decodable {
    struct Step: Decodable {
      let text: String
      let doc: String?
    }

    let steps: [Step]
  }

  private static let location = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../shared/tck/cases.json")
    .standardizedFileURL

  static let areThere = FileManager.default.fileExists(atPath: location.path)

  /// Returns all queries, each once, in the order of the kit.
  static func all() throws -> [Query] {
    let contents = try JSONDecoder().decode(Contents.self, from: Data(contentsOf: location))
    var seen: Set<Query> = []
    var queries = contents.graphs.keys.sorted().flatMap { contents.graphs[$0] ?? [] }
      .map { Query(text: $0, error: nil) }
    for scenario in contents.scenarios {
      let error = scenario.steps.last {
        $0.text.hasPrefix("a SyntaxError should be raised at compile")
      }
      let detail = error?.text.split(separator: " ").last.map(String.init)
      for step in scenario.steps {
        guard let text = step.doc else { continue }
        let isJudged = step.text.hasPrefix("executing query")
        queries.append(Query(text: text, error: isJudged ? detail : nil))
      }
    }
    return queries.filter { seen.insert($0).inserted }
  }
}
