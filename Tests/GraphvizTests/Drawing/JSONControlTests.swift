// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Testing

@Suite struct JSONControlTests {
  @Test(arguments: [OutputFormat.json, .json0])
  func `JSON is read by anybody, whatever is in a name`(format: OutputFormat) throws {
    let name = String(String.UnicodeScalarView((1...0x20).compactMap(Unicode.Scalar.init)))
    var graph = DOTGraph(name: name)
    graph.nodes = [.init("a\(name)b", ["comment": .text(name)])]
    let json = try GraphvizLibrary.render(graph, format: format, trust: .full).bytes
    let read = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    let nodes = try #require(read?["objects"] as? [[String: Any]])
    #expect(nodes.map { $0["name"] as? String } == ["a\(name)b"])
    #expect(read?["name"] as? String == name)
  }
}
