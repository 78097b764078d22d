// SPDX-License-Identifier: MIT

import PropertyGraph
import TestSupport
import Testing

@Suite struct GraphBuilderBulkTests {
  @Test func `adds nodes with their labels at once`() {
    var builder = GraphBuilder()
    builder.addNode(labels: ["Place"])
    let first = builder.addNodes(count: 100, labels: ["Actor", "State", "Actor"])
    let graph = builder.finish()
    #expect(graph.nodeCount == 101)
    #expect(graph.nodes(label: "Actor").count == 100)
    #expect(graph.nodes(label: "State").contains(first))
    #expect(graph.labels(of: first).map(graph.name(of:)) == ["Actor", "State"])
  }

  @Test func `adds no nodes, relationships or values`() {
    var builder = GraphBuilder()
    let node = builder.addNodes(count: 0, labels: ["Actor"])
    let tie = builder.addRelationships(type: "TIE", from: [], to: [])
    builder.setProperty("year", ofNodesFrom: node, to: .integers([]))
    builder.setProperty("year", ofRelationshipsFrom: tie, to: .strings(codes: [], dictionary: []))
    let graph = builder.finish()
    #expect(graph.nodeCount == 0)
    #expect(graph.relationshipCount == 0)
  }

  @Test func `adds relationships between nodes at once`() {
    var builder = GraphBuilder()
    let first = builder.addNodes(count: 2)
    let second = NodeID(index: 1)
    builder.addRelationships(type: "TIE", from: [first, second], to: [second, second])
    let graph = builder.finish()
    #expect(graph.outgoing(from: first).map(\.neighbor) == [second])
    #expect(graph.incoming(to: second).count == 2)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `gives each node the latest of its values`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bulk = GraphBuilder()
    bulk.addNodes(count: 3000)
    let nodes = (0..<3000).map(NodeID.init(index:))
    var expected = [[String: PropertyValue]](repeating: [:], count: 3000)
    for _ in 0..<6 {
      let key = ["a", "b"].randomElement(using: &random) ?? "a"
      let first = Int.random(in: 0..<2900, using: &random)
      let values = randomValues(
        Int.random(in: 0...min(1500, 3000 - first), using: &random), &random)
      let present = randomPresence(values.count, &random)
      bulk.setProperty(key, ofNodesFrom: nodes[first], to: values, present: present)
      for place in 0..<values.count where present?.contains(place) ?? true {
        expected[first + place][key] = values[place]
      }
    }
    let graph = bulk.finish()
    for key in ["a", "b"] {
      let differing = nodes.filter {
        graph.property(key, of: $0) != expected[$0.index][key] ?? .null
      }
      #expect(differing == [])
    }
    let wrongKeys = nodes.filter {
      Set(graph.propertyKeys(of: $0).map(graph.name(of:))) != Set(expected[$0.index].keys)
    }
    #expect(wrongKeys == [])
  }

  @Test func `keeps what is known of a column that came in pieces`() throws {
    var builder = GraphBuilder()
    let first = builder.addNodes(count: 5000)
    builder.setProperty("year", ofNodesFrom: first, to: .integers(Array(1...3000)))
    builder.setProperty(
      "year", ofNodesFrom: NodeID(index: 3000), to: .integers(Array(3001...5000)))
    let graph = builder.finish()
    let key = try #require(graph.propertyKey(named: "year"))
    let statistics = try #require(graph.nodeProperties.statistics(of: key))
    #expect(statistics.valueCount == 5000)
    #expect(statistics.lowerBound == .integer(1))
    #expect(statistics.upperBound == .integer(5000))
    #expect((4500...5000).contains(statistics.distinctCount))
  }

  private func randomValues(
    _ count: Int, _ random: inout SeededGenerator
  ) -> PropertyValues {
    let numbers = (0..<count).map { _ in Int32.random(in: 0..<5, using: &random) }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .floats(numbers.map(Double.init))
    case 1: return .booleans(numbers.map { $0 > 2 })
    case 2: return .days(numbers)
    case 3: return .values(numbers.map { .list([.integer(Int64($0))]) })
    case 4, 5: return .strings(codes: numbers, dictionary: ["a", "b", "c", "b", "e"])
    default: return .integers(numbers.map(Int64.init))
    }
  }

  private func randomPresence(_ count: Int, _ random: inout SeededGenerator) -> Bitmap? {
    let density = Int.random(in: 1...10, using: &random)
    guard density < 8 else { return nil }
    return Bitmap((0..<count).filter { _ in Int.random(in: 0..<density * 2, using: &random) == 0 })
  }

  @Test func `refuses a text that is not in the dictionary`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder()
      let first = builder.addNodes(count: 2)
      builder.setProperty(
        "name", ofNodesFrom: first, to: .strings(codes: [0, 1], dictionary: ["Italy"]))
    }
  }

  @Test func `refuses a node among the values of a property`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder()
      let first = builder.addNodes(count: 1)
      builder.setProperty("name", ofNodesFrom: first, to: .values([[.node(first)]]))
    }
  }

  @Test func `refuses a relationship among the values of relationships`() async {
    await #expect(processExitsWith: .failure) {
      var builder = GraphBuilder()
      let node = builder.addNode()
      let tie = builder.addRelationship(type: "PACT", from: node, to: node)
      builder.setProperty("of", ofRelationshipsFrom: tie, to: .values([.relationship(tie)]))
    }
  }
}
