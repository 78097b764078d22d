// SPDX-License-Identifier: MIT

import Chronology
import PropertyGraph
import Testing

@Suite struct GraphWindowTests {
  private let graph: Graph

  init() throws {
    var builder = GraphBuilder()
    for (name, label, validity) in try Self.nodes() {
      let node = builder.addNode(labels: [label], properties: ["name": .string(name)])
      builder.setValidity(validity, of: node)
    }
    builder.addNode(labels: ["Person"], properties: ["name": "nothing said"])
    let nodes = (0..<builder.nodeCount).map(NodeID.init(index:))
    let pact = builder.addRelationship(type: "PACT", from: nodes[0], to: nodes[1])
    builder.setValidity(try bounds("1879-10-07/1918-11-03"), of: pact)
    let war = builder.addRelationship(type: "WAR", from: nodes[0], to: nodes[1])
    builder.setValidity(try bounds("1914-07-28/1918-11-11"), of: war)
    builder.addRelationship(type: "KNOWS", from: nodes[3], to: nodes[4])
    graph = builder.finish()
  }

  @Test(arguments: [
    ("1875", ["empire", "always", "unknown", "nothing said"]),
    ("1904", ["empire", "some day in 1904", "always", "unknown", "nothing said"]),
    ("1904-06-15", ["empire", "some day in 1904", "always", "unknown", "nothing said"]),
    ("1950", ["republic", "always", "unknown", "nothing said"]),
    ("1910/1930", ["empire", "republic", "always", "unknown", "nothing said"]),
  ])
  func `has the nodes that may hold at some time in it`(time: String, names: [String]) throws {
    let window = try GraphWindow(of: graph, Window(ExtendedDate(time)))
    #expect(graph.nodes(in: window).map { graph.property("name", of: $0).string } == names)
  }

  @Test(arguments: [
    ("1904", ["empire", "some day in 1904", "always", "nothing said"]),
    ("1904-06-15", ["empire", "always", "nothing said"]),
  ])
  func `leaves out what is only possible, if asked`(time: String, names: [String]) throws {
    let window = try GraphWindow(of: graph, Window(ExtendedDate(time)), atLeast: .definite)
    #expect(graph.nodes(in: window).map { graph.property("name", of: $0).string } == names)
  }

  @Test func `has what holds the whole time through`() throws {
    let time = try Window(ExtendedDate("1910/1930"))
    let window = GraphWindow(of: graph, time, rule: .throughout, atLeast: .definite)
    let names = graph.nodes(in: window).map { graph.property("name", of: $0).string }
    #expect(names == ["always", "nothing said"])
    #expect(graph.relationships(in: window).map { graph.name(of: graph.type(of: $0)) } == ["KNOWS"])
  }

  @Test func `has everything if even the impossible will do`() throws {
    let time = try Window(ExtendedDate("2024"))
    let window = GraphWindow(of: graph, time, atLeast: .impossible)
    #expect(graph.nodes(in: window) == graph.nodes)
    #expect(graph.relationships(in: window) == graph.relationships)
  }

  @Test func `knows how certain each element is`() throws {
    let window = try GraphWindow(of: graph, Window(ExtendedDate("1904-06-15")))
    let certainties = graph.nodes.map { window.certainty(of: $0) }
    #expect(
      certainties == [.definite, .impossible, .possible, .definite, .possible, .definite])
    let ties = graph.relationships.map { window.certainty(of: $0) }
    #expect(ties == [.definite, .impossible, .definite])
    #expect(graph.nodes.map { window.contains($0) } == certainties.map { $0 > .impossible })
    #expect(graph.relationships.map { window.contains($0) } == [true, false, true])
  }

  @Test func `tests a relationship by itself, not by its ends`() throws {
    let window = try GraphWindow(of: graph, Window(ExtendedDate("1915")))
    let target = try #require(graph.nodes(label: "State").first { !window.contains($0) })
    #expect(graph.incoming(to: target).allSatisfy { window.contains($0.relationship) })
    #expect(graph.relationships(type: "WAR", in: window).count == 1)
  }

  @Test func `narrows scans by label and by type`() throws {
    let window = try GraphWindow(of: graph, Window(ExtendedDate("1904")))
    let label = try #require(graph.label(named: "State"))
    let type = try #require(graph.relationshipType(named: "PACT"))
    #expect(graph.nodes(label: "State", in: window).map(\.index) == [0])
    #expect(graph.nodes(label: label, in: window).map(\.index) == [0])
    #expect(graph.nodes(label: "Nobody", in: window).isEmpty)
    #expect(graph.relationships(type: "PACT", in: window).map(\.index) == [0])
    #expect(graph.relationships(type: type, in: window).map(\.index) == [0])
    #expect(graph.relationships(type: "WAR", in: window).isEmpty)
    #expect(graph.relationships(type: "NOTHING", in: window).isEmpty)
  }

  @Test func `remembers what it was asked`() throws {
    let time = try Window(ExtendedDate("1904"))
    let window = GraphWindow(of: graph, time, rule: .throughout, atLeast: .definite)
    #expect(window.window == time && window.rule == .throughout && window.minimum == .definite)
  }

  @Test func `narrows the walk from node to node`() throws {
    var builder = GraphBuilder()
    let germany = builder.addNode(labels: ["Actor", "State"], properties: ["name": "Germany"])
    let austria = builder.addNode(labels: ["Actor", "State"], properties: ["name": "Austria"])
    let pact = builder.addRelationship(type: "DEFENCE_PACT", from: germany, to: austria)
    builder.setValidity(try bounds("1879-10-07/1918-11-03"), of: pact)
    let graph = builder.finish()
    let names = try ["1870", "1904", "1920"].map { time in
      let window = GraphWindow(of: graph, try Window(ExtendedDate(time)))
      return graph.outgoing(from: germany)
        .filter { window.contains($0.relationship) }
        .map { graph.property("name", of: $0.neighbor) }
    }
    #expect(names == [[], ["Austria"], []])
  }

  private static func nodes() throws -> [(String, String, TimeBounds)] {
    [
      ("empire", "State", try bounds("1871-01-18/1918-11-09")),
      ("republic", "State", try bounds("1918-11-09/1990-10-02")),
      ("some day in 1904", "Meeting", try bounds("1904")),
      ("always", "Person", .always),
      ("unknown", "Person", .unknown),
    ]
  }
}

private func bounds(_ text: String) throws -> TimeBounds {
  TimeBounds(try ExtendedDate(text), horizon: nil)
}
