// SPDX-License-Identifier: MIT

import Foundation
import Graphviz

// draw-many FILE COUNT: draws a graph so many times in one process, and writes nothing.
// draw-many FILE: reads it, and prints how many nodes and edges there are.

let arguments = CommandLine.arguments
guard arguments.count >= 2, let data = FileManager.default.contents(atPath: arguments[1]) else {
  print("usage: draw-many FILE [COUNT]")
  exit(64)
}
let reading = DOTParser.parse(Array(data))
guard let graph = reading.graphs.first else {
  print("\(arguments[1]) holds no graph")
  exit(1)
}
guard arguments.count > 2, let count = Int(arguments[2]) else {
  print("\(graph.nodes.count) nodes, \(graph.edges.count) edges")
  exit(0)
}
var size = 0
for _ in 0..<count {
  size += try GraphvizLibrary.render(graph, engine: .dot, format: .svg, trust: .full).bytes.count
}
print("\(count) pictures, \(size) bytes")
