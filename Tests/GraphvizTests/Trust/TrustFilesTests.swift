// SPDX-License-Identifier: MIT

import Foundation
import Graphviz
import TestSupport
import Testing

/// Whether a program opens files that a graph names, as strace sees it.
@Suite struct TrustFilesTests {
  private static let path = "/etc/hostname"
  private static let strace = "/usr/bin/strace"
  private static let canTrace =
    StockGraphviz.isThere && FileManager.default.isExecutableFile(atPath: strace)

  @Test(.enabled(if: canTrace, "It takes strace and Graphviz' programs."))
  func `opens no file that a graph names, unless it is trusted`() throws {
    let graph = try Self.graph
    #expect(try Self.calls(naming: Self.path, when: graph.text(trust: .none)) == [])
    #expect(try !Self.calls(naming: Self.path, when: graph.text(trust: .full)).isEmpty)
  }

  /// A graph that names the file in every attribute and in every attribute of a tag.
  private static var graph: DOTGraph {
    get throws {
      var graph = DOTGraph()
      for name in AttributeTable.names where name != "layout" {
        graph.attributes[name] = .text(path)
        graph.nodeDefaults[name] = .text(path)
        graph.edgeDefaults[name] = .text(path)
      }
      graph.nodes = AttributeTable.names.map { .init($0, ["label": "x"]) }
      graph.nodes[0].attributes["label"] = .html(
        HTMLLabel(markup: "<TABLE><TR><TD><IMG SRC=\"\(path)\"/></TD></TR></TABLE>"))
      graph.edges = [.init("a", "b", ["label": "x"])]
      for name in MarkupAttributes.names(of: "TD") {
        let label = HTMLLabel(markup: "<TABLE><TR><TD \(name)=\"\(path)\">x</TD></TR></TABLE>")
        graph.nodes.append(.init("TD " + name, ["label": .html(label)]))
      }
      graph.nodes.append(.init("picture", ["image": .text(path), "shape": "box"]))
      graph.nodes.append(.init("shape", ["shapefile": .text(path), "shape": "custom"]))
      return graph
    }
  }

  /// Returns the calls of the system that name a path while stock Graphviz draws a text.
  private static func calls(naming path: String, when text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let arguments = ["-f", "-s", "4096", "-e", "trace=openat,open,execve,connect,stat,access"]
    _ = try StockGraphviz.run(
      strace, arguments + ["-o", folder("calls"), "dot", "-Tsvg"], on: text)
    let calls = try String(contentsOfFile: folder("calls"), encoding: .utf8)
    try #require(calls.contains("execve"), "strace saw nothing")
    return calls.split(separator: "\n").filter { $0.contains("\"\(path)\"") }.map(String.init)
  }
}
