// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import Synchronization
import Testing

@Suite struct ConcurrencyTests {
  @Test func `twelve threads draw what one draws`() throws {
    let expected = try GraphSamples.names.map { try Self.picture(of: $0) }
    let wrong = Mutex<[String]>([])
    let threads = DispatchGroup()
    for number in 0..<12 {
      threads.enter()
      Thread.detachNewThread {
        defer { threads.leave() }
        for step in GraphSamples.names.indices {
          let index = (step + number) % GraphSamples.names.count
          let name = GraphSamples.names[index]
          if (try? Self.picture(of: name)) != expected[index] { wrong.withLock { $0.append(name) } }
        }
      }
    }
    threads.wait()
    #expect(wrong.withLock { $0 } == [])
  }

  @Test func `tasks draw, fail and ask at once`() async throws {
    let expected = try Self.picture(of: "html")
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<60 {
        group.addTask {
          switch number % 3 {
          case 0: return (try? Self.picture(of: "html")) == expected
          case 1: return (try? GraphvizLibrary.engines())?.isEmpty == false
          default:
            let broken = DOTValue.html(HTMLLabel(markup: "<TABLE>"))
            var graph = DOTGraph()
            graph.nodes = [.init("a", ["label": broken])]
            return (try? GraphvizLibrary.render(graph, format: .svg, trust: .full)) == nil
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  private static func picture(of name: String) throws -> [UInt8] {
    try GraphvizLibrary.render(GraphSamples[name], format: .svg).bytes
  }
}
