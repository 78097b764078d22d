// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// The temporal scenarios of the openCypher kit, which lie beside the repository and not in it.
enum ScenarioCatalog {
  /// One of them: queries that prepare, and queries with the tables that they should give.
  struct Scenario: Decodable, Sendable {
    struct Step: Decodable, Sendable {
      let text: String
      let doc: String?
      let table: [[String]]?
    }

    let file: String
    let name: String
    let example: Int?
    let steps: [Step]
  }

  private struct Contents: Decodable {
    let scenarios: [Scenario]
  }

  private static let location = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../../shared/tck/cases.json")
    .standardizedFileURL

  static let isThere = FileManager.default.fileExists(atPath: location.path)

  /// Returns the scenarios of the folder of temporal ones.
  static func temporal() throws -> [Scenario] {
    let contents = try JSONDecoder().decode(Contents.self, from: Data(contentsOf: location))
    return contents.scenarios.filter { $0.file.contains("/temporal/") }
  }
}

extension ScenarioCatalog.Scenario: CustomTestStringConvertible {
  var testDescription: String {
    "\(file.split(separator: "/").last ?? ""): \(name)" + (example.map { " (\($0))" } ?? "")
  }
}
