// SPDX-License-Identifier: MIT

import ChronicleDiagrams
import Graphviz
import Testing

/// What a line tells must be told in more than colour.
@Suite struct TieLookTests {
  private static let ties = [
    "friendly": "what: alliance, who: [a, b]",
    "friendly, directed": "what: support, who: { supporter: a, supported: b }",
    "hostile": "what: rivalry, who: [a, b]",
    "hostile, directed": "what: sanctions, who: { imposer: a, target: b }",
    "neither": "what: kinship, who: [a, b]",
    "neither, directed": "what: dependence, who: { dependent: a, on: b }",
    "planned": "what: alliance, who: [a, b], status: planned",
    "alleged": "what: alliance, who: [a, b], according-to: [{ source: s, stance: alleges }]",
    "planned and alleged":
      "what: alliance, who: [a, b], status: planned, according-to: [{ source: s, stance: alleges }]",
  ]

  private func attributes(of tie: String, at window: String? = nil) throws -> DOTAttributes {
    let graph = try network(
      of: """
        sources: { s: { title: S, published: 2000 } }
        actors: { a: { kind: state }, b: { kind: state } }
        relations: [{ \(tie) }]
        """
    ) { options in
      if let window { options.choice.moment = try moment(window) }
    }
    return try #require(graph.ties.first).attributes
  }

  /// Returns the shape of a line without its colours: dashes, arrows, and whether it is double.
  private func shape(of attributes: DOTAttributes) -> [String] {
    guard case .text(let color) = attributes["color"] else { return [] }
    let keys = ["style", "dir", "arrowhead", "arrowtail"]
    return keys.map { "\($0)=\(attributes[$0].map { "\($0)" } ?? "")" }
      + ["lines=\(color.split(separator: ":").count)"]
  }

  @Test func `differs in shape for each sign, direction, status and evidence`() throws {
    var seen: [[String]: String] = [:]
    for (name, tie) in Self.ties.sorted(by: { $0.key < $1.key }) {
      let shape = shape(of: try attributes(of: tie))
      #expect(seen[shape] == nil, "\(name) looks like \(seen[shape] ?? "")")
      seen[shape] = name
    }
  }

  @Test func `what is only possible differs from what is planned`() throws {
    let possible = try attributes(of: "what: alliance, who: [a, b]", at: "1999")
    #expect(possible["style"] == "dashed")
    #expect(try attributes(of: "what: alliance, who: [a, b], status: planned")["style"] == "dotted")
  }

  @Test(arguments: ["alleges", "denies"])
  func `doubted evidence is a double line`(stance: String) throws {
    let color = try attributes(
      of: "what: alliance, who: [a, b], according-to: [{ source: s, stance: \(stance) }]")["color"]
    #expect(color == "#00619e:transparent:#00619e")
  }
}
