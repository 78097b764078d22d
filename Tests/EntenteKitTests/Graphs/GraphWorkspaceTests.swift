// SPDX-License-Identifier: MIT

import Diagnostics
import EntenteKit
import Foundation
import TestSupport
import Testing

@Suite struct GraphWorkspaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [String.Encoding.isoLatin1, .utf8])
  func `shows letters of Latin-1 where something is wrong`(encoding: String.Encoding) throws {
    let text = "graph {\n  \"Besançon\" -- \"Orléans\" -> \"Nîmes\" }\n"
    let path = try folder.write(Array(#require(text.data(using: encoding))), to: "a.gv")
    let workspace = try GraphWorkspace(opening: InputFile(path))
    let source = try #require(workspace.source)
    let range = try #require(workspace.diagnostics.first { $0.severity == .error }?.range)
    #expect(workspace.graphs.isEmpty)
    #expect(source.text(in: range) == "->")
    #expect(source.position(at: range.lowerBound).description == "2:27")
    #expect(source.text(in: source.lineRange(2)) == "  \"Besançon\" -- \"Orléans\" -> \"Nîmes\" }")
  }

  @Test func `shows nothing of a file without faults`() throws {
    let path = try folder.write("graph { a -- b }", to: "a.gv")
    let workspace = try GraphWorkspace(opening: InputFile(path))
    #expect(workspace.source == nil)
    #expect(workspace.graphs.count == 1)
  }
}
