// SPDX-License-Identifier: MIT

import PropertyGraph
import Testing

@Suite struct RandomGraphTests {
  typealias Shape = NaiveGraph.Shape

  @Test(arguments: Shape.all)
  func `walks as a naive graph does, in order of insertion`(shape: Shape) {
    let naive = NaiveGraph(shape: shape)
    let graph = naive.built()
    let types = [nil, "none such"] + (0..<shape.types).map { "T\($0)" }
    for node in graph.nodes {
      for type in types {
        #expect(
          indices(graph.outgoing(from: node, type: type))
            == naive.outgoing(from: node.index, type: type))
        #expect(
          indices(graph.incoming(to: node, type: type))
            == naive.incoming(to: node.index, type: type))
      }
    }
  }

  @Test(arguments: Shape.all)
  func `keeps what each relationship is`(shape: Shape) {
    let naive = NaiveGraph(shape: shape)
    let graph = naive.built()
    #expect(graph.relationshipCount == naive.relationships.count)
    for (relationship, expected) in zip(graph.relationships, naive.relationships) {
      #expect(graph.name(of: graph.type(of: relationship)) == expected.type)
      #expect(graph.source(of: relationship).index == expected.source)
      #expect(graph.target(of: relationship).index == expected.target)
    }
    for type in Set(naive.relationships.map(\.type)) {
      let expected = naive.relationships.indices.filter { naive.relationships[$0].type == type }
      #expect(graph.relationships(type: type).map(\.index) == expected)
    }
  }

  @Test(arguments: Shape.all)
  func `keeps the labels of each node`(shape: Shape) {
    let naive = NaiveGraph(shape: shape)
    let graph = naive.built()
    #expect(graph.nodeCount == naive.nodes.count)
    for (node, expected) in zip(graph.nodes, naive.nodes) {
      #expect(graph.labels(of: node).map { graph.name(of: $0) } == expected.labels)
    }
    for label in ["A", "B", "C", "D"] {
      let expected = naive.nodes.indices.filter { naive.nodes[$0].labels.contains(label) }
      #expect(graph.nodes(label: label).map(\.index) == expected)
    }
  }

  @Test(arguments: Shape.all)
  func `keeps the properties of each element`(shape: Shape) {
    let naive = NaiveGraph(shape: shape)
    let graph = naive.built()
    for (node, expected) in zip(graph.nodes, naive.nodes) {
      let properties = graph.propertyKeys(of: node)
        .map { Property(graph.name(of: $0), graph.property($0, of: node)) }
      #expect(properties == present(expected.properties))
    }
    for (relationship, expected) in zip(graph.relationships, naive.relationships) {
      let properties = graph.propertyKeys(of: relationship)
        .map { Property(graph.name(of: $0), graph.property($0, of: relationship)) }
      #expect(properties == present(expected.properties))
    }
  }

  private struct Property: Equatable {
    let name: String
    let value: PropertyValue

    init(_ name: String, _ value: PropertyValue) {
      self.name = name
      self.value = value
    }
  }

  private func present(_ properties: [(String, PropertyValue)]) -> [Property] {
    properties.filter { !$0.1.isNull }.map { Property($0.0, $0.1) }
  }

  private func indices(_ adjacent: AdjacentRelationships) -> [[Int]] {
    adjacent.map { [$0.relationship.index, $0.neighbor.index] }
  }
}
