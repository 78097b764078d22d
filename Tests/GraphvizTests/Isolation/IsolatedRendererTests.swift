// SPDX-License-Identifier: MIT

import Graphviz
import Testing

@Suite struct IsolatedRendererTests {
  @Test(arguments: GraphSamples.names)
  func `draws the bytes that the library draws`(name: String) throws {
    let graph = GraphSamples[name]
    let expected = try GraphvizLibrary.render(graph, format: .svg)
    #expect(try BuiltWorker.renderer().render(graph, format: .svg).bytes == expected.bytes)
  }
}
