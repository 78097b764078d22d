// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct AttributePolicyTests {
  @Test(arguments: GraphSamples.names)
  func `leaves sound graphs as they are`(name: String) throws {
    let free = try GraphSamples[name].normalized(trust: .full)
    let strict = try GraphSamples[name].normalized(trust: .none)
    #expect(strict.warnings == [])
    #expect(strict.graph == free.graph)
  }

  @Test func `tells what it leaves out once, with the first element and the number of others`()
    throws
  {
    var graph = DOTGraph()
    graph.nodes = (1...3).map { .init("n\($0)", ["image": "a.png", "width": 500]) }
    graph.edges = [.init("n1", "n2", ["shape": "box", "colour": "red"])]
    let normalized = try graph.normalized()
    #expect(
      normalized.warnings == [
        "the attribute 'image' of the node 'n1' and 2 others is left out: it opens a file",
        "the attribute 'width' of the node 'n1' and 2 others is left out: "
          + "'500' is not a number from 0 to 100",
        "the attribute 'shape' of the edge from 'n1' to 'n2' is left out: it is for nodes only",
        "the attribute 'colour' of the edge from 'n1' to 'n2' is left out: "
          + "Graphviz has no such attribute",
      ])
    #expect(normalized.graph.nodes.allSatisfy { $0.attributes.map(\.name) == ["id"] })
  }
}
